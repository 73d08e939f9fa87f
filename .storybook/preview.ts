import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {setupWorker} from 'msw/browser';
import {mswLoader} from 'msw-storybook-addon/csf3';
import manifest from '../dist/custom-elements.json' with {type: 'json'};
import {formHandlers} from '../stories/support/form-towns.js';
import {handlers} from '../stories/support/towns.js';
import {trackerHandlers} from '../stories/support/tracker-towns.js';
import {page} from './page.js';
import {directions, languages, themes} from './page-settings.js';

setCustomElementsManifest(manifest);

/** Every story talks to a town over HTTP; msw stands in for the network. */
const startNetwork = mswLoader(async () => {
  const worker = setupWorker(...handlers, ...formHandlers, ...trackerHandlers);
  await worker.start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: {url: './mockServiceWorker.js'},
  });
  return worker;
});

export default {
  loaders: [startNetwork],
  decorators: [page],
  tags: ['autodocs'],
  parameters: {
    a11y: {test: 'error'},
    docs: {story: {inline: false, height: '40rem'}},
    options: {storySort: {order: ['Verbind', 'Widgets', 'Parts']}},
  },
  globalTypes: {theme: themes, lang: languages, direction: directions},
  initialGlobals: {theme: 'none', lang: 'nl', direction: 'ltr'},
} satisfies Preview;
