import type {TemplateResult} from 'lit';
import type {PlaceSuggestions} from '../../controllers/place-suggestions.js';
import {textOf} from '../../model/initiative/answers.js';
import type {Field} from '../../model/initiative/fields.js';
import {combobox} from '../../ui/combobox.js';
import type {FieldFrame} from '../../ui/field-frame.js';
import {suggestionList} from '../../ui/suggestion-list.js';
import type {FormView} from './form-view.js';

/** Where it is: an address or a neighbourhood out of a list, or in words of one's own. */
export const placeField = (
  field: Field,
  frame: FieldFrame,
  places: PlaceSuggestions,
  view: FormView,
  write: (text: string) => void,
): TemplateResult =>
  combobox({
    ...frame,
    description: frame.description ?? '',
    value: textOf(view.form.answers, field.name),
    maxLength: field.maxLength ?? 200,
    box: places.box,
    list: suggestionList({id: frame.id, label: frame.label, box: places.box, textOf: place => place}),
    write,
    leave: () => view.look(field),
  });
