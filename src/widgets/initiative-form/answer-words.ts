import {formatDay} from '../../localisation/formats.js';
import {isBlank, listOf, textOf, tidied, type Answers} from '../../model/initiative/answers.js';
import type {Field} from '../../model/initiative/fields.js';
import type {Topic} from '../../model/topic.js';
import {optionsOf} from './field-words.js';
import type {Texts} from './initiative-form.messages.js';

/** What it takes to say an answer in words. */
export interface AnswerWords {
  readonly texts: Texts;
  readonly locale: string;
  readonly topics: readonly Topic[];
  /** Names of the files that answer a question. */
  readonly filesOf: (name: string) => readonly string[];
}

/** An answer as it is read back; undefined where there is none. */
export const answerText = (field: Field, answers: Answers, words: AnswerWords): string | undefined => {
  const {texts, locale, topics, filesOf} = words;
  const text = tidied(textOf(answers, field.name));
  const chosen = optionsOf(field, texts);
  const said = (value: string): string => chosen.find(option => option.value === value)?.label ?? value;
  switch (field.kind) {
    case 'choice':
      return text ? said(text) : undefined;
    case 'multipleChoice':
      return listOf(answers, field.name).map(said).join('\n') || undefined;
    case 'consent':
      return text ? texts.yes : texts.no;
    case 'topic':
      return topics.find(({id}) => id === text)?.name;
    case 'date':
      // No year is this one: the year is always said.
      return text ? formatDay(text, locale, 'always') : undefined;
    case 'files':
      return filesOf(field.name).join('\n') || undefined;
    default:
      return isBlank(text) ? undefined : text;
  }
};
