import type {Field} from '../../model/initiative/fields.js';
import type {Option} from '../../ui/choice-field.js';
import type {FirstTexts} from './initiative-form.messages.js';

/** A text whose key is the path of a field or the value of a choice; undefined for one of the municipality's own. */
export const textAt = (texts: FirstTexts, key: string): string | undefined => {
  const text = (texts as Readonly<Record<string, unknown>>)[key];
  return typeof text === 'string' ? text : undefined;
};

/** What a field is called: the municipality's own words, or ours. */
export const labelOf = ({name, label}: Field, texts: FirstTexts): string =>
  // `title` alone is the title of the form.
  label ?? textAt(texts, name === 'title' ? 'title.label' : name) ?? name;

/** What is explained below the label. */
export const descriptionOf = ({name, label, description}: Field, texts: FirstTexts): string | undefined =>
  label ? description : textAt(texts, `${name}.description`);

/** What there is to choose, in words. */
export const optionsOf = ({choices = []}: Field, texts: FirstTexts): readonly Option[] =>
  choices.map(choice => ({
    value: choice.value,
    label: 'label' in choice ? choice.label : (textAt(texts, choice.value) ?? choice.value),
  }));
