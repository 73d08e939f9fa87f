import {expect} from '@open-wc/testing';
import {demoBackend} from '../../../src/backend/demo/demo-backend.js';
import {documentsBackend} from '../../../src/backend/files/documents-backend.js';
import {sampleTown} from '../../../src/sample-town/sample-town.js';
import {until} from '../../support/until.js';
import {allByRole, byRole, press, visibleText, write} from '../../support/visitor.js';
import {backendWith} from './backend-with.js';
import {choose, fillUntil, mountForm, stepShown} from './mount.js';

const similarShown = (form: HTMLElement): Promise<void> =>
  until(() => allByRole(form, 'button', /^Ik doe mee: Een bankje/).length === 1, 'what goes on already is shown');

describe('Who has an idea that somebody had before', () => {
  it('sees what goes on already while writing the title', async () => {
    const form = await mountForm({progressHref: '/volg?ref={reference}'});
    await fillUntil(form, 'Uw idee');
    write(form, 'textbox', /^Hoe heet uw initiatief\?/, 'Bankje in het park');
    await similarShown(form);
    expect(byRole(form, 'heading', 'Dit gebeurt al in de buurt')).to.exist;
    expect(byRole(form, 'link', /^Bekijk: Een bankje/).getAttribute('href')).to.match(/\/volg\?ref=/);
  });

  it('joins by way of the municipality', async () => {
    const joined: unknown[] = [];
    const form = await mountForm({
      backend: backendWith({join: async (id, message) => void joined.push([id, message])}),
    });
    await fillUntil(form, 'Uw idee');
    write(form, 'textbox', /^Hoe heet uw initiatief\?/, 'Bankje in het park');
    await similarShown(form);
    press(form, /^Ik doe mee: Een bankje/);
    await form.updateComplete;
    press(form, 'Verstuur');
    await until(() => visibleText(form).includes('Vul uw naam in.'), 'it is said what is missing');
    expect(joined).to.be.empty;
    write(form, 'textbox', /^Wat wilt u tegen hen zeggen\?/, 'Ik kan timmeren.');
    write(form, 'textbox', 'Uw naam', 'B. Buur');
    write(form, 'textbox', 'Uw e-mailadres', 'b@example.nl');
    press(form, 'Verstuur');
    await until(() => visibleText(form).includes('Uw bericht is verstuurd.'), 'it is sent');
    expect(joined).to.deep.equal([
      ['bankje-elzenpark', {message: 'Ik kan timmeren.', name: 'B. Buur', email: 'b@example.nl'}],
    ]);
  });

  it('keeps the message when it does not arrive', async () => {
    const backend = demoBackend();
    const form = await mountForm({backend});
    await fillUntil(form, 'Uw idee');
    write(form, 'textbox', /^Hoe heet uw initiatief\?/, 'Bankje in het park');
    await similarShown(form);
    press(form, /^Ik doe mee: Een bankje/);
    await form.updateComplete;
    write(form, 'textbox', /^Wat wilt u tegen hen zeggen\?/, 'Ik kan timmeren.');
    write(form, 'textbox', 'Uw naam', 'B. Buur');
    write(form, 'textbox', 'Uw e-mailadres', 'b@example.nl');
    backend.failNext('broken');
    press(form, 'Verstuur');
    await until(() => visibleText(form).includes('Uw bericht is niet verstuurd.'), 'it is said');
    expect((byRole(form, 'textbox', /^Wat wilt u tegen hen zeggen\?/) as HTMLTextAreaElement).value).to.equal(
      'Ik kan timmeren.',
    );
  });
});

describe('Who wants to know where it goes', () => {
  it('is told before sending, by the rules of the contact finder', async () => {
    const form = await mountForm({topic: 'speelplek'});
    await fillUntil(form, 'Controleer uw antwoorden');
    await until(
      () => /Uw initiatief gaat naar .+ U krijgt antwoord binnen \d+ werkdag/.test(visibleText(form)),
      'it is said',
    );
  });

  it('can speak to somebody first, without leaving the form', async () => {
    const form = await mountForm();
    await fillUntil(form, 'De plek');
    await until(() => visibleText(form).includes('Ik wil eerst iemand spreken'), 'it is offered');
    const [summary] = [...(form.shadowRoot?.querySelectorAll('summary') ?? [])];
    summary?.click();
    await until(() => allByRole(form, 'link', /^Mail /).length > 0, 'people are shown');
  });

  it('looks further in the contact finder, which opens within the form and knows what was answered', async () => {
    const form = await mountForm({topic: 'speelplek'});
    await fillUntil(form, 'De plek');
    await until(() => visibleText(form).includes('Ik wil eerst iemand spreken'), 'it is offered');
    form.shadowRoot?.querySelector('summary')?.click();
    await until(
      () => Boolean(form.shadowRoot?.querySelector('verbind-contact-finder:state(ready)')),
      'the finder is there',
    );
    const inside = form.shadowRoot?.querySelector('verbind-contact-finder');
    if (!inside) throw new Error('The finder went away.');
    const topic = (): string =>
      (byRole(inside, 'combobox', 'Waar gaat uw vraag of idee over?') as HTMLInputElement).value;
    await until(() => topic() === 'Speelplekken en speeltoestellen', `the finder knows the topic; it has "${topic()}"`);
    expect(visibleText(inside)).to.include('Team Spelen');
    expect(allByRole(inside, 'heading')[0]?.ariaLevel).to.equal('4');
  });

  it('sees the route that fits, and may choose another one', async () => {
    const form = await mountForm();
    await fillUntil(form, 'Wat heeft u van ons nodig?');
    choose(form, 'Een vergunning, of uitleg daarover', 'checkbox');
    await form.updateComplete;
    const fitting = byRole(form, 'radio', /past bij uw antwoorden/) as HTMLInputElement;
    expect(fitting.checked).to.equal(true);
    choose(form, /^Een idee bespreken/);
    await form.updateComplete;
    expect((byRole(form, 'radio', /^Een idee bespreken/) as HTMLInputElement).checked).to.equal(true);
  });
});

describe('Where no server takes initiatives in', () => {
  it('makes a complete e-mail of it', async () => {
    const town = documentsBackend({
      configuration: async () => sampleTown.configuration,
      items: async name => sampleTown[name],
    });
    const form = await mountForm({backend: town});
    await fillUntil(form, 'Controleer uw antwoorden');
    await until(() => allByRole(form, 'link', 'Maak de e-mail').length === 1, 'the e-mail is offered');
    const href = byRole(form, 'link', 'Maak de e-mail').getAttribute('href') ?? '';
    expect(href).to.match(/^mailto:[^?]+@elzendrecht\.example\.nl\?subject=/);
    expect(decodeURIComponent(href)).to.include('Een bankje in het park');
    const text = byRole(form, 'textbox', 'Uw initiatief als tekst') as HTMLTextAreaElement;
    expect(text.value).to.include('Er is nergens een plek om uit te rusten.');
    expect(allByRole(form, 'button', 'Verstuur uw initiatief')).to.be.empty;
    expect(byRole(form, 'link', 'Ga naar het formulier van de gemeente')).to.exist;
  });
});

describe('Who comes to a form whose first step was left out', () => {
  it('begins with the idea, with all its fields', async () => {
    const town = documentsBackend({
      configuration: async () => ({
        ...sampleTown.configuration,
        initiativeForm: {steps: [{id: 'idea'}, {id: 'contact'}]},
      }),
      items: async name => sampleTown[name],
    });
    const form = await mountForm({backend: town});
    await stepShown(form, 'Uw idee');
    await until(() => allByRole(form, 'combobox', /^Bij welk onderwerp/).length === 1, 'the topics are there');
  });
});
