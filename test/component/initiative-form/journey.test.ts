import {expect} from '@open-wc/testing';
import {demoBackend} from '../../../src/backend/demo/demo-backend.js';
import type {InitiativeSentEvent} from '../../../src/index.js';
import {until} from '../../support/until.js';
import {allByRole, byRole, press, visibleText, write} from '../../support/visitor.js';
import {choose, fillUntil, mountForm, next, stepShown, stepTitle} from './mount.js';

describe('Somebody with an idea', () => {
  it('goes from idea to receipt', async () => {
    const form = await mountForm();
    let sent: InitiativeSentEvent | undefined;
    form.addEventListener('verbind-initiative-sent', event => (sent = event));
    await fillUntil(form, 'Controleer uw antwoorden');
    expect(visibleText(form)).to.include('Een bankje in het park');
    press(form, 'Verstuur uw initiatief');
    await until(() => allByRole(form, 'heading', 'Uw initiatief is verstuurd').length === 1, 'it has come in');
    expect(sent?.reference).to.match(/^DEMO-/);
    expect(visibleText(form)).to.include(sent?.reference);
  });

  it('is told what is missing, with links to where it is mended', async () => {
    const form = await mountForm();
    press(form, 'Volgende');
    await until(() => allByRole(form, 'heading', 'Er is nog 1 antwoord dat niet klopt').length === 1, 'it is said');
    expect(form.shadowRoot?.activeElement?.textContent).to.equal('Er is nog 1 antwoord dat niet klopt');
    press(form, /Kies voor wie u dit invult\.$/, 'link');
    expect(form.shadowRoot?.activeElement).to.equal(byRole(form, 'radio', /^Voor mijzelf/));
    choose(form, /^Voor mijzelf/);
    await next(form, 'Uw idee');
  });

  it('goes back, and finds what was written', async () => {
    const form = await mountForm();
    await fillUntil(form, 'De plek');
    press(form, 'Vorige');
    await stepShown(form, 'Uw idee');
    const title = byRole(form, 'textbox', /^Hoe heet uw initiatief\?/) as HTMLInputElement;
    expect(title.value).to.equal('Een bankje in het park');
  });

  it('hears the number and the name of a step when it comes', async () => {
    const form = await mountForm();
    choose(form, /^Voor mijzelf/);
    await next(form, 'Uw idee');
    await until(
      () => form.shadowRoot?.activeElement?.textContent === 'Stap 2 van 7: Uw idee',
      'the heading has the focus',
    );
  });

  it('changes one answer from the check, and comes back', async () => {
    const form = await mountForm();
    await fillUntil(form, 'Controleer uw antwoorden');
    press(form, 'Wijzig: Uw idee');
    await stepShown(form, 'Uw idee');
    write(form, 'textbox', /^Hoe heet uw initiatief\?/, 'Twee bankjes in het park');
    for (const title of [
      'De plek',
      'Wie heeft u erbij betrokken?',
      'Wat heeft u van ons nodig?',
      'Hoe bereiken wij u?',
    ])
      await next(form, title);
    await next(form, 'Controleer uw antwoorden');
    expect(visibleText(form)).to.include('Twee bankjes in het park');
  });

  it('is asked about the neighbours only when there were any', async () => {
    const form = await mountForm();
    await fillUntil(form, 'Wie heeft u erbij betrokken?');
    expect(allByRole(form, 'textbox')).to.be.empty;
    choose(form, 'Ja');
    await form.updateComplete;
    expect(byRole(form, 'textbox', /^Met wie heeft u gepraat\?/)).to.exist;
  });

  it('sends once, however often is pressed', async () => {
    const backend = demoBackend();
    const form = await mountForm({backend});
    await fillUntil(form, 'Controleer uw antwoorden');
    let count = 0;
    form.addEventListener('verbind-initiative-sending', () => count++);
    const release = backend.hold();
    const button = byRole(form, 'button', 'Verstuur uw initiatief');
    button.click();
    button.click();
    button.click();
    release();
    await until(() => visibleText(form).includes('DEMO-0001'), 'it has come in');
    expect(count).to.equal(1);
  });

  it('keeps what was written when sending fails', async () => {
    const backend = demoBackend();
    const form = await mountForm({backend});
    await fillUntil(form, 'Controleer uw antwoorden');
    backend.failNext('broken');
    press(form, 'Verstuur uw initiatief');
    await until(() => visibleText(form).includes('Versturen lukt nu niet'), 'it is said');
    expect(visibleText(form)).to.include('Een bankje in het park');
    expect(allByRole(form, 'link', /^Bel 14 0199/)).to.not.be.empty;
    press(form, 'Probeer het opnieuw');
    await until(() => visibleText(form).includes('DEMO-0001'), 'it has come in');
  });

  it('may be stopped by the page, and loses nothing', async () => {
    const form = await mountForm();
    form.addEventListener('verbind-initiative-sending', event => event.preventDefault());
    await fillUntil(form, 'Controleer uw antwoorden');
    press(form, 'Verstuur uw initiatief');
    await form.updateComplete;
    expect(stepTitle(form)).to.match(/Controleer uw antwoorden$/);
  });
});
