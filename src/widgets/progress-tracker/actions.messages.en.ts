import type {ActionTexts} from './actions.messages.js';

/** What the tracker says to who wants to do something, in English. */
export const en: ActionTexts = {
  close: 'Close',
  send: 'Send',
  yourName: 'Your name',
  yourEmail: 'Your e-mail address',
  emailMissing: 'Enter your e-mail address, for example name@example.com.',
  emailWrong: 'This e-mail address is not right. Write it as name@example.com.',
  nameMissing: 'Enter your name.',
  privacy: 'Read what we do with your data (new window)',
  followTitle: 'Follow this without an account',
  followDescription: 'You get an e-mail when something changes. Every e-mail has a link by which you stop.',
  frequency: 'How often do you want an e-mail?',
  immediate: 'With all news',
  weekly: 'Once a week',
  subscribe: 'Follow by e-mail',
  subscribed: email => `We send an e-mail to ${email}. Click the link in that e-mail: only then you will get messages.`,
  otherWays: 'Or follow it in another way',
  feed: 'With a news reader (Atom)',
  calendar: 'In your calendar (ICS)',
  noFollowing: 'This municipality does not send messages yet. Keep the link to this page and come back later.',
  helpTitle: 'Is it stuck? Ask for help',
  helpDescription: who =>
    who
      ? `Your message goes to ${who}. Write what does not work.`
      : 'Your message goes to somebody who can help. Write what does not work.',
  helpPromise: days =>
    days === 1 ? 'You will get an answer within 1 working day.' : `You will get an answer within ${days} working days.`,
  message: 'What is stuck?',
  messageMissing: 'Write down what is stuck.',
  helpSent: email => `Your message has arrived. Somebody of the municipality reads it and answers to ${email}.`,
  sendFailed: 'Sending did not work. Your text is still here. Try again, or call us.',
  sendOffline: 'You have no internet now. Your text is still here. Try again when there is a connection.',
  sendBusy: 'It is very busy now. Your text is still here. Try again in a minute.',
  shareTitle: 'Share or print',
  shareDevice: 'Share with an app',
  copyLink: 'Copy the link',
  copied: 'The link has been copied.',
  copyByHand: 'Copy this link:',
  print: 'Print everything',
  seekDescription: 'This number is in the e-mail that you got. For example: WR-2026-0042.',
  reference: 'The number of your initiative or project',
  referenceMissing: 'Enter the number.',
  seek: 'See the progress',
};
