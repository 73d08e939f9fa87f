import {fixture, html} from '@open-wc/testing';
import '../../../src/define/progress-tracker.js';
import {defineAdapter} from '../../../src/backend/adapters.js';
import type {Backend} from '../../../src/backend/ports.js';
import type {ProgressTracker} from '../../../src/widgets/progress-tracker/progress-tracker.js';
import {until} from '../../support/until.js';
import {allByRole} from '../../support/visitor.js';

/** What a page can set on the tracker. */
export interface Settings {
  readonly backend: Backend;
  readonly project?: string;
  readonly projectParam?: string;
  readonly projectHref?: string;
  readonly linkUpdates?: boolean;
  readonly lang?: string;
}

/** A tracker on a page; the project may still be under way. */
export const placeTracker = async ({backend, lang = 'nl', ...settings}: Settings): Promise<ProgressTracker> => {
  // Under a name of its own, so that no two tests share a backend.
  const adapter = `test-tracker-${crypto.randomUUID()}`;
  defineAdapter(adapter, () => backend);
  const page = await fixture<HTMLElement>(html`
    <main lang=${lang}>
      <verbind-progress-tracker adapter=${adapter} backend=${adapter}
        ><a href="https://www.example.nl/voortgang">Vraag de gemeente hoe het ervoor staat</a></verbind-progress-tracker
      >
    </main>
  `);
  const tracker = page.querySelector('verbind-progress-tracker');
  if (!tracker) throw new Error('no tracker');
  Object.assign(tracker, settings);
  await tracker.updateComplete;
  return tracker;
};

/** Waits until a project is shown, with all that stands below the news. */
export const projectShown = async (tracker: ProgressTracker): Promise<void> =>
  until(
    () => allByRole(tracker, 'heading', /^(Waar gaat het over|What is it about|Wêr giet it oer)\?$/).length > 0,
    'the project is shown',
  );

/** A tracker that shows a project. */
export const mountTracker = async ({project = 'bankje', ...settings}: Settings): Promise<ProgressTracker> => {
  const tracker = await placeTracker({project, ...settings});
  await projectShown(tracker);
  return tracker;
};

/** The headings of the news, the latest first. */
export const newsOf = (tracker: ProgressTracker): string[] =>
  allByRole(tracker, 'heading', /^Nieuws van /).map(heading => heading.textContent);
