import {expect} from '@open-wc/testing';
import {BackendError} from '../../../src/backend/backend-error.js';
import {demoBackend} from '../../../src/backend/demo/demo-backend.js';
import type {Submission} from '../../../src/model/initiative/submission.js';
import {until} from '../../support/until.js';
import {allByRole, byRole, press, visibleText} from '../../support/visitor.js';
import {backendWith} from './backend-with.js';
import {fillUntil, mountForm, placeForm, stepShown} from './mount.js';

const says = (form: HTMLElement, sentence: string): Promise<void> =>
  until(() => visibleText(form).includes(sentence), `it says "${sentence}"; it says ${visibleText(form)}`);

describe('When the form can not be shown', () => {
  it('keeps the link of the page, says so and tries again', async () => {
    const backend = demoBackend();
    backend.failNext('broken', 10);
    const form = await placeForm({backend});
    await says(form, 'Het formulier doet het nu niet.');
    expect(byRole(form.parentElement ?? form, 'link', 'Dien uw initiatief in')).to.exist;
    backend.failNext('broken', 0);
    await until(() => {
      const [retry] = allByRole(form, 'button', 'Probeer het opnieuw');
      retry?.click();
      return allByRole(form, 'radio').length > 0;
    }, 'the form is shown');
  });

  it('comes by itself when there is a connection again', async () => {
    const backend = backendWith({});
    let offline = true;
    const form = await placeForm({
      backend: {
        ...backend,
        initiatives: async options => {
          if (offline) throw new BackendError('offline', 'There is no connection');
          return backend.initiatives(options);
        },
      },
    });
    await says(form, 'U heeft nu geen internet.');
    offline = false;
    dispatchEvent(new Event('online'));
    await until(() => allByRole(form, 'radio').length > 0, 'the form is shown');
  });

  it('shows nothing but the link where no initiatives are taken', async () => {
    const {configuration} = demoBackend();
    const form = await placeForm({backend: {configuration}});
    await says(form, 'Het formulier doet het nu niet.');
    expect(byRole(form.parentElement ?? form, 'link', 'Dien uw initiatief in')).to.exist;
  });
});

describe('When sending fails', () => {
  const refusals: Readonly<Record<string, readonly [BackendError, string]>> = {
    'because it is busy': [new BackendError('busy', '', {status: 503, retryAfter: 60}), 'Het is nu erg druk.'],
    'because the page is not let in': [
      new BackendError('refused', '', {status: 403}),
      'Deze pagina kan uw initiatief niet versturen.',
    ],
    'because the server is broken': [new BackendError('broken', '', {status: 500}), 'Versturen lukt nu niet.'],
    'because the server is away': [new BackendError('refused', ''), 'Versturen lukt nu niet.'],
    'because it took too long': [new BackendError('timeout', ''), 'Het duurde te lang.'],
    'because a program is suspected': [
      new BackendError('invalid', '', {status: 400, invalidParams: [{name: 'website', code: 'invalid', reason: ''}]}),
      'Ons systeem denkt dat dit formulier door een programma is ingevuld.',
    ],
  };
  for (const [why, [error, sentence]] of Object.entries(refusals))
    it(`keeps everything and gives a number to call, ${why}`, async () => {
      const form = await mountForm({backend: backendWith({submit: async () => Promise.reject(error)})});
      await fillUntil(form, 'Controleer uw antwoorden');
      press(form, 'Verstuur uw initiatief');
      await says(form, sentence);
      expect(visibleText(form)).to.include('Een bankje in het park');
      expect(allByRole(form, 'alert').length).to.be.above(0);
      expect(allByRole(form, 'link', /^Bel 14 0199/)).to.not.be.empty;
    });

  it('sends by itself when there is a connection again, with the same key', async () => {
    const keys: string[] = [];
    const demo = demoBackend();
    const desk = await demo.initiatives();
    const backend = backendWith({
      submit: async (submission, key, options) => {
        keys.push(key);
        if (keys.length === 1) throw new BackendError('offline', 'There is no connection');
        return desk.sending?.submit(submission, key, options) ?? Promise.reject(new Error('no desk'));
      },
      token: async options => desk.sending?.token(options) ?? Promise.reject(new Error('no desk')),
    });
    const form = await mountForm({backend});
    await fillUntil(form, 'Controleer uw antwoorden');
    press(form, 'Verstuur uw initiatief');
    await says(form, 'Zodra er verbinding is, gaat het vanzelf.');
    dispatchEvent(new Event('online'));
    await says(form, 'DEMO-0001');
    expect(new Set(keys).size).to.equal(1);
    expect(keys).to.have.length(2);
  });

  it('does not send twice when the answer was lost', async () => {
    const backend = demoBackend();
    const form = await mountForm({backend});
    await fillUntil(form, 'Controleer uw antwoorden');
    backend.loseNextAnswer();
    press(form, 'Verstuur uw initiatief');
    await says(form, 'Zodra er verbinding is');
    press(form, 'Probeer het opnieuw');
    await says(form, 'DEMO-0001');
  });

  it('renews a token that has grown old without a word', async () => {
    const backend = demoBackend();
    const form = await mountForm({backend});
    await fillUntil(form, 'Controleer uw antwoorden');
    backend.expireTokens();
    press(form, 'Verstuur uw initiatief');
    await says(form, 'DEMO-0001');
  });

  it('leads to the field that the backend refused, in its step', async () => {
    const error = new BackendError('invalid', '', {
      status: 400,
      invalidParams: [{name: 'description.value', code: 'max_length', reason: 'too long'}],
    });
    const form = await mountForm({backend: backendWith({submit: async () => Promise.reject(error)})});
    await fillUntil(form, 'Controleer uw antwoorden');
    press(form, 'Verstuur uw initiatief');
    await stepShown(form, 'Uw idee');
    await says(form, 'Dit antwoord kunnen wij niet verwerken.');
    await until(
      () => form.shadowRoot?.activeElement?.textContent === 'Er is nog 1 antwoord dat niet klopt',
      'the summary has the focus',
    );
    expect(byRole(form, 'textbox', /^Wat wilt u doen/).getAttribute('aria-invalid')).to.equal('true');
  });

  it('asks what to do when something else came in with this key, and sends it as new', async () => {
    const sent: [Submission, string][] = [];
    const backend = backendWith({
      submit: async (submission, key) => {
        sent.push([submission, key]);
        if (sent.length === 1) throw new BackendError('broken', '', {status: 409});
        return {id: '1', reference: 'ER-2026-0007', receivedAt: '2026-11-24T09:00:00Z', nextSteps: []};
      },
    });
    const form = await mountForm({backend});
    await fillUntil(form, 'Controleer uw antwoorden');
    press(form, 'Verstuur uw initiatief');
    await says(form, 'Uw initiatief was al binnen.');
    press(form, 'Verstuur als nieuw initiatief');
    await says(form, 'ER-2026-0007');
    expect(new Set(sent.map(([, key]) => key)).size).to.equal(2);
  });
});
