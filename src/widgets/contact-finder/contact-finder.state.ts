import type {BackendErrorKind} from '../../backend/backend-error.js';
import type {ContactCriteria, ContactPage} from '../../backend/ports.js';
import type {Audience} from '../../model/audience.js';
import type {ContactPoint} from '../../model/contact-point.js';
import type {Topic} from '../../model/topic.js';
import type {PlaceOption} from '../../model/place-options.js';

/** What a visitor filled in so far. What is typed and what is chosen are kept apart: only a choice has an id. */
export interface Question {
  /** As typed; the name of the topic once one is chosen. */
  readonly words: string;
  readonly topic?: Pick<Topic, 'id' | 'name'>;
  readonly placeText: string;
  readonly place?: PlaceOption;
  readonly audience?: Audience;
}

/** Nothing asked yet. */
export const emptyQuestion: Question = {words: '', placeText: ''};

/** Other words: no longer the topic that was chosen. */
export const withWords = ({topic: _, ...question}: Question, words: string): Question => ({...question, words});

/** Another place in words: no longer the one that was chosen. */
export const withPlaceText = ({place: _, ...question}: Question, placeText: string): Question => ({
  ...question,
  placeText,
});

/** Another role, or none. */
export const withAudience = ({audience: _, ...question}: Question, audience: Audience | undefined): Question =>
  audience ? {...question, audience} : question;

/** How many contact points the first answer holds, and every "more" adds. */
const pageSize = 10;

/** The question as a backend understands it. */
export const criteriaOf = ({words, topic, place, audience}: Question): ContactCriteria => {
  const q = topic ? '' : words.trim();
  return {
    ...(topic && {topicId: topic.id}),
    ...(place && {areaCode: place.areaCode}),
    ...(place?.postalCode && {postalCode: place.postalCode}),
    ...(audience && {audience}),
    ...(q && {q}),
    pageSize,
  };
};

/** Contact points that were found, and when. */
export interface Found {
  readonly criteria: ContactCriteria;
  readonly contactPoints: readonly ContactPoint[];
  readonly count: number;
  readonly nextPage?: number;
  readonly receivedAt: Date;
}

/** Where the search stands. The contact points found last stay in sight while new ones are looked for. */
export type Search =
  | {readonly at: 'asking'; readonly last?: Found}
  | {readonly at: 'found'; readonly last: Found}
  | {readonly at: 'failed'; readonly kind: BackendErrorKind; readonly last?: Found};

/** What a visitor notices of every way to fail. */
export const troubleOf: Readonly<Record<BackendErrorKind, 'offline' | 'busy' | 'refused' | 'failed'>> = {
  offline: 'offline',
  busy: 'busy',
  refused: 'refused',
  'not-found': 'refused',
  timeout: 'failed',
  invalid: 'failed',
  broken: 'failed',
};

/** The first page of an answer. */
export const found = (criteria: ContactCriteria, page: ContactPage, receivedAt: Date): Found => ({
  criteria,
  contactPoints: page.contactPoints,
  count: page.count,
  ...(page.nextPage !== undefined && {nextPage: page.nextPage}),
  receivedAt,
});

/** Nothing fits: no contact points, or only the desk that is always there, to a question that asked for something. */
export const isEmpty = ({criteria, contactPoints}: Found): boolean =>
  contactPoints.every(({isFallback}) => isFallback) &&
  (!!criteria.q || !!criteria.topicId || contactPoints.length === 0);

/**
 * Contact points that are an answer to the question: all but the desk that is always there. The desk closes the list, so where
 * there is more to come it is still to come.
 */
export const matches = ({count, contactPoints, nextPage}: Found): number => {
  const desks = contactPoints.filter(({isFallback}) => isFallback).length;
  return Math.max(0, count - (nextPage === undefined ? desks : Math.max(1, desks)));
};
