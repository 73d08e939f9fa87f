import type {Audience} from '../../model/audience.js';
import type {Attachment, Receipt} from '../../model/initiative/receipt.js';
import type {Submission} from '../../model/initiative/submission.js';
import {newKey} from '../../model/new-key.js';
import {BackendError} from '../backend-error.js';
import type {ContactDirectory, InitiativeSending, ReadOptions} from '../ports.js';

/** Answers when and how the demo is told to. */
type Answer = <Given>(options: ReadOptions | undefined, make: () => Promise<Given>) => Promise<Given>;

const hour = 3_600_000;

const roleOf = ({submitter}: Submission): Audience =>
  submitter.audience === 'group' ? 'resident' : submitter.audience;

/** The same words for the same intention: what is renewed between two tries is no part of it. */
const intentionOf = ({formToken: _, consents, ...submission}: Submission): string =>
  JSON.stringify({...submission, consents: consents.map(({id}) => id)});

/** Takes initiatives in, and forgets them with the page. */
export const demoSending = (answer: Answer, contacts: ContactDirectory): InitiativeSending => {
  const attachments = new Map<string, string>();
  const received = new Map<string, {readonly intention: string; readonly receipt: Receipt}>();

  const receive = async (submission: Submission): Promise<Receipt> => {
    const {topicId, location} = submission;
    const {contactPoints} = await contacts.find({
      ...(topicId && {topicId}),
      ...(location?.areaCode && {areaCode: location.areaCode}),
      audience: roleOf(submission),
      pageSize: 1,
    });
    const [contactPoint] = contactPoints;
    const number = received.size + 1;
    return {
      id: `demo-${number}`,
      reference: `DEMO-${String(number).padStart(4, '0')}`,
      receivedAt: new Date().toISOString(),
      nextSteps: ['Dit is een voorbeeld: uw initiatief is nergens heen gestuurd.'],
      ...(contactPoint && {contactPoint}),
    };
  };

  return {
    token: options =>
      answer(options, async () => ({
        token: newKey(),
        expiresAt: new Date(Date.now() + 8 * hour).toISOString(),
      })),
    similar: (_question, options) => answer(options, async () => []),
    upload: (file, token, options) =>
      answer(options, async (): Promise<Attachment> => {
        const id = newKey();
        attachments.set(id, token);
        options?.progress?.(1);
        return {id, name: file.name, contentSize: file.size, encodingFormat: file.type};
      }),
    withdraw: (id, token, options) =>
      answer(options, async () => {
        if (attachments.get(id) !== token) throw new BackendError('not-found', `There is no attachment ${id}`);
        attachments.delete(id);
      }),
    submit: (submission, key, options) =>
      answer(options, async () => {
        const intention = intentionOf(submission);
        const before = received.get(key);
        if (before && before.intention !== intention)
          throw new BackendError('broken', 'This key was used for something else', {status: 409});
        const receipt = before?.receipt ?? (await receive(submission));
        received.set(key, {intention, receipt});
        return receipt;
      }),
    join: (_project, _message, _key, options) => answer(options, async () => undefined),
  };
};
