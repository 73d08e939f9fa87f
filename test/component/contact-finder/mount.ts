import {fixture, html} from '@open-wc/testing';
import '../../../src/define/contact-finder.js';
import {defineAdapter} from '../../../src/backend/adapters.js';
import {demoBackend} from '../../../src/backend/demo/demo-backend.js';
import type {Backend} from '../../../src/backend/ports.js';
import type {ContactFinder} from '../../../src/widgets/contact-finder/contact-finder.js';
import {until} from '../../support/until.js';
import {allByRole} from '../../support/visitor.js';

let count = 0;

/** A backend under a name of its own, so that no two tests share one. */
const adapterFor = (backend: Backend): string => {
  const name = `test-${++count}`;
  defineAdapter(name, () => backend);
  return name;
};

/** What a page can set on the finder. */
export interface Settings {
  readonly backend?: Backend;
  readonly adapter?: string;
  readonly lang?: string;
  readonly topic?: string;
  readonly area?: string;
  readonly audience?: string;
}

/** A finder on a page, over the sample town unless told; the first contacts may still be under way. */
export const placeFinder = async ({
  backend = demoBackend(),
  adapter = adapterFor(backend),
  lang = 'nl',
  topic,
  area,
  audience,
}: Settings = {}): Promise<ContactFinder> => {
  const page = await fixture<HTMLElement>(html`
    <main lang=${lang}>
      <verbind-contact-finder adapter=${adapter} backend="town"
        ><a href="https://www.example.nl/contact">Neem contact op</a></verbind-contact-finder
      >
    </main>
  `);
  const finder = page.querySelector('verbind-contact-finder');
  if (!finder) throw new Error('no finder');
  if (topic) finder.setAttribute('topic', topic);
  if (area) finder.setAttribute('area', area);
  if (audience) finder.setAttribute('audience', audience);
  await finder.updateComplete;
  return finder;
};

/** Waits until contact points are shown. */
export const contactsShown = async (finder: ContactFinder): Promise<void> =>
  until(() => allByRole(finder, 'list').length > 0 || cards(finder).length > 0, 'contact points are shown');

/** The names of the contact points, in order. */
export const cards = (finder: ContactFinder): string[] =>
  allByRole(finder, 'heading')
    .filter(heading => heading.getAttribute('aria-level') === '4')
    .map(heading => heading.textContent);

/** A finder that shows its first contact points. */
export const mountFinder = async (settings: Settings = {}): Promise<ContactFinder> => {
  const finder = await placeFinder(settings);
  await contactsShown(finder);
  return finder;
};
