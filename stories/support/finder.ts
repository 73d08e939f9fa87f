import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {getStorybookHelpers} from '@wc-toolkit/storybook-helpers';
import {html} from 'lit';
import '../../src/define/contact-finder.js';
import type {ContactFinder} from '../../src/widgets/contact-finder/contact-finder.js';
import {backendOf, type Town} from './towns.js';

const {args, argTypes, template} = getStorybookHelpers<ContactFinder>('verbind-contact-finder', {
  excludeCategories: ['methods', 'slots', 'cssParts', 'cssProps', 'cssStates'],
});

/** The link that a page puts in the finder, for when there is nothing else. */
export const fallbackText = 'Neem contact op met de gemeente';

const fallback = html`<a href="https://www.elzendrecht.example.nl/contact">${fallbackText}</a>`;

/** What all stories of the finder share: the sample town over HTTP, and controls for every attribute. */
export const finderMeta = {
  component: 'verbind-contact-finder',
  args: {...args, backend: backendOf('elzendrecht')},
  argTypes,
  render: values => template(values, fallback),
} satisfies Meta<ContactFinder>;

/** A story of the finder; its attributes are set by their own names. */
export type FinderStory = StoryObj<ContactFinder & {'initiative-href': string}>;

/** The finder of another town. */
export const finderOf = (town: Town): Partial<ContactFinder> => ({backend: backendOf(town)});
