import {amsterdam} from '../amsterdam.js';
import {isBlank, textOf, tidied, type Answers} from './answers.js';
import {allFields, isAsked} from './fields.js';
import type {Receipt} from './receipt.js';
import type {InitiativeSettings} from './settings.js';

/** What somebody did with the neighbourhood, under its headings. */
export const reportParts = ['who', 'how', 'outcome', 'changed'] as const;

/** An answer of more than one paragraph. */
interface ReportPart {
  readonly name: (typeof reportParts)[number];
  /** None where nothing was answered: a reader must see that it was asked. */
  readonly paragraphs: readonly string[];
}

/**
 * The participatieverslag: how the neighbourhood was involved in a plan. Whoever applies for a permit must say so (Omgevingsregeling,
 * article 7.4); it says nothing about a person, so it can be handed on.
 */
export interface ParticipationReport {
  readonly title: string;
  /** Undefined before it is sent. */
  readonly reference: string | undefined;
  /** `2026-11-24`: the day it was sent, in the Netherlands, and else the day it was made. */
  readonly date: string;
  readonly place: string | undefined;
  readonly plan: readonly string[];
  /** Undefined where nothing was asked or answered about it. */
  readonly involved: boolean | undefined;
  /** Empty where nobody was involved. */
  readonly parts: readonly ReportPart[];
  /** Who deals with it. */
  readonly team: string | undefined;
  /** `2026-12-08` */
  readonly expectedResponseDate: string | undefined;
  /** What the municipality does with it. */
  readonly nextSteps: readonly string[];
}

const paragraphsOf = (text: string): readonly string[] =>
  tidied(text)
    .split(/\n+/)
    .map(line => line.trim())
    .filter(line => !isBlank(line));

/** One line, or nothing. */
const lineOf = (text: string): string | undefined => (isBlank(text) ? undefined : tidied(text).replace(/\s+/g, ' '));

/**
 * The report out of what was answered. What is not asked any more is left out, whatever was answered before.
 * @param now for what was not sent
 */
export const participationReport = (
  answers: Answers,
  settings: InitiativeSettings,
  now: Date,
  receipt?: Pick<Receipt, 'reference' | 'receivedAt' | 'contactPoint' | 'expectedResponseDate' | 'nextSteps'>,
): ParticipationReport => {
  const fields = allFields(settings);
  const text = (name: string): string => {
    const field = fields.find(each => each.name === name);
    return field && isAsked(field, answers, fields) ? textOf(answers, name) : '';
  };
  const involved = {yes: true, no: false}[text('participation.involved')];
  return {
    title: lineOf(text('title')) ?? '',
    reference: receipt?.reference,
    date: amsterdam(receipt ? new Date(receipt.receivedAt) : now).date,
    place: lineOf(text('location.label')),
    plan: paragraphsOf(text('description')),
    involved,
    parts: involved ? reportParts.map(name => ({name, paragraphs: paragraphsOf(text(`participation.${name}`))})) : [],
    team: receipt?.contactPoint?.name,
    expectedResponseDate: receipt?.expectedResponseDate,
    nextSteps: receipt?.nextSteps ?? [],
  };
};
