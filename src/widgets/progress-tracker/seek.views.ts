import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {textField} from '../../ui/text-field.js';
import {form} from './action.views.js';
import type {ActionTexts} from './actions.messages.js';

/** Somebody who types which project it is. */
export interface Seeker {
  readonly texts: ActionTexts;
  readonly reference: string;
  readonly isMissing: boolean;
  readonly write: (reference: string) => void;
  readonly seek: () => void;
}

/** The field for the number of a project. */
export const seekView = ({texts, reference, isMissing, write, seek}: Seeker): TemplateResult =>
  form(
    html`${textField({
      id: 'reference',
      label: texts.reference,
      description: texts.seekDescription,
      error: isMissing ? texts.referenceMissing : undefined,
      value: reference,
      required: true,
      write,
      leave: () => undefined,
    })}`,
    texts.seek,
    false,
    seek,
  );
