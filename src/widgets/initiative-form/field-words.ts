import {formatDay} from '../../localisation/formats.js';
import {isBlank, listOf, textOf, tidied, type Answers} from '../../model/initiative/answers.js';
import type {Field} from '../../model/initiative/fields.js';
import type {FieldProblem} from '../../model/initiative/problems.js';
import type {Topic} from '../../model/topic.js';
import type {Option} from '../../ui/choice-field.js';
import type {Texts} from './initiative-form.messages.js';

/** A text whose key is the path of a field or the value of a choice; undefined for one of the municipality's own. */
const textAt = (texts: Texts, key: string): string | undefined => {
  const text = (texts as Readonly<Record<string, unknown>>)[key];
  return typeof text === 'string' ? text : undefined;
};

/** What a field is called: the municipality's own words, or ours. */
export const labelOf = ({name, label}: Field, texts: Texts): string =>
  // `title` alone is the title of the form.
  label ?? textAt(texts, name === 'title' ? 'title.label' : name) ?? name;

/** What is explained below the label. */
export const descriptionOf = ({name, label, description}: Field, texts: Texts): string | undefined =>
  label ? description : textAt(texts, `${name}.description`);

/** What there is to choose, in words. */
export const optionsOf = ({choices = []}: Field, texts: Texts): readonly Option[] =>
  choices.map(choice => ({
    value: choice.value,
    label: 'label' in choice ? choice.label : (textAt(texts, choice.value) ?? choice.value),
  }));

const requiredText = ({name, kind}: Field, texts: Texts): string => {
  if (kind === 'consent') return texts['required.consent'];
  const own = textAt(texts, `required.${name}`);
  if (own) return own;
  return kind === 'choice' || kind === 'multipleChoice' ? texts['required.choice'] : texts.required;
};

/** What is wrong, and how it is mended. */
export const problemText = (field: Field, problem: FieldProblem, texts: Texts): string => {
  switch (problem.kind) {
    case 'required':
      return requiredText(field, texts);
    case 'too-long':
      return texts['too-long'](problem.most, problem.tooMany);
    case 'too-small':
      return texts['too-small'](problem.least);
    case 'too-great':
      return texts['too-great'](problem.most);
    default:
      return texts[problem.kind];
  }
};

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
