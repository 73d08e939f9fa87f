import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import type {ContactFinder} from '../src/widgets/contact-finder/contact-finder.js';
import {finderMeta, type FinderStory} from './support/finder.js';
import {findsContacts, visit} from './support/visitor.js';

/** The same finder on other pages: their theme, their language, their width. Nothing is set on the finder itself. */
export default {...finderMeta, title: 'Widgets/Contact finder/Looks'} satisfies Meta<ContactFinder>;

const on = (globals: Record<string, string>): FinderStory => ({globals, play: findsContacts});

/** White on dark blue, without a theme: colours follow the text. */
export const DarkPage = on({theme: 'dark'});

/** The tokens of Utrecht. */
export const Utrecht = on({theme: 'utrecht'});

/** The tokens of Den Haag. */
export const DenHaag = on({theme: 'denhaag'});

/** The tokens of the national government. */
export const Rvo = on({theme: 'rvo'});

/** The example theme of NL Design System, with its newer names. */
export const Voorbeeld = on({theme: 'voorbeeld'});

const inLanguage = (lang: string, title: string): FinderStory => ({
  globals: {lang},
  play: visit(async ({finder, findsContacts: contacts}) => {
    await contacts();
    await expect(finder.getByRole('heading', {level: 2, name: title})).toBeVisible();
  }),
});

/** English. */
export const English = inLanguage('en', 'Who can help you?');

/** Frisian. */
export const Frisian = inLanguage('fy', 'Wa kin jo helpe?');

/** A page that reads from right to left. */
export const RightToLeft = on({direction: 'rtl'});

/** 320 pixels wide: a small phone, or 400 % zoom. Nothing sticks out. */
export const Narrow: FinderStory = {
  decorators: [story => html`<div style="inline-size: 320px">${story()}</div>`],
  play: async context => {
    await findsContacts(context);
    const {scrollWidth} = context.canvasElement.querySelector('verbind-contact-finder') ?? {};
    await expect(scrollWidth).toBe(320);
  },
};
