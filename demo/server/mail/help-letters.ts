import type {Town} from '../directory/town.js';
import type {Language} from '../http/language.js';
import {closing, paragraphs, type Joining} from './letters.js';
import {letterWords} from './letter-words.js';
import type {Letter} from './outbox.js';

interface HelpWords {
  readonly subject: (title: string) => string;
  readonly asked: (title: string) => string;
  readonly reaches: (team: string) => string;
  readonly follows: string;
}

const words: Readonly<Record<Language, HelpWords>> = {
  nl: {
    subject: title => `U vroeg hulp bij “${title}”`,
    asked: title => `U heeft laten weten dat “${title}” vastzit. Uw bericht is aangekomen.`,
    reaches: team => `Het ligt nu bij: ${team}.`,
    follows: 'Daar kijkt iemand waarom het stilstaat, en neemt contact met u op.',
  },
  en: {
    subject: title => `You asked for help with “${title}”`,
    asked: title => `You told us that “${title}” is stuck. Your message has arrived.`,
    reaches: team => `It is now with: ${team}.`,
    follows: 'Somebody there finds out why nothing moves, and contacts you.',
  },
  fy: {
    subject: title => `Jo fregen help by “${title}”`,
    asked: title => `Jo hawwe witte litten dat “${title}” fêstsit. Jo berjocht is oankommen.`,
    reaches: team => `It leit no by: ${team}.`,
    follows: 'Dêr sjocht immen wêrom’t it stilleit, en nimt kontakt mei jo op.',
  },
};

/** To who asks for help. @param team that got the request */
export const helpLetter = (
  {name, email, message}: Joining,
  {title}: {readonly title: string},
  team: string | undefined,
  language: Language,
  town: Pick<Town, 'configuration'>,
): Letter => {
  const {dear, message: yourMessage} = letterWords[language];
  const {subject, asked, reaches, follows} = words[language];
  return {
    to: email,
    language,
    subject: subject(title),
    text: paragraphs(
      dear(name),
      asked(title),
      team && reaches(team),
      follows,
      `${yourMessage}:\n${message}`,
      ...closing(language, town),
    ),
  };
};

/** To who helps. */
export const helpNoticeLetter = (
  {name, email, message}: Joining,
  {title, reference}: {readonly title: string; readonly reference: string},
): Omit<Letter, 'to'> => ({
  language: 'nl',
  subject: `Het zit vast: ${reference}: ${title}`,
  text: paragraphs(
    `${name} laat weten dat “${title}” (${reference}) vastzit, en vraagt hulp.`,
    `E-mailadres: ${email}`,
    `Bericht:\n${message}`,
    'Neem contact op, en laat in het project zien hoe het verder gaat. Geef dit adres aan niemand door.',
  ),
});
