import {nothing, type TemplateResult} from 'lit';
import {listOf, textOf} from '../../model/initiative/answers.js';
import type {Field} from '../../model/initiative/fields.js';
import type {InitiativeSettings} from '../../model/initiative/settings.js';
import {suggestedRoute} from '../../model/initiative/suggested-route.js';
import {choiceField, consentField, multipleChoiceField, type Option} from '../../ui/choice-field.js';
import type {FieldFrame} from '../../ui/field-frame.js';
import {textArea, textField, type TextField} from '../../ui/text-field.js';
import {descriptionOf, labelOf, optionsOf, problemText} from './field-words.js';
import {controlIdOf, type FormView} from './form-view.js';
import type {Texts} from './initiative-form.messages.js';

/** What a browser may fill in, by field. */
const autofill: Readonly<Record<string, AutoFill>> = {
  'submitter.name': 'name',
  'submitter.email': 'email',
  'submitter.telephone': 'tel',
  'submitter.organisation': 'organization',
};

/** Characters below which it helps to know how many are left. */
const nearTheEnd = 100;

const countDown = ({name, maxLength, kind}: Field, {texts, form}: FormView): string | undefined => {
  if (!maxLength || (kind !== 'text' && kind !== 'longText')) return undefined;
  const left = maxLength - [...textOf(form.answers, name)].length;
  return left >= 0 && left <= Math.min(nearTheEnd, maxLength / 4) ? texts.left(left) : undefined;
};

/** What stands around a field: its words, and what is wrong with the answer. */
export const frameOf = (field: Field, view: FormView): FieldFrame => {
  const {texts, form} = view;
  const problem = form.problems[field.name];
  const description = [descriptionOf(field, texts), countDown(field, view)].filter(Boolean).join(' ');
  return {
    id: controlIdOf(field.name),
    label: labelOf(field, texts),
    ...(!field.required && {optional: texts.optional}),
    ...(description && {description}),
    ...(problem && {error: problemText(field, problem, texts)}),
  };
};

/** Explains every route, and says which one fits. */
const routeOptions = (options: readonly Option[], settings: InitiativeSettings, view: FormView): readonly Option[] => {
  const fits = suggestedRoute(settings, view.form.answers)?.id;
  return options.map(option => {
    const {description = ''} = settings.routes.find(({id}) => id === option.value) ?? {};
    const hint = option.value === fits ? `${description} (${view.texts.suggested})` : description;
    return {...option, hint: hint.trim()};
  });
};

const textTypes: Readonly<Partial<Record<Field['kind'], Partial<TextField>>>> = {
  email: {type: 'email'},
  telephone: {type: 'tel'},
  date: {type: 'date'},
  number: {inputMode: 'decimal'},
};

/** Where a consent was given it is the moment, else nothing. */
const consent = (field: Field, frame: FieldFrame, {form, answer}: FormView): TemplateResult =>
  consentField(frame, textOf(form.answers, field.name) !== '', field.required, given =>
    answer(field.name, given ? new Date().toISOString() : ''),
  );

/** The words of a field that can be left empty stay away from one that everybody answers. */
const choice = (field: Field, frame: FieldFrame, view: FormView): TemplateResult => {
  const {form, texts, answer} = view;
  const options = optionsOf(field, texts);
  return choiceField({
    ...frame,
    required: field.required,
    options: field.name === 'route' ? routeOptions(options, form.settings, view) : options,
    value: textOf(form.answers, field.name),
    choose: value => answer(field.name, value),
  });
};

/** One question with its control; nothing while the code of a control has not come yet. */
export const fieldView = (field: Field, view: FormView): TemplateResult | typeof nothing => {
  const {form, answer, look, later} = view;
  const {name, kind, required} = field;
  const frame = frameOf(field, view);
  switch (kind) {
    case 'choice':
      return choice(field, frame, view);
    case 'multipleChoice':
      return multipleChoiceField({
        ...frame,
        options: optionsOf(field, view.texts),
        values: listOf(form.answers, name),
        choose: values => answer(name, values),
      });
    case 'consent':
      return consent(field, frame, view);
    case 'topic':
    case 'place':
    case 'files':
      return later?.field(field, frame, view) ?? nothing;
    default: {
      const fieldOfText: TextField = {
        ...frame,
        ...textTypes[kind],
        ...(autofill[name] && {autocomplete: autofill[name]}),
        value: textOf(form.answers, name),
        required,
        write: text => answer(name, text),
        leave: () => look(field),
      };
      return kind === 'longText' ? textArea(fieldOfText) : textField(fieldOfText);
    }
  }
};

/** What is said where the texts of a step are the municipality's. */
export const stepTitle = (id: keyof StepTitles, settings: InitiativeSettings, texts: Texts): string =>
  settings.steps.find(step => step.id === id)?.title ?? texts[`step.${id}`];

type StepTitles = Readonly<Record<InitiativeSettings['steps'][number]['id'] | 'check', string>>;
