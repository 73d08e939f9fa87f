import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fn} from 'storybook/test';
import {combobox, type ComboboxView} from '../src/ui/combobox.js';
import {inFrame} from './support/part-frame.js';

interface Place {
  readonly label: string;
  readonly hint?: string;
}

/** A text field with suggestions: label, description, error, field, list. */
export default {
  title: 'Parts/Combobox',
  args: {
    id: 'place',
    label: 'Om welke plek gaat het?',
    optional: '(niet verplicht)',
    description: 'Postcode en huisnummer, of de naam van uw wijk of buurt',
    value: '',
    maxLength: 200,
    box: undefined,
    textOf: place => place,
    write: fn(),
    leave: fn(),
  },
  render: args => inFrame(combobox(args)),
} satisfies Meta<ComboboxView<Place>>;

type Story = StoryObj<ComboboxView<Place>>;

/** Before anything is typed. */
export const Empty: Story = {};

/** With suggestions, the arrow keys at the second. */
export const Open: Story = {
  args: {
    value: 'oude',
    box: {
      options: [
        {label: 'Oude Haven', hint: 'Binnenstad'},
        {label: 'Oudeveen', hint: 'Buitengebied'},
        {label: 'Oud-Zuid'},
      ],
      active: 1,
      open: true,
      keydown: fn(),
      close: fn(),
      choose: fn(),
    },
  },
};

/** With what is wrong, between the label and the field. */
export const Invalid: Story = {
  args: {
    value: 'Timboektoe',
    error: 'Wij kennen deze plek niet. Vul uw postcode en huisnummer in, of kies een wijk of buurt uit de lijst.',
  },
};
