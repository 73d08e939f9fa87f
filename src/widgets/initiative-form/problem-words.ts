import type {Field} from '../../model/initiative/fields.js';
import type {FieldProblem} from '../../model/initiative/problems.js';
import {textAt} from './field-words.js';
import type {Texts} from './initiative-form.messages.js';

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
