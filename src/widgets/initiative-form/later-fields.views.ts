import {nothing, type TemplateResult} from 'lit';
import {listOf, textOf} from '../../model/initiative/answers.js';
import type {Field} from '../../model/initiative/fields.js';
import {suggestedRoute} from '../../model/initiative/suggested-route.js';
import {consentField, multipleChoiceField} from '../../ui/check-field.js';
import type {Option} from '../../ui/choice-field.js';
import type {FieldFrame} from '../../ui/field-frame.js';
import {textArea} from '../../ui/text-area.js';
import {textField, type TextField} from '../../ui/text-field.js';
import {descriptionOf, optionsOf} from './field-words.js';
import type {FormView} from './form-view.js';
import {problemText} from './problem-words.js';

/** Characters below which it helps to know how many are left. */
const nearTheEnd = 100;

const countDown = ({name, maxLength, kind}: Field, {texts, form}: FormView): string | undefined => {
  if (!maxLength || (kind !== 'text' && kind !== 'longText')) return undefined;
  const left = maxLength - [...textOf(form.answers, name)].length;
  return left >= 0 && left <= Math.min(nearTheEnd, maxLength / 4) ? texts.left(left) : undefined;
};

/** What there is to say of an answer: how much still fits, and what is wrong with it. */
export const remarks = (field: Field, view: FormView): Pick<FieldFrame, 'description' | 'error'> => {
  const {texts, form} = view;
  const problem = form.problems[field.name];
  return {
    description: [descriptionOf(field, texts), countDown(field, view)].filter(Boolean).join(' '),
    ...(problem && {error: problemText(field, problem, texts)}),
  };
};

/** What there is to choose; explains every route, and says which one fits. */
export const optionsWithHints = (field: Field, {form, texts}: FormView): readonly Option[] => {
  const options = optionsOf(field, texts);
  if (field.name !== 'route') return options;
  const {settings, answers} = form;
  const fits = suggestedRoute(settings, answers)?.id;
  return options.map(option => {
    const {description = ''} = settings.routes.find(({id}) => id === option.value) ?? {};
    const hint = option.value === fits ? `${description} (${texts.suggested})` : description;
    return {...option, hint: hint.trim()};
  });
};

const textTypes: Readonly<Partial<Record<Field['kind'], Partial<TextField>>>> = {
  email: {type: 'email', autocomplete: 'email'},
  telephone: {type: 'tel', autocomplete: 'tel'},
  date: {type: 'date'},
  number: {inputMode: 'decimal'},
};

/** Where a consent was given it is the moment, else nothing. */
const consent = (field: Field, frame: FieldFrame, {form, answer}: FormView): TemplateResult =>
  consentField(frame, textOf(form.answers, field.name) !== '', field.required, given =>
    answer(field.name, given ? new Date().toISOString() : ''),
  );

/** A control that the first step does without; nothing for one that belongs to somebody else. */
export const laterField = (field: Field, frame: FieldFrame, view: FormView): TemplateResult | typeof nothing => {
  const {form, answer, look} = view;
  const {name, kind, required} = field;
  const text = {
    ...frame,
    ...textTypes[kind],
    value: textOf(form.answers, name),
    required,
    write: (written: string) => answer(name, written),
    leave: () => look(field),
  };
  switch (kind) {
    case 'longText':
      return textArea(text);
    case 'multipleChoice':
      return multipleChoiceField({
        ...frame,
        options: optionsOf(field, view.texts),
        values: listOf(form.answers, name),
        choose: values => answer(name, values),
      });
    case 'consent':
      return consent(field, frame, view);
    case 'email':
    case 'telephone':
    case 'number':
    case 'date':
      return textField(text);
    default:
      return nothing;
  }
};
