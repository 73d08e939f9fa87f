import {amsterdam} from '../../model/amsterdam.js';
import type {Audience} from '../../model/audience.js';
import type {ContactPoint} from '../../model/contact-point.js';
import type {Receipt} from '../../model/initiative/receipt.js';
import {similarProjects} from '../../model/initiative/similar-projects.js';
import type {Submission} from '../../model/initiative/submission.js';
import {newKey} from '../../model/new-key.js';
import {plusWorkingDays} from '../../model/working-days.js';
import type {WholeBackend} from '../files/documents-backend.js';
import type {InitiativeSending, ReadOptions} from '../ports.js';
import {DemoAnswers} from './demo-answers.js';
import {privateProjectOf} from './demo-private-project.js';
import {DemoAttachments} from './demo-attachments.js';
import {demoProjects} from './demo-projects.js';
import type {DemoRegister} from './demo-register.js';
import {holdSubmission} from './demo-rules.js';
import type {DemoTokens} from './demo-tokens.js';

/** Answers when and how the demo is told to. */
export type Answer = <Given>(options: ReadOptions | undefined, make: () => Promise<Given>) => Promise<Given>;

const roleOf = ({submitter}: Submission): Audience =>
  submitter.audience === 'group' ? 'resident' : submitter.audience;

/** The same words for the same intention: what is renewed between two tries is no part of it. */
const intentionOf = ({formToken: _, consents, ...submission}: Submission): string =>
  JSON.stringify({...submission, consents: consents.map(({id}) => id)});

/** Takes initiatives in as a server does, and forgets them with the page. */
export const demoSending = (
  answer: Answer,
  {contacts, configuration, initiatives}: WholeBackend,
  tokens: DemoTokens,
  register: () => Promise<DemoRegister>,
): InitiativeSending => {
  const attachments = new DemoAttachments();
  const receipts = new DemoAnswers<Receipt>();
  let count = 0;

  const recipientOf = async (submission: Submission): Promise<ContactPoint | undefined> => {
    const {topicId, location} = submission;
    const {contactPoints} = await contacts.find({
      ...(topicId && {topicId}),
      ...(location?.areaCode && {areaCode: location.areaCode}),
      audience: roleOf(submission),
      pageSize: 1,
    });
    return contactPoints[0];
  };

  const receive = async (submission: Submission): Promise<Receipt> => {
    tokens.check(submission.formToken, 'formToken');
    holdSubmission(submission, await (await initiatives()).settings());
    attachments.claim(submission.attachmentIds ?? []);
    const [contactPoint, {holidays}] = await Promise.all([recipientOf(submission), configuration()]);
    const now = new Date();
    const {promisedDays = 10} = contactPoint?.responseTime ?? {};
    const number = ++count;
    const receipt: Receipt = {
      id: `demo-${number}`,
      reference: `DEMO-${String(number).padStart(4, '0')}`,
      receivedAt: now.toISOString(),
      expectedResponseDate: plusWorkingDays(amsterdam(now).date, promisedDays, holidays),
      progressToken: newKey(),
      nextSteps: [
        `${contactPoint?.name ?? 'De gemeente'} leest uw idee.`,
        'U hoort of het kan, en wat u zelf kunt doen.',
        'Dit is een voorbeeld: uw initiatief is nergens heen gestuurd.',
      ],
      ...(contactPoint && {contactPoint}),
    };
    (await register()).receive(privateProjectOf(submission, receipt));
    return receipt;
  };

  return {
    token: options => answer(options, async () => tokens.issue()),
    similar: (question, options) =>
      answer(options, async () => similarProjects(question, demoProjects, await contacts.areas())),
    upload: (file, token, options) =>
      answer(options, async () => {
        tokens.check(token, 'uploadToken');
        const {attachments: limits} = await (await initiatives()).settings();
        const attachment = await attachments.receive(file, token, limits);
        options?.progress?.(1);
        return attachment;
      }),
    withdraw: (id, token, options) => answer(options, async () => attachments.withdraw(id, token)),
    submit: (submission, key, options) =>
      answer(options, () => receipts.once(key, intentionOf(submission), () => receive(submission))),
    join: async (projectId, message, key, options) =>
      (await register()).asPort(answer).join?.(projectId, message, key, options),
  };
};
