import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fn} from 'storybook/test';
import {combobox, type ComboboxView} from '../src/ui/combobox.js';
import {suggestionList} from '../src/ui/suggestion-list.js';
import {inFrame} from './support/part-frame.js';

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
    list: undefined,
    write: fn(),
    leave: fn(),
  },
  render: args => inFrame(combobox(args)),
} satisfies Meta<ComboboxView>;

type Story = StoryObj<ComboboxView>;

/** Before anything is typed. */
export const Empty: Story = {};

const box = {
  options: [{label: 'Oude Haven', hint: 'Binnenstad'}, {label: 'Oudeveen', hint: 'Buitengebied'}, {label: 'Oud-Zuid'}],
  active: 1,
  open: true,
  keydown: fn(),
  close: fn(),
  choose: fn(),
};

/** With suggestions, the arrow keys at the second. */
export const Open: Story = {
  args: {
    value: 'oude',
    box,
    list: suggestionList({id: 'place', label: 'Om welke plek gaat het?', box, textOf: place => place}),
  },
};

/** With what is wrong, between the label and the field. */
export const Invalid: Story = {
  args: {
    value: 'Timboektoe',
    error: 'Wij kennen deze plek niet. Vul uw postcode en huisnummer in, of kies een wijk of buurt uit de lijst.',
  },
};
