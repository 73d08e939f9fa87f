import {channelHref} from '../channel-href.js';
import {isBlank, listOf, textOf, tidied, type Answers} from './answers.js';
import {allFields, fieldsOf, isAsked, type Field} from './fields.js';
import type {InitiativeSettings, StepId} from './settings.js';

/** The words of an e-mail: the widget knows them. */
export interface MailWords {
  /** Of the e-mail, out of the title of the initiative. */
  subject(title: string): string;
  /** The first lines. */
  readonly opening: string;
  /** Stands where the rest did not fit. */
  readonly shortened: string;
  stepTitle(step: StepId): string;
  label(field: Field): string;
  /** What somebody chose or agreed with, in words. */
  choice(field: Field, value: string): string;
}

/** An initiative as an e-mail that somebody sends by themselves. */
export interface ComposedMail {
  /** Empty when nobody is known who can get it. */
  readonly to: string;
  readonly subject: string;
  /** The whole text, with the line ends of e-mail (CRLF). */
  readonly body: string;
  /** Opens a mail program with as much of it as fits. */
  readonly href: string;
  /** Whether less than the whole text is in `href`: then the rest must be copied. */
  readonly isShortened: boolean;
}

/** Characters of a link above which some mail programs open with nothing, or not at all (Outlook on Windows: 2,083). */
const longest = 1800;

/** Characters of the subject in the link: an emoji takes twelve. */
const longestSubject = 400;

/** Half of a pair of UTF-16, which nothing can encode. */
const halves = /\p{Cs}/gu;

const encoded = (text: string): string => encodeURIComponent(text.replace(halves, '\uFFFD'));

const chosen: ReadonlySet<Field['kind']> = new Set(['choice', 'multipleChoice', 'consent', 'topic']);

const answerTo = (field: Field, answers: Answers, words: MailWords): string => {
  const given = [textOf(answers, field.name), ...listOf(answers, field.name)].filter(text => !isBlank(text));
  return given.map(text => (chosen.has(field.kind) ? words.choice(field, text) : tidied(text))).join(', ');
};

/** A short answer stands behind its label, a long one below it. */
const lineOf = (label: string, answer: string): string =>
  answer.includes('\n') || answer.length > 60 ? `${label}:\n${answer}` : `${label}: ${answer}`;

const bodyOf = (answers: Answers, settings: InitiativeSettings, words: MailWords): string => {
  const all = allFields(settings);
  const parts = settings.steps.map(({id}) => {
    const lines = fieldsOf(id, settings)
      // A link can't carry files: who sends the e-mail adds them there.
      .filter(field => field.kind !== 'files' && isAsked(field, answers, all))
      .map(field => ({label: words.label(field), answer: answerTo(field, answers, words)}))
      .filter(({answer}) => answer)
      .map(({label, answer}) => lineOf(label, answer));
    return lines.length > 0 ? [words.stepTitle(id).toUpperCase(), ...lines].join('\n') : '';
  });
  return [words.opening, ...parts.filter(part => part)].join('\n\n').replace(/\r\n?|\n/g, '\r\n');
};

/** As much of a text as there is room for, in whole characters. */
const beginningOf = (text: string, room: number): string => {
  let length = 0;
  let end = 0;
  for (const character of text) {
    length += encoded(character).length;
    if (length > room) break;
    end += character.length;
  }
  return text.slice(0, end).trimEnd();
};

/**
 * Makes an e-mail of an initiative, for a municipality that takes none in by itself.
 * @param to an e-mail address; one that is none, or more than one, is left out
 */
export const composedMail = (
  answers: Answers,
  settings: InitiativeSettings,
  to: string | undefined,
  words: MailWords,
): ComposedMail => {
  const address = to && channelHref({type: 'email', value: to}) ? to.trim() : '';
  const title = tidied(textOf(answers, 'title')).replace(/\s+/g, ' ');
  const subject = beginningOf(words.subject(title).replace(/\s+/g, ' ').trim(), longestSubject);
  const body = bodyOf(answers, settings, words);
  const start = `mailto:${encoded(address).replace('%40', '@')}?subject=${encoded(subject)}&body=`;
  const whole = start + encoded(body);
  if (whole.length <= longest) return {to: address, subject, body, href: whole, isShortened: false};
  const rest = encoded(`\r\n\r\n${words.shortened}`);
  const beginning = encoded(beginningOf(body, longest - start.length - rest.length));
  return {to: address, subject, body, href: start + beginning + rest, isShortened: true};
};
