import {fixture, html} from '@open-wc/testing';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../../../src/define/initiative-form.js';
import {defineAdapter} from '../../../src/backend/adapters.js';
import {demoBackend} from '../../../src/backend/demo/demo-backend.js';
import type {Backend} from '../../../src/backend/ports.js';
import type {InitiativeForm} from '../../../src/widgets/initiative-form/initiative-form.js';
import {until} from '../../support/until.js';
import {allByRole, byRole, press, write} from '../../support/visitor.js';

/** What a page can set on the form. */
export interface Settings {
  readonly backend?: Backend;
  readonly lang?: string;
  readonly topic?: string;
  readonly progressHref?: string;
  /** Of a backend that was used before: for somebody who comes back. */
  readonly adapter?: string;
}

/** A backend under a name of its own, so that no two tests share one, nor its drafts: files may come one after another in one tab. */
export const adapterFor = (backend: Backend): string => {
  const name = `test-form-${crypto.randomUUID()}`;
  defineAdapter(name, () => backend);
  return name;
};

/** A form on a page, over the sample town unless told; it may still be on its way. */
export const placeForm = async ({
  backend = demoBackend(),
  adapter = adapterFor(backend),
  lang = 'nl',
  topic,
  progressHref,
}: Settings = {}): Promise<InitiativeForm> => {
  const page = await fixture<HTMLElement>(html`
    <main lang=${lang}>
      <verbind-initiative-form
        adapter=${adapter}
        backend=${adapter}
        topic=${ifDefined(topic)}
        progress-href=${ifDefined(progressHref)}
        ><a href="https://www.example.nl/initiatief">Dien uw initiatief in</a></verbind-initiative-form
      >
    </main>
  `);
  const form = page.querySelector('verbind-initiative-form');
  if (!form) throw new Error('no form');
  await form.updateComplete;
  return form;
};

/** The heading of the step that is shown. */
export const stepTitle = (form: InitiativeForm): string =>
  allByRole(form, 'heading', /^(Stap \d van \d|Step \d of \d|Stap \d fan \d)/)[0]?.textContent ?? '';

/** Waits until a step is shown. */
export const stepShown = (form: InitiativeForm, title: string): Promise<void> =>
  until(() => stepTitle(form).endsWith(`: ${title}`), `the step "${title}" is shown; it is "${stepTitle(form)}"`);

/** A form that can be filled in. */
export const mountForm = async (settings: Settings = {}): Promise<InitiativeForm> => {
  const form = await placeForm(settings);
  await until(() => stepTitle(form) !== '', 'the first step is shown');
  return form;
};

/** Chooses a radio button or a check box. */
export const choose = (form: InitiativeForm, label: string | RegExp, role: 'radio' | 'checkbox' = 'radio'): void =>
  byRole(form, role, label).click();

/** Goes on to a step. */
export const next = async (form: InitiativeForm, title: string): Promise<void> => {
  press(form, title === 'Controleer uw antwoorden' ? 'Controleer uw antwoorden' : 'Volgende');
  await stepShown(form, title);
};

const bench = {
  title: 'Een bankje in het park',
  description: 'Er is nergens een plek om uit te rusten.',
};

/** Fills in the steps before the one of this title, as somebody who wants a bench. @param from the step that is shown now */
export const fillUntil = async (form: InitiativeForm, title: string, from = 'Wie bent u?'): Promise<void> => {
  const steps: readonly (readonly [string, () => void])[] = [
    ['Wie bent u?', () => choose(form, /^Voor mijzelf/)],
    [
      'Uw idee',
      () => {
        write(form, 'textbox', /^Hoe heet uw initiatief\?/, bench.title);
        write(form, 'textbox', /^Wat wilt u doen/, bench.description);
        write(form, 'textbox', /^Wat heeft de buurt/, 'Ouderen kunnen even zitten.');
      },
    ],
    ['De plek', () => choose(form, /^Van de gemeente/)],
    ['Wie heeft u erbij betrokken?', () => choose(form, 'Nee')],
    ['Wat heeft u van ons nodig?', () => choose(form, /^Een idee bespreken/)],
    [
      'Hoe bereiken wij u?',
      () => {
        write(form, 'textbox', /^Uw naam/, 'A. Voorbeeld');
        write(form, 'textbox', /^Uw e-mailadres/, 'a@example.nl');
        choose(form, 'Nee');
        choose(form, /^Ik begrijp dat de gemeente/, 'checkbox');
      },
    ],
    ['Controleer uw antwoorden', () => undefined],
  ];
  const first = steps.findIndex(([name]) => name === from);
  for (const [index, [name, fill]] of steps.entries()) {
    if (name === title) return;
    if (index < first) continue;
    await stepShown(form, name);
    fill();
    await form.updateComplete;
    await next(form, steps[index + 1]?.[0] ?? '');
  }
};
