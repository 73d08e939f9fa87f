import type {Answers} from '../../../src/model/initiative/answers.js';
import {allFields, type Field} from '../../../src/model/initiative/fields.js';
import type {InitiativeSettings} from '../../../src/model/initiative/settings.js';
import type {Town} from '../directory/town.js';
import type {Language} from '../http/language.js';
import {fieldWords} from './field-words.js';

/** A question and what was answered. */
export type OverviewLine = readonly [label: string, value: string];

/** What is told otherwise, or is no answer. */
const apart = /^(attachmentIds|location\.(areaCode|point)|submitter\.preferredChannel)$|^consents\./;

/** What was answered, in words, in the order of the form; what the form does not ask any more comes last. */
export const overviewOf = (
  answers: Answers,
  settings: InitiativeSettings,
  {topicsById}: Pick<Town, 'topicsById'>,
  language: Language,
): readonly OverviewLine[] => {
  const {fields: labels, choices} = fieldWords[language];
  const fields = new Map(allFields(settings).map((field): [string, Field] => [field.name, field]));
  const valueOf = (name: string, value: string): string => {
    const field = fields.get(name);
    const choice = field?.choices?.find(each => each.value === value);
    if (choice) return 'label' in choice ? choice.label : (choices[value] ?? value);
    return field?.kind === 'topic' ? (topicsById.get(value)?.name ?? value) : value;
  };
  const names = [...fields.keys(), ...Object.keys(answers).filter(name => !fields.has(name))];
  return names
    .filter(name => !apart.test(name) && fields.get(name)?.kind !== 'files')
    .map((name): OverviewLine => {
      const values = [answers[name] ?? []].flat().map(value => valueOf(name, value));
      return [fields.get(name)?.label ?? labels[name] ?? name.replace(/^answers\./, ''), values.join(', ')];
    })
    .filter(([, value]) => value !== '');
};
