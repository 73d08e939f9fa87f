import type {Town} from '../directory/town.js';
import {dayInWords} from '../initiatives/next-steps.js';
import type {OverviewLine} from '../initiatives/overview.js';
import type {Language} from '../http/language.js';
import {letterWords} from './letter-words.js';
import type {Letter} from './outbox.js';

/** What the letters about one initiative say. */
export interface Received {
  readonly reference: string;
  readonly title: string;
  readonly name: string;
  readonly email: string;
  readonly team: string | undefined;
  readonly responseDate: string | undefined;
  readonly nextSteps: readonly string[];
  readonly overview: readonly OverviewLine[];
  readonly files: readonly string[];
  /** Where it can be followed, the token in the fragment. */
  readonly follow: string | undefined;
}

/** Paragraphs of a letter, without those that have nothing to say. */
export const paragraphs = (...parts: readonly (string | undefined)[]): string =>
  `${parts.filter(part => part !== undefined && part !== '').join('\n\n')}\n`;

const listed = (lines: readonly OverviewLine[]): string =>
  lines.map(([label, value]) => (value.includes('\n') ? `${label}:\n${value}` : `${label}: ${value}`)).join('\n');

/** How every letter to people ends. */
export const closing = (
  language: Language,
  {configuration}: Pick<Town, 'configuration'>,
): readonly (string | undefined)[] => {
  const {call, greeting} = letterWords[language];
  const {telephone, name = ''} = configuration?.municipality ?? {};
  return [telephone && call(telephone), greeting(name)];
};

/** To who sent an initiative: all that was sent, and what happens with it. */
export const receiptLetter = (received: Received, language: Language, town: Pick<Town, 'configuration'>): Letter => {
  const words = letterWords[language];
  const {reference, title, name, email, team, responseDate, nextSteps, overview, files, follow} = received;
  return {
    to: email,
    language,
    subject: words.receiptSubject(reference),
    text: paragraphs(
      words.dear(name),
      words.received(title),
      words.number(reference),
      team && words.recipient(team),
      responseDate && words.answerBy(dayInWords(responseDate, language)),
      `${words.next}:\n${nextSteps.map(step => `- ${step}`).join('\n')}`,
      follow && `${words.follow}:\n${follow}\n${words.keepToYourself}`,
      `${words.sent}:\n\n${listed([...overview, ...(files.length > 0 ? [[words.files, files.join(', ')] as const] : [])])}`,
      ...closing(language, town),
    ),
  };
};

/** To the team that deals with it. */
export const noticeLetter = ({reference, title, responseDate, overview, files}: Received): Omit<Letter, 'to'> => ({
  language: 'nl',
  subject: `Nieuw initiatief ${reference}: ${title}`,
  text: paragraphs(
    `Er is een nieuw initiatief: “${title}” (${reference}).`,
    responseDate && `Beloofd is een antwoord uiterlijk ${dayInWords(responseDate, 'nl')}.`,
    listed([...overview, ...(files.length > 0 ? [['Bestanden', files.join(', ')] as const] : [])]),
    files.length > 0 ? 'De bestanden staan in de lijst met initiatieven op de server.' : undefined,
  ),
});

/** Somebody who wants to take part in a project. */
export interface Joining {
  readonly name: string;
  readonly email: string;
  readonly message: string;
}

/** To who joins. */
export const joinLetter = (
  {name, email, message}: Joining,
  project: {readonly title: string},
  language: Language,
  town: Pick<Town, 'configuration'>,
): Letter => {
  const words = letterWords[language];
  return {
    to: email,
    language,
    subject: words.joinSubject(project.title),
    text: paragraphs(
      words.dear(name),
      words.joined(project.title),
      words.joinFollows,
      `${words.message}:\n${message}`,
      ...closing(language, town),
    ),
  };
};

/** To the team of the project, who brings people together. */
export const joinNoticeLetter = (
  {name, email, message}: Joining,
  project: {readonly title: string; readonly reference: string},
): Omit<Letter, 'to'> => ({
  language: 'nl',
  subject: `Iemand wil meedoen met ${project.reference}: ${project.title}`,
  text: paragraphs(
    `${name} wil meedoen met “${project.title}” (${project.reference}).`,
    `E-mailadres: ${email}`,
    `Bericht:\n${message}`,
    'Breng de mensen met elkaar in contact. Geef dit adres aan niemand door die daar geen toestemming voor heeft gekregen.',
  ),
});

/** To the initiator: that somebody wants to join, and not who. */
export const joinHintLetter = (
  initiator: {readonly name: string; readonly email: string},
  project: {readonly title: string},
  language: Language,
  town: Pick<Town, 'configuration'>,
): Letter => {
  const words = letterWords[language];
  return {
    to: initiator.email,
    language,
    subject: words.hintSubject(project.title),
    text: paragraphs(words.dear(initiator.name), words.hint(project.title), ...closing(language, town)),
  };
};
