import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {heading} from '../src/ui/heading.js';
import {notice} from '../src/ui/notice.js';
import {radioGroup} from '../src/ui/radio-group.js';
import {inFrame} from './support/part-frame.js';

/** What widgets are made of: functions that give a template, and styles. No elements of their own. */
export default {title: 'Parts'} satisfies Meta;

/** For what a visitor came for, for the rest, and one that looks like a link. */
export const Buttons: StoryObj = {
  render: () =>
    inFrame(html`
      <div class="actions">
        <button type="button" class="primary">Zoeken</button>
        <button type="button" class="secondary">Toon meer contacten</button>
        <button type="button" class="plain">Wis alles</button>
      </div>
    `),
};

/** The widget's own, of a part, and of an item. The level comes from the page. */
export const Headings: StoryObj = {
  render: () =>
    inFrame(
      html`${heading(2, 1, 'Wie kan u helpen?')} ${heading(3, 2, '3 contacten gevonden')} ${heading(4, 3, 'Team Groen')}`,
    ),
};

/** A message with its sign, and what can be done about it. */
export const Notices: StoryObj = {
  render: () =>
    inFrame(html`
      <div class="results">
        ${notice('info', 'Het laden duurt langer dan normaal.')}
        ${notice(
          'warning',
          'Zoeken lukt nu niet. Dat ligt aan ons, niet aan u.',
          html`<p><button type="button" class="secondary">Probeer het opnieuw</button></p>`,
        )}
      </div>
    `),
};

/** One choice out of a few, all in sight. */
export const RadioGroup: StoryObj = {
  render: () =>
    inFrame(
      radioGroup(
        'audience',
        'Ik ben',
        [
          {value: 'resident', label: 'inwoner'},
          {value: 'business', label: 'ondernemer'},
          {value: '', label: 'maakt niet uit'},
        ],
        '',
        () => undefined,
      ),
    ),
};
