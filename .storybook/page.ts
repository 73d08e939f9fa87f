import '@gemeente-denhaag/design-tokens-components/dist/theme/index.css';
import '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css';
import '@nl-rvo/design-tokens/dist/index.css';
import '@utrecht/design-tokens/dist/theme.css';
import type {Decorator} from '@storybook/web-components-vite';
import {html} from 'lit';
import './page.css';

const textOf = (value: unknown, otherwise: string): string => (typeof value === 'string' && value) || otherwise;

/** A page of a council around every story: its language, its direction and its design system. */
export const page: Decorator = (story, {globals}) => {
  const {documentElement} = document;
  documentElement.className = `${textOf(globals['theme'], 'none')}-theme`;
  documentElement.lang = textOf(globals['lang'], 'nl');
  documentElement.dir = textOf(globals['direction'], 'ltr');
  return html`<main>${story()}</main>`;
};
