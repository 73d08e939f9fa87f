import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {getStorybookHelpers} from '@wc-toolkit/storybook-helpers';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import '../src/define/all.js';
import type {BackendProvider} from '../src/provider/backend-provider.js';
import {backendOf} from './support/towns.js';
import {findsContacts, inFinders} from './support/visitor.js';

const {args, argTypes, template} = getStorybookHelpers<BackendProvider>('verbind-backend');

/** Gives one backend to every widget inside it, so that a page names it once. */
export default {
  title: 'Widgets/Backend',
  component: 'verbind-backend',
  args: {...args, url: backendOf('elzendrecht')},
  argTypes,
  render: values => template(values, html`<verbind-contact-finder></verbind-contact-finder>`),
} satisfies Meta<BackendProvider>;

/** A finder that names no backend of its own. */
export const OneFinder: StoryObj<BackendProvider> = {play: findsContacts};

/** Two finders with settings of their own and one backend. */
export const TwoFinders: StoryObj<BackendProvider> = {
  render: values =>
    template(
      values,
      html`
        <verbind-contact-finder topic="speelplek"></verbind-contact-finder>
        <verbind-contact-finder audience="business"></verbind-contact-finder>
      `,
    ),
  play: async ({canvasElement}) => {
    for (const finder of inFinders(canvasElement))
      await waitFor(() => expect(finder.getAllByRole('heading', {level: 4}).length).toBeGreaterThan(0));
  },
};

/** The sample town inside the library: nothing to reach, for a first try. */
export const Demo: StoryObj<BackendProvider> = {
  args: {adapter: 'demo', url: ''},
  play: findsContacts,
};
