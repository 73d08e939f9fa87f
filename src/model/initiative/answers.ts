/**
 * What somebody filled in, by the path of the field in the contract (`submitter.email`, `answers.grond`), so that what a backend
 * refuses lands on its field. Several choices are a list; a consent is the moment at which it was given.
 */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** Whether there is nothing in a text that can be read: spaces, and characters without a width. */
export const isBlank = (text: string): boolean => !/[\p{L}\p{N}\p{P}\p{S}]/u.test(text);

/** Own answers only: every object has more than that. */
const answerOf = (answers: Answers, name: string): Answers[string] | undefined =>
  Object.hasOwn(answers, name) ? answers[name] : undefined;

/** An answer that is one text; empty without. */
export const textOf = (answers: Answers, name: string): string => {
  const answer = answerOf(answers, name);
  return typeof answer === 'string' ? answer : '';
};

/** An answer that is a list; empty without. */
export const listOf = (answers: Answers, name: string): readonly string[] => {
  const answer = answerOf(answers, name);
  return typeof answer === 'object' ? answer : [];
};

/** Another answer to one question. */
export const withAnswer = (answers: Answers, name: string, answer: string | readonly string[]): Answers => ({
  ...answers,
  [name]: answer,
});

/** Control characters but tab and line ends: left behind by word processors, refused by databases. */
// eslint-disable-next-line no-control-regex -- these characters are what is looked for
const junk = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/** A text as it is sent: in one form of Unicode, line ends of one kind, without what cannot be read. */
export const tidied = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n').replace(junk, '').trim();
