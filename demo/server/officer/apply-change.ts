import {isDeepStrictEqual} from 'node:util';
import type {components} from '../../../src/contract/generated/types.js';
import {isBlank} from '../../../src/model/initiative/answers.js';
import {Problem, type InvalidParam} from '../http/problem.js';
import type {WireProject} from '../projects/project-row.js';

/** What an official wants otherwise, as the contract describes it. */
export type ProjectChange = components['schemas']['ProjectChange'];

type Phase = components['schemas']['Phase'];

/** Fields of a project that a change may give or take away. */
const fields = [
  'status',
  'phases',
  'waitingFor',
  'stalled',
  'nextUpdateExpectedDate',
  'participationUntilDate',
  'actionRequired',
  'outcome',
] as const;

const phaseProblems = (phases: readonly Phase[]): readonly InvalidParam[] =>
  phases.flatMap(({id, startDate = '', endDate, plannedEndDate}, index) => [
    ...(phases.findIndex(each => each.id === id) < index
      ? [{name: `phases.${index}.id`, code: 'conflict', reason: 'is there twice'}]
      : []),
    ...(endDate !== undefined && endDate < startDate
      ? [{name: `phases.${index}.endDate`, code: 'invalid', reason: 'must not be before startDate'}]
      : []),
    ...(plannedEndDate !== undefined && plannedEndDate < startDate
      ? [{name: `phases.${index}.plannedEndDate`, code: 'invalid', reason: 'must not be before startDate'}]
      : []),
  ]);

/** Who takes a stall away says why it goes on, and how. */
const stallProblems = (document: WireProject, {stalled, reason, plan}: ProjectChange): readonly InvalidParam[] =>
  document.stalled && stalled === null
    ? Object.entries({reason, plan})
        .filter(([, text]) => isBlank(text ?? ''))
        .map(([name]) => ({name, code: 'required', reason: 'must be there when a stall is taken away'}))
    : [];

/** @throws Problem 400 for what contradicts itself, and for a stall that is taken away without a word */
export const checkChange = (document: WireProject, change: ProjectChange, helpers: ReadonlySet<string>): void => {
  const helper = change.stalled?.helpContactPointId;
  const invalidParams = [
    ...phaseProblems(change.phases ?? []),
    ...stallProblems(document, change),
    ...(helper !== undefined && !helpers.has(helper)
      ? [{name: 'stalled.helpContactPointId', code: 'invalid', reason: 'is not the id of a contact point'}]
      : []),
  ];
  if (invalidParams.length > 0) throw new Problem(400, 'This change can not be made.', {invalidParams});
};

const progressOf = (phases: readonly Phase[]): NonNullable<WireProject['progress']> => {
  const counted = phases.filter(({state}) => state !== 'skipped');
  return {completedPhases: counted.filter(({state}) => state === 'completed').length, totalPhases: counted.length};
};

/** The project after a change, and which of its fields are otherwise than before. */
export const applyChange = (
  document: WireProject,
  change: ProjectChange,
): {readonly document: WireProject; readonly changed: readonly string[]} => {
  const changed = fields.filter(
    field => field in change && !isDeepStrictEqual(change[field] ?? undefined, document[field]),
  );
  const given = changed.map(field => [field, change[field]] as const).filter(([, value]) => value !== null);
  const next = {
    ...Object.fromEntries(Object.entries(document).filter(([field]) => !changed.some(each => each === field))),
    ...Object.fromEntries(given),
    ...(changed.includes('phases') && {progress: progressOf(change.phases ?? [])}),
  };
  // Made of a project and of fields that were checked against the contract.
  return {document: next as unknown as WireProject, changed};
};

/** How one of these fields was, and is. */
export const partOf = (document: WireProject, changed: readonly string[]): object =>
  Object.fromEntries(Object.entries(document).filter(([field]) => changed.includes(field)));
