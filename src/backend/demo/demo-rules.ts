import type {Answers} from '../../model/initiative/answers.js';
import {answersOf} from '../../model/initiative/answers-of.js';
import {allFields, isAsked, type Field} from '../../model/initiative/fields.js';
import {problemOf, type FieldProblem} from '../../model/initiative/problems.js';
import type {Message} from '../../model/initiative/receipt.js';
import type {InitiativeSettings} from '../../model/initiative/settings.js';
import type {Submission} from '../../model/initiative/submission.js';
import type {InvalidParam} from '../backend-error.js';
import {refusal} from './demo-refusal.js';

const codeOf = ({kind}: FieldProblem): string => {
  switch (kind) {
    case 'required':
    case 'expired':
      return kind;
    case 'too-long':
      return 'max_length';
    default:
      return 'invalid';
  }
};

const problemsIn = (fields: readonly Field[], answers: Answers): readonly InvalidParam[] =>
  fields.flatMap(field => {
    const problem = problemOf(field, answers);
    return problem ? [{name: field.name, code: codeOf(problem), reason: `is ${problem.kind}`}] : [];
  });

const hold = (invalidParams: readonly InvalidParam[]): void => {
  if (invalidParams.length > 0) throw refusal(invalidParams);
};

/** Holds an initiative to the rules of the form. @throws BackendError `invalid`, with every field that does not keep them */
export const holdSubmission = (submission: Submission, settings: InitiativeSettings): void => {
  const answers = answersOf(submission);
  const fields = allFields(settings);
  hold([
    // People do not see this field; robots fill it in.
    ...(submission.website ? [{name: 'website', code: 'invalid', reason: 'is not empty'}] : []),
    ...problemsIn(
      fields.filter(field => isAsked(field, answers, fields)),
      answers,
    ),
  ]);
};

const messageFields: readonly Field[] = [
  {name: 'message', kind: 'longText', required: true, maxLength: 4000},
  {name: 'name', kind: 'text', required: true, maxLength: 200},
  {name: 'email', kind: 'email', required: true, maxLength: 254},
];

/** Holds a message to the contract. @throws BackendError `invalid` */
export const holdMessage = ({message, name, email}: Message): void =>
  hold(problemsIn(messageFields, {message, name, email}));
