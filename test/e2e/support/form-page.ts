import type {FrameLocator, Locator, Page} from 'playwright';

/** Where a form is: a page, or a frame on it. */
export type Around = Page | FrameLocator;

/** What somebody writes who wants a bench. */
export const bench = {
  title: 'Een bankje in het park',
  description: 'Er is nergens een plek om uit te rusten.',
  name: 'A. Voorbeeld',
  email: 'a.voorbeeld@example.nl',
};

/** The names of the steps, in order. */
export const steps = [
  'Wie bent u?',
  'Uw idee',
  'De plek',
  'Wie heeft u erbij betrokken?',
  'Wat heeft u van ons nodig?',
  'Hoe bereiken wij u?',
  'Controleer uw antwoorden',
] as const;

/** One of the steps. */
export type Step = (typeof steps)[number];

/** A text field by how its label begins. */
export const field = (around: Around, label: string): Locator =>
  around.getByRole('textbox', {name: new RegExp(`^${label.replace(/[?]/g, '\\?')}`)});

/** A radio button or a check box by how its label begins. */
export const option = (around: Around, label: string, role: 'radio' | 'checkbox' = 'radio'): Locator =>
  around.getByRole(role, {name: new RegExp(`^${label}`)});

/** The button that sends. */
export const sendButton = (around: Around): Locator => around.getByRole('button', {name: 'Verstuur uw initiatief'});

/** Waits until a step is shown. */
export const stepShown = (around: Around, step: Step): Promise<void> =>
  around.getByRole('heading', {name: new RegExp(`^Stap \\d van 7: ${step.replace('?', '\\?')}$`)}).waitFor();

/** Goes on to a step. */
export const goOn = async (around: Around, step: Step): Promise<void> => {
  const name = step === 'Controleer uw antwoorden' ? step : 'Volgende';
  await around.getByRole('button', {name, exact: true}).click();
  await stepShown(around, step);
};

const answers: Readonly<Record<Step, (around: Around) => Promise<void>>> = {
  'Wie bent u?': around => option(around, 'Voor mijzelf').check(),
  'Uw idee': async around => {
    await field(around, 'Hoe heet uw initiatief?').fill(bench.title);
    await field(around, 'Wat wilt u doen, en waarom?').fill(bench.description);
    await field(around, 'Wat heeft de buurt').fill('Ouderen kunnen even zitten.');
  },
  'De plek': around => option(around, 'Van de gemeente').check(),
  'Wie heeft u erbij betrokken?': around => option(around, 'Nee').check(),
  'Wat heeft u van ons nodig?': around => option(around, 'Een idee bespreken').check(),
  'Hoe bereiken wij u?': async around => {
    await field(around, 'Uw naam').fill(bench.name);
    await field(around, 'Uw e-mailadres').fill(bench.email);
    await option(around, 'Nee').check();
    await option(around, 'Ik begrijp dat de gemeente', 'checkbox').check();
  },
  'Controleer uw antwoorden': () => Promise.resolve(),
};

/** Answers what a step asks, and no more. */
export const answer = (around: Around, step: Step): Promise<void> => answers[step](around);

/** Fills in what is asked from one step up to another. */
export const fillUntil = async (around: Around, last: Step, first: Step = 'Wie bent u?'): Promise<void> => {
  await stepShown(around, first);
  for (const [index, step] of steps.slice(0, steps.indexOf(last)).entries()) {
    if (index < steps.indexOf(first)) continue;
    await answer(around, step);
    await goOn(around, steps[index + 1] ?? last);
  }
};

/** Waits for the receipt, and gives the number on it. */
export const receipt = async (around: Around): Promise<string> => {
  await around.getByRole('heading', {name: 'Uw initiatief is verstuurd'}).waitFor();
  const text =
    (await around
      .getByText(/^Uw nummer/)
      .locator('..')
      .textContent()) ?? '';
  return text.replace('Uw nummer', '').trim();
};
