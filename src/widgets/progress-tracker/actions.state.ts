import type {BackendErrorKind} from '../../backend/backend-error.js';
import {isBlank, tidied} from '../../model/initiative/answers.js';
import {isEmailAddress} from '../../model/initiative/problems.js';
import type {Message} from '../../model/initiative/receipt.js';
import type {SubscriptionFrequency} from '../../model/project/subscription.js';

/** What is wrong with a field. */
export type FieldProblem = 'missing' | 'wrong';

/** Something that is written and then sent: it stays as it was written until it has arrived. */
export interface Letter<Fields> {
  readonly at: 'writing' | 'sending' | 'failed' | 'sent';
  readonly fields: Fields;
  readonly problems: {readonly [Name in keyof Fields]?: FieldProblem};
  /** Why it did not arrive. */
  readonly kind?: BackendErrorKind;
  /** Of this letter: it arrives once, however often it is tried. */
  readonly key?: string;
}

/** What it takes to follow by e-mail. */
export interface FollowFields {
  readonly email: string;
  readonly frequency: SubscriptionFrequency;
}

/** Nobody has written anything. */
export const emptyFollow: Letter<FollowFields> = {
  at: 'writing',
  fields: {email: '', frequency: 'immediate'},
  problems: {},
};

/** Nobody has asked for anything. */
export const emptyHelp: Letter<Message> = {at: 'writing', fields: {message: '', name: '', email: ''}, problems: {}};

type Problems<Fields> = Letter<Fields>['problems'];

/** The problems there are, as far as they are asked for. */
const problemsIn = <Fields>(
  found: {readonly [Name in keyof Fields]?: FieldProblem | undefined},
  isAsked: (name: string) => boolean = () => true,
): Problems<Fields> =>
  // Entries have lost what they were of.
  Object.fromEntries(Object.entries(found).filter(([name, problem]) => problem && isAsked(name))) as Problems<Fields>;

/** With another value; what was wrong with that field is looked at again when it is sent. Another text is another letter. */
export const written = <Fields extends object>(letter: Letter<Fields>, change: Partial<Fields>): Letter<Fields> => {
  if (letter.at === 'sending') return letter;
  const {key: _, ...same} = letter;
  const fields = {...letter.fields, ...change};
  return {
    ...same,
    at: 'writing',
    fields,
    problems: problemsIn<Fields>(letter.problems, name => !Object.hasOwn(change, name)),
  };
};

const emailProblem = (email: string): FieldProblem | undefined => {
  if (isBlank(email)) return 'missing';
  return isEmailAddress(tidied(email)) ? undefined : 'wrong';
};

/** What is wrong with who wants to follow. */
export const followProblems = ({email}: FollowFields): Problems<FollowFields> =>
  problemsIn<FollowFields>({email: emailProblem(email)});

/** What is wrong with a message. */
export const helpProblems = ({message, name, email}: Message): Problems<Message> =>
  problemsIn<Message>({
    message: isBlank(message) ? 'missing' : undefined,
    name: isBlank(name) ? 'missing' : undefined,
    email: emailProblem(email),
  });

/** As long as the contract allows, and without what nobody sees. */
export const tidiedMessage = ({message, name, email}: Message): Message => ({
  message: tidied(message).slice(0, 4000),
  name: tidied(name).slice(0, 200),
  email: tidied(email),
});
