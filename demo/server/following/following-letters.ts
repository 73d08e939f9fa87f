import type {Town} from '../directory/town.js';
import type {Language} from '../http/language.js';
import {closing, paragraphs} from '../mail/letters.js';
import type {Letter} from '../mail/outbox.js';
import {followingWords} from './following-words.js';

type ForTown = Pick<Town, 'configuration'>;

/** Asks whether it was really who reads this that wants to follow. */
export const confirmLetter = (to: string, what: string, url: string, language: Language, town: ForTown): Letter => {
  const words = followingWords[language];
  return {
    to,
    language,
    subject: words.confirmSubject(what),
    text: paragraphs(
      words.asked(what),
      `${words.confirmHere}:\n${url}`,
      words.validFor,
      words.notYou,
      ...closing(language, town),
    ),
  };
};

/** News of one project. */
export interface ToldNews {
  readonly title: string;
  /** What happened, a sentence or a text each. */
  readonly lines: readonly string[];
  /** Where all of it can be read. */
  readonly url: string | undefined;
}

/** Whom a letter is for, and how it can be stopped. */
export interface Reader {
  readonly email: string;
  readonly language: Language;
  /** What they follow. */
  readonly what: string;
  readonly stopUrl: string;
}

const told = ({title, lines, url}: ToldNews, language: Language): string =>
  paragraphs(title, ...lines, url && `${followingWords[language].readMore}:\n${url}`).trimEnd();

const ending = ({language, what, stopUrl}: Reader, town: ForTown): readonly (string | undefined)[] => {
  const {why, stopHere} = followingWords[language];
  return [...closing(language, town), `--\n${why(what)}\n${stopHere}:\n${stopUrl}`];
};

/** What happened just now. */
export const newsLetter = (reader: Reader, news: ToldNews, town: ForTown): Letter => ({
  to: reader.email,
  language: reader.language,
  stopUrl: reader.stopUrl,
  subject: followingWords[reader.language].newsSubject(news.title),
  text: paragraphs(told(news, reader.language), ...ending(reader, town)),
});

/** What happened in a week, project by project. */
export const weekLetter = (reader: Reader, news: readonly ToldNews[], town: ForTown): Letter => {
  const {week, weekSubject} = followingWords[reader.language];
  return {
    to: reader.email,
    language: reader.language,
    stopUrl: reader.stopUrl,
    subject: weekSubject(reader.what),
    text: paragraphs(week, ...news.map(each => `* ${told(each, reader.language)}`), ...ending(reader, town)),
  };
};
