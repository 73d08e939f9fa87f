import type {Answers} from './answers.js';
import type {Submission} from './submission.js';

/** What a backend got: what was chosen may be anything, whatever the types say. */
type Given = Pick<Submission, 'title' | 'consents'> & {
  readonly description: {readonly value: string};
  readonly submitter: Readonly<Record<string, unknown>>;
  readonly publicity?: Partial<Submission['publicity']>;
} & Partial<
    Pick<
      Submission,
      | 'route'
      | 'topicId'
      | 'location'
      | 'participation'
      | 'supportRequested'
      | 'desiredStartDate'
      | 'attachmentIds'
      | 'answers'
    >
  >;

const yesOrNo = (value: boolean | undefined): string | undefined =>
  value === undefined ? undefined : value ? 'yes' : 'no';

/** With a comma: a point before three digits would be read as one between thousands. */
const textOfNumber = (value: number): string => String(value).replace('.', ',');

const answerOf = (value: unknown): string | readonly string[] | undefined => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return textOfNumber(value);
  if (Array.isArray(value)) return value.filter(item => typeof item === 'string');
  return undefined;
};

const prefixed = (prefix: string, values: Readonly<Record<string, unknown>> = {}): readonly [string, unknown][] =>
  Object.entries(values).map(([name, value]) => [`${prefix}.${name}`, value]);

/** The answers behind a submission, so that whoever receives one holds it to the same rules as the form did. */
export const answersOf = (submission: Given): Answers => {
  const {title, description, route, topicId, location, submitter, participation, publicity, consents} = submission;
  const {supportRequested, desiredStartDate, attachmentIds, answers} = submission;
  const {involved, ...participants} = participation ?? {};
  const given: readonly [string, unknown][] = [
    ['title', title],
    ['description', description.value],
    ['route', route],
    ['topicId', topicId],
    ['location.label', location?.label],
    ['location.areaCode', location?.areaCode],
    ['location.point', location?.geometry?.type === 'Point' ? location.geometry.coordinates.join(' ') : undefined],
    ...prefixed('submitter', submitter),
    ...prefixed('participation', participants),
    ['participation.involved', yesOrNo(involved)],
    ['supportRequested', supportRequested],
    ['desiredStartDate', desiredStartDate],
    ['attachmentIds', attachmentIds],
    ['publicity.publishText', yesOrNo(publicity?.publishText)],
    ['publicity.publishName', yesOrNo(publicity?.publishName)],
    ...consents.map(({id, acceptedAt}): [string, string] => [`consents.${id}`, acceptedAt]),
    ...prefixed('answers', answers),
  ];
  return Object.fromEntries(
    given
      .map(([name, value]): readonly [string, string | readonly string[] | undefined] => [name, answerOf(value)])
      .filter((entry): entry is [string, string | readonly string[]] => entry[1] !== undefined),
  );
};
