import type {Field} from '../../model/initiative/fields.js';
import type {Lists} from '../../controllers/municipality.js';
import type {Configuration} from '../../model/configuration.js';
import type {FirstTexts, Texts} from './initiative-form.messages.js';
import type {Form, Place} from './initiative-form.state.js';
import type {LaterSteps} from './later-steps.js';

/** What every part of the form shows, and what can be done in it. */
export interface FormView {
  readonly texts: Texts;
  readonly locale: string;
  /** Of the heading of the form; a step is one deeper. */
  readonly level: number;
  readonly form: Form;
  readonly configuration: Configuration | undefined;
  /** What can be chosen from. */
  readonly lists: Lists;
  /** What only later steps need, once its code is there. */
  readonly later: LaterSteps | undefined;
  readonly answer: (name: string, answer: string | readonly string[]) => void;
  /** Somebody goes on to the next field. */
  readonly look: (field: Field) => void;
  readonly go: (place: Place) => void;
  readonly back: () => void;
  readonly forward: () => void;
  /** To a control, by its id. */
  readonly follow: (controlId: string) => void;
}

/** The same while the code and the words of the later steps may still be under way. */
export interface FirstView extends Omit<FormView, 'texts' | 'lists'> {
  readonly texts: FirstTexts;
}

/** The id of the control of a field, or the first of them. */
export const controlIdOf = (name: string): string => name.replace(/[^\w-]/g, '-');
