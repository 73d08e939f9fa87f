import {tidied, type Answers} from '../../../src/model/initiative/answers.js';
import {answersOf} from '../../../src/model/initiative/answers-of.js';
import {allFields, isAsked, type Field} from '../../../src/model/initiative/fields.js';
import {problemOf, type FieldProblem} from '../../../src/model/initiative/problems.js';
import type {InitiativeSettings} from '../../../src/model/initiative/settings.js';
import {submissionOf, type Submission} from '../../../src/model/initiative/submission.js';
import type {components} from '../../../src/contract/generated/types.js';
import type {Town} from '../directory/town.js';
import {Problem, type InvalidParam} from '../http/problem.js';

/** An initiative as it comes in, of the shape of the contract. */
export type WireSubmission = components['schemas']['InitiativeSubmission'];

/** An initiative that may be taken in. */
export interface Accepted {
  /** Tidied, and without what nobody asked. */
  readonly submission: Submission;
  readonly summary: string;
  readonly preferredChannel: string | undefined;
  /** Files that go along, for the form and for questions of the municipality. */
  readonly attachmentIds: readonly string[];
}

const codes: Partial<Record<FieldProblem['kind'], string>> = {required: 'required', 'too-long': 'max_length'};

const reasons: Readonly<Record<FieldProblem['kind'], string>> = {
  required: 'must be answered',
  email: 'must be an e-mail address',
  telephone: 'must be a telephone number of 8 to 15 digits',
  number: 'must be a number',
  date: 'must be a day that exists, as YYYY-MM-DD',
  refused: 'is not allowed',
  expired: 'is not there any more',
  'too-long': 'has too many characters',
  'too-small': 'is too small',
  'too-great': 'is too great',
};

const given = (answers: Answers, name: string): readonly string[] =>
  [answers[name] ?? []].flat().filter(value => value !== '');

/** Something was chosen that is not among what can be chosen. */
const isUnknownChoice = (field: Field, answers: Answers, {topicsById}: Town): boolean => {
  const values = given(answers, field.name);
  if (field.kind === 'topic') return values.some(id => !topicsById.has(id));
  if (field.kind !== 'choice' && field.kind !== 'multipleChoice') return false;
  return values.some(value => !field.choices?.some(choice => choice.value === value));
};

const problemIn = (field: Field, answers: Answers, town: Town): InvalidParam | undefined => {
  const {name} = field;
  const problem = problemOf(field, answers);
  if (problem) return {name, code: codes[problem.kind] ?? 'invalid', reason: reasons[problem.kind]};
  if (isUnknownChoice(field, answers, town)) return {name, code: 'invalid', reason: 'must be one of the choices'};
  return undefined;
};

const refuseProblems = (fields: readonly Field[], answers: Answers, town: Town): void => {
  const invalidParams = fields.map(field => problemIn(field, answers, town)).filter(problem => problem !== undefined);
  if (invalidParams.length > 0)
    throw new Problem(400, 'The initiative is not as the municipality asks it.', {invalidParams});
};

const refuseTooMany = ({length}: readonly string[], {attachments: {maxCount}}: InitiativeSettings): void => {
  if (length > maxCount)
    throw new Problem(400, 'Too many attachments.', {
      invalidParams: [{name: 'attachmentIds', code: 'invalid', reason: `must be at most ${maxCount}`}],
    });
};

/** Who wants one path has not chosen it: there was nothing to choose. */
const withOnlyRoute = (answers: Answers, {routes}: InitiativeSettings): Answers =>
  routes.length > 1 ? answers : {...answers, route: ''};

/**
 * Holds what came in to the rules of the form, by the same code.
 * @throws Problem 400 with a line for every field that is refused
 */
export const acceptedOf = (wire: WireSubmission, settings: InitiativeSettings, town: Town): Accepted => {
  const {formToken, summary = '', attachmentIds = [], attachmentDescriptions = {}} = wire;
  // What the contract leaves open, such as the kind of a geometry, is looked at when it is read.
  const answers = withOnlyRoute(answersOf(wire as Parameters<typeof answersOf>[0]), settings);
  const fields = allFields(settings);
  const asked = fields.filter(field => isAsked(field, answers, fields));
  refuseProblems(asked, answers, town);
  const extra = asked.filter(({kind, name}) => kind === 'files' && name !== 'attachmentIds');
  const all = [...new Set([...attachmentIds, ...extra.flatMap(({name}) => given(answers, name))])];
  refuseTooMany(all, settings);
  const descriptions = Object.entries(attachmentDescriptions)
    .filter(([id]) => all.includes(id))
    .map(([id, text]): [string, string] => [id, tidied(text)]);
  return {
    submission: submissionOf(answers, settings, {
      formToken,
      attachmentIds,
      attachmentDescriptions: Object.fromEntries(descriptions),
    }),
    summary: tidied(summary),
    preferredChannel: wire.submitter.preferredChannel,
    attachmentIds: all,
  };
};
