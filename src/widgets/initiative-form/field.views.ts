import {nothing, type TemplateResult} from 'lit';
import {textOf} from '../../model/initiative/answers.js';
import type {Field} from '../../model/initiative/fields.js';
import type {InitiativeSettings} from '../../model/initiative/settings.js';
import {choiceField} from '../../ui/choice-field.js';
import type {FieldFrame} from '../../ui/field-frame.js';
import {textField, type TextField} from '../../ui/text-field.js';
import {descriptionOf, labelOf, optionsOf} from './field-words.js';
import {controlIdOf, type FirstView} from './form-view.js';
import type {FirstTexts} from './initiative-form.messages.js';

/** What a browser may fill in, by field; the kind of others says it. */
const autofill: Readonly<Record<string, NonNullable<TextField['autocomplete']>>> = {
  'submitter.name': 'name',
  'submitter.organisation': 'organization',
};

/** What stands around a field: its words, and with the code of the later steps what there is to say of the answer. */
const frameOf = (field: Field, view: FirstView): FieldFrame => {
  const {texts, later} = view;
  const {description = descriptionOf(field, texts), error} = later?.remarks(field, view) ?? {};
  return {
    id: controlIdOf(field.name),
    label: labelOf(field, texts),
    ...(!field.required && {optional: texts.optional}),
    ...(description && {description}),
    ...(error && {error}),
  };
};

/** One question with its control; nothing while the code of a control has not come yet. */
export const fieldView = (field: Field, view: FirstView): TemplateResult | typeof nothing => {
  const {form, texts, answer, look, later} = view;
  const {name, kind, required} = field;
  const frame = frameOf(field, view);
  const value = textOf(form.answers, name);
  switch (kind) {
    case 'choice': {
      const options = later?.options(field, view) ?? optionsOf(field, texts);
      return choiceField({...frame, options, value, required, choose: chosen => answer(name, chosen)});
    }
    case 'text': {
      const autocomplete = autofill[name];
      return textField({
        ...frame,
        ...(autocomplete && {autocomplete}),
        value,
        required,
        write: text => answer(name, text),
        leave: () => look(field),
      });
    }
    default:
      return later?.field(field, frame, view) ?? nothing;
  }
};

/** What is said where the texts of a step are the municipality's. */
export const stepTitle = (id: keyof StepTitles, settings: InitiativeSettings, texts: FirstTexts): string =>
  settings.steps.find(step => step.id === id)?.title ?? texts[`step.${id}`];

type StepTitles = Readonly<Record<InitiativeSettings['steps'][number]['id'] | 'check', string>>;
