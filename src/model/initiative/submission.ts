import {listOf, textOf, tidied, type Answers} from './answers.js';
import {allFields, isAsked, type Field} from './fields.js';
import {numberOf} from './problems.js';
import type {InitiativeSettings, SubmitterAudience} from './settings.js';

/** An initiative as a backend gets it. */
export interface Submission {
  readonly formToken: string;
  readonly website?: string;
  /** What solves the challenge that came with the token: Base64 of JSON. */
  readonly proofOfWork?: string;
  readonly title: string;
  readonly description: {readonly format: 'plain'; readonly value: string};
  readonly route?: string;
  readonly topicId?: string;
  readonly location?: {
    readonly label: string;
    /** CBS code. */
    readonly areaCode?: string;
    /** GeoJSON: longitude first. */
    readonly geometry?: {readonly type: 'Point'; readonly coordinates: readonly number[]};
  };
  readonly submitter: {
    readonly audience: SubmitterAudience;
    readonly name: string;
    readonly email: string;
    readonly telephone?: string;
    readonly organisation?: string;
  };
  readonly participation?: {
    readonly involved: boolean;
    readonly who?: string;
    readonly how?: string;
    readonly outcome?: string;
    readonly changed?: string;
  };
  readonly supportRequested?: readonly string[];
  readonly desiredStartDate?: string;
  readonly attachmentIds?: readonly string[];
  readonly attachmentDescriptions?: Readonly<Record<string, string>>;
  /** When each was given, UTC. */
  readonly consents: readonly {readonly id: string; readonly acceptedAt: string}[];
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly publicity: {readonly publishName: boolean; readonly publishText: boolean};
}

/** What goes with an initiative and was not asked. */
export interface Enclosed {
  readonly formToken: string;
  readonly proofOfWork?: string;
  /** The field that people do not see. */
  readonly website?: string;
  readonly attachmentIds: readonly string[];
  /** By the id of the attachment. */
  readonly attachmentDescriptions: Readonly<Record<string, string>>;
}

const extraAnswer = ({name, kind}: Field, answers: Answers): unknown => {
  if (kind === 'multipleChoice' || kind === 'files') return listOf(answers, name);
  const text = tidied(textOf(answers, name));
  return kind === 'number' ? numberOf(text) : text;
};

/** Only what was asked and answered. */
const withoutEmpty = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );

const pointOf = (text: string): object | undefined => {
  const [longitude, latitude] = text.split(' ').map(Number);
  return text && Number.isFinite(longitude) && Number.isFinite(latitude)
    ? {type: 'Point', coordinates: [longitude, latitude]}
    : undefined;
};

/** Puts answers in the shape of the contract; what is not asked any more is left out, whatever was answered before. */
export const submissionOf = (answers: Answers, settings: InitiativeSettings, enclosed: Enclosed): Submission => {
  const fields = allFields(settings);
  const asked = fields.filter(field => isAsked(field, answers, fields));
  const names = new Set(asked.map(({name}) => name));
  const text = (name: string): string => (names.has(name) ? tidied(textOf(answers, name)) : '');
  const group = (prefix: string, parts: readonly string[]): Record<string, unknown> =>
    withoutEmpty(Object.fromEntries(parts.map(part => [part, text(`${prefix}.${part}`)])));
  const label = text('location.label');
  const {attachmentIds, attachmentDescriptions, formToken, proofOfWork, website} = enclosed;
  const submission = withoutEmpty({
    formToken,
    proofOfWork,
    website,
    title: text('title').replace(/\s+/g, ' '),
    description: {format: 'plain', value: text('description')},
    topicId: text('topicId'),
    route: text('route') || (settings.routes.length === 1 ? settings.routes[0]?.id : ''),
    location: label
      ? withoutEmpty({
          label,
          areaCode: textOf(answers, 'location.areaCode'),
          geometry: pointOf(textOf(answers, 'location.point')),
        })
      : undefined,
    submitter: {
      audience: 'resident',
      ...group('submitter', ['audience', 'organisation', 'name', 'email', 'telephone']),
    },
    participation: names.has('participation.involved')
      ? {
          ...group('participation', ['who', 'how', 'outcome', 'changed']),
          involved: textOf(answers, 'participation.involved') === 'yes',
        }
      : undefined,
    supportRequested: names.has('supportRequested') ? listOf(answers, 'supportRequested') : [],
    desiredStartDate: text('desiredStartDate'),
    attachmentIds,
    attachmentDescriptions: Object.keys(attachmentDescriptions).length > 0 ? attachmentDescriptions : undefined,
    answers: withoutEmpty(
      Object.fromEntries(
        asked
          .filter(({name}) => name.startsWith('answers.'))
          .map(field => [field.name.slice('answers.'.length), extraAnswer(field, answers)]),
      ),
    ),
    publicity: {
      publishText: text('publicity.publishText') === 'yes',
      publishName: text('publicity.publishName') === 'yes',
    },
  });
  const consents = asked
    .filter(({kind, name}) => kind === 'consent' && text(name))
    .map(({name}) => ({id: name.slice('consents.'.length), acceptedAt: text(name)}));
  // Built field by field after the schema it is named by.
  return {...submission, consents} as unknown as Submission;
};
