import type {Kysely} from 'kysely';
import {settingsOf} from '../../../src/model/initiative/settings-of.js';
import type {Tables} from '../database/tables.js';
import type {Action, Sent} from '../http/action.js';
import {Problem} from '../http/problem.js';
import type {FormTokens} from './form-token.js';
import {answerBefore, once, type Send} from './kept-answer.js';
import type {ProofOfWork} from './proof-of-work.js';
import {receive} from './receive.js';
import {recipientOf} from './recipient.js';
import {acceptedOf, type WireSubmission} from './submission-in.js';

/** What it takes to take initiatives in. */
export interface InitiativeOffice {
  readonly db: Kysely<Tables>;
  readonly clock: () => Date;
  readonly tokens: FormTokens;
  /** None where no work is asked for. */
  readonly work: ProofOfWork | undefined;
  readonly trackerUrl: string | undefined;
}

/** What is compared when the same key comes again. */
const sendOf = (key: string, body: WireSubmission): Send => {
  const {formToken: _, proofOfWork: __, consents, ...content} = body;
  return {key, operation: 'submitInitiative', content: {...content, consents: consents.map(({id}) => id)}};
};

const refuseRobots = ({website}: WireSubmission): void => {
  if (website)
    throw new Problem(
      400,
      'This form was filled in by a program. If you are a person: leave this field empty, or call us.',
      {
        invalidParams: [{name: 'website', code: 'invalid', reason: 'must be empty'}],
      },
    );
};

const submit = async (
  {db, clock, tokens, work, trackerUrl}: InitiativeOffice,
  {body, key, language, town}: Sent,
): Promise<object> => {
  // Checked against the contract.
  const wire = body as WireSubmission;
  const send = sendOf(key, wire);
  const now = clock();
  // Who sends again gets the answer of then, whatever has become of the token.
  const before = await answerBefore(db, send, now);
  if (before) return before;
  refuseRobots(wire);
  const token = tokens.openFresh(wire.formToken, 'formToken');
  // What is left out is not asked: its author hears of it from the form.
  const settings = settingsOf(town.configuration ?? {}, () => undefined);
  const accepted = acceptedOf(wire, settings, town);
  tokens.refuseTooSoon(token);
  const solution = await work?.check(wire.proofOfWork);
  const team = await recipientOf(db, accepted.submission, town);
  return once(db, send, now, async transaction => {
    if (solution) await work?.spend(transaction, solution);
    return receive(transaction, accepted, {settings, town, team, language, now, trackerUrl});
  });
};

/** POST `/initiatives`. */
export const submitInitiative = (office: InitiativeOffice): Action => ({
  takes: 'json',
  sends: true,
  run: async sent => ({status: 201, body: await submit(office, sent)}),
});

/** POST `/form-tokens`. */
export const issueFormToken = ({tokens, work}: InitiativeOffice): Action => ({
  takes: 'nothing',
  sends: false,
  run: async () => ({
    status: 201,
    body: {...tokens.issue(), ...(work && {proofOfWork: await work.challenge()})},
  }),
});
