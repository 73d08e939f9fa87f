import {isBlank} from '../../../src/model/initiative/answers.js';
import type {ProjectChange} from '../officer/apply-change.js';
import type {UpdateDraft} from '../projects/insert-update.js';
import type {WireProject} from '../projects/project-row.js';
import {partyWords, stateWords, statusWords} from './project-words.js';

/** What somebody filled in, by the name of the field. */
export type Fields = Readonly<Record<string, string>>;

/** What is to be done with a project, or a sentence that says what is wrong with what was filled in. */
export type Wanted = {readonly news: UpdateDraft} | {readonly change: ProjectChange} | string;

const most = 4000;

const oneOf = <Value extends string>(words: Readonly<Record<Value, string>>, value = ''): Value | undefined =>
  Object.hasOwn(words, value) ? (value as Value) : undefined;

const unknown = 'Kies iets uit de lijst.';

const news = ({title = '', body = ''}: Fields): Wanted => {
  if (isBlank(title) || isBlank(body)) return 'Vul een titel en een tekst in.';
  if (title.length > 200 || body.length > most) return 'De titel of de tekst is te lang.';
  return {news: {kind: 'news', title: title.trim(), body: {format: 'plain', value: body.trim()}}};
};

const turn = ({party, what = ''}: Fields, _: WireProject, today: string): Wanted => {
  const who = oneOf(partyWords, party);
  if (!who) return unknown;
  if (what.length > 200) return 'Zeg in hoogstens 200 tekens wat er moet gebeuren.';
  return {change: {waitingFor: {party: who, since: today, ...(!isBlank(what) && {what: what.trim()})}}};
};

const status = ({status: asked}: Fields): Wanted => {
  const known = oneOf(statusWords, asked);
  return known ? {change: {status: known}} : unknown;
};

const phases = (fields: Fields, {phases: now = []}: WireProject, today: string): Wanted => {
  const states = now.map(({id}) => oneOf(stateWords, fields[`phase-${id}`]));
  if (states.includes(undefined)) return unknown;
  return {
    change: {
      phases: now.map((phase, index) => {
        const state = states[index] ?? phase.state;
        const {endDate, ...rest} = phase;
        // What is done has a last day, and what is not done any more has none.
        const last = state === 'completed' ? (endDate ?? today) : undefined;
        return {...rest, state, ...(last !== undefined && {endDate: last})};
      }),
    },
  };
};

const stall = ({reason = ''}: Fields, _: WireProject, today: string): Wanted => {
  if (isBlank(reason)) return 'Zeg waarom het stilligt.';
  return reason.length > most ? 'De tekst is te lang.' : {change: {stalled: {since: today, reason: reason.trim()}}};
};

const resume = ({reason = '', plan = ''}: Fields): Wanted => {
  if (isBlank(reason) || isBlank(plan)) return 'Zeg waarom het verder gaat, en wat er nu gebeurt.';
  if (reason.length > most || plan.length > most) return 'De tekst is te lang.';
  return {change: {stalled: null, reason: reason.trim(), plan: plan.trim()}};
};

/** All that can be done on the page of a project, by the last part of the address. */
export const deeds: ReadonlyMap<string, (fields: Fields, project: WireProject, today: string) => Wanted> = new Map(
  Object.entries({
    news,
    turn,
    status,
    phases,
    stall,
    resume,
    publish: () => ({change: {isPrivate: false}}),
    hide: () => ({change: {isPrivate: true}}),
  }),
);
