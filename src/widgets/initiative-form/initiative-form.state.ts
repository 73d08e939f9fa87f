import type {BackendErrorKind} from '../../backend/backend-error.js';
import {withAnswer, type Answers} from '../../model/initiative/answers.js';
import {allFields, fieldsOf, isAsked, type Field} from '../../model/initiative/fields.js';
import type {FieldProblem} from '../../model/initiative/problems.js';
import type {Receipt} from '../../model/initiative/receipt.js';
import type {InitiativeSettings, StepId} from '../../model/initiative/settings.js';

/** Where somebody is: in a step, or looking everything over. */
export type Place = StepId | 'check';

/** Why an initiative was not sent. */
export type FailureKind = BackendErrorKind | 'conflict' | 'robot';

/** How far the sending is. */
export type Sending =
  | {readonly at: 'no'}
  | {readonly at: 'under-way'}
  | {readonly at: 'failed'; readonly kind: FailureKind}
  | {readonly at: 'sent'; readonly receipt: Receipt};

/** A form that is being filled in. */
export interface Form {
  readonly settings: InitiativeSettings;
  readonly answers: Answers;
  readonly place: Place;
  /** What was found wrong, by the name of the field; the visitor sees all of it. */
  readonly problems: Readonly<Record<string, FieldProblem>>;
  readonly sending: Sending;
  /** Whether the route was chosen, and not only suggested. */
  readonly routeChosen: boolean;
}

/** All places in order. */
export const placesOf = ({settings}: Pick<Form, 'settings'>): readonly Place[] => [
  ...settings.steps.map(({id}) => id),
  'check',
];

/** What another step is called for the page: also the end is one. */
export const placeName = ({place, sending}: Form): Place | 'sent' => (sending.at === 'sent' ? 'sent' : place);

/** Whether the visitor is shown something that is wrong. */
export const hasProblems = ({problems}: Form): boolean => Object.keys(problems).length > 0;

/** A form in which nothing was written. */
export const emptyForm = (settings: InitiativeSettings, topic?: string): Form => ({
  settings,
  answers: topic ? {topicId: topic} : {},
  place: settings.steps[0]?.id ?? 'idea',
  problems: {},
  sending: {at: 'no'},
  routeChosen: false,
});

/** The fields of a step that are asked now. */
export const askedIn = (step: StepId, {settings, answers}: Pick<Form, 'settings' | 'answers'>): readonly Field[] => {
  const all = allFields(settings);
  return fieldsOf(step, settings).filter(field => isAsked(field, answers, all));
};

const without = (problems: Form['problems'], name: string): Form['problems'] =>
  Object.fromEntries(Object.entries(problems).filter(([key]) => key !== name));

/** Another answer. What was wrong with the one before is no longer so. */
export const answered = (form: Form, name: string, answer: string | readonly string[]): Form => ({
  ...form,
  answers: withAnswer(form.answers, name, answer),
  problems: without(form.problems, name),
  routeChosen: form.routeChosen || name === 'route',
  sending: form.sending.at === 'failed' && form.sending.kind !== 'conflict' ? {at: 'no'} : form.sending,
});

/** Whether it can't be shown without the later steps: the first one can, unless the municipality asks more in it. */
export const isLater = ({place, settings}: Form): boolean =>
  place !== 'who' || settings.questions.some(({step}) => step === 'who');
