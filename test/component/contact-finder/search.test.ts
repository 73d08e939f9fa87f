import {expect} from '@open-wc/testing';
import type {ContactSearchedEvent} from '../../../src/index.js';
import {until} from '../../support/until.js';
import {allByRole, byRole, leave, press, visibleText, write} from '../../support/visitor.js';
import {cards, mountFinder} from './mount.js';

const topicField = 'Waar gaat uw vraag of idee over?';
const placeField = /^Om welke plek gaat het\?/;

const key = (field: HTMLElement, name: string): boolean =>
  field.dispatchEvent(new KeyboardEvent('keydown', {key: name, bubbles: true, composed: true, cancelable: true}));

describe('Somebody who looks for the right contact', () => {
  it('finds a team by a word, while typing', async () => {
    const finder = await mountFinder();
    write(finder, 'combobox', topicField, 'lantaarnpaal');
    await until(() => cards(finder)[0] === 'Straatverlichting', 'street lighting comes first');
    expect(visibleText(finder)).to.include('1 contact gevonden');
  });

  it('finds it with a typo', async () => {
    const finder = await mountFinder();
    write(finder, 'combobox', topicField, 'lantarenpaal');
    await until(() => cards(finder)[0] === 'Straatverlichting', 'street lighting comes first');
  });

  it('chooses a topic from the suggestions with the keyboard', async () => {
    const finder = await mountFinder();
    const field = write(finder, 'combobox', topicField, 'lantaarn');
    await until(() => field.getAttribute('aria-expanded') === 'true', 'suggestions are shown');
    key(field, 'ArrowDown');
    await finder.updateComplete;
    const active = allByRole(finder, 'option').find(({id}) => id === field.getAttribute('aria-activedescendant'));
    expect(active?.getAttribute('aria-selected')).to.equal('true');
    key(field, 'Enter');
    await finder.updateComplete;
    expect(field.value).to.equal('Kapotte lantaarnpaal');
    expect(field.getAttribute('aria-expanded')).to.equal('false');
    await until(() => visibleText(finder).includes('Kapotte lantaarnpaal'), 'the reason of the match is shown');
  });

  it('keeps what was typed when Escape closes the suggestions', async () => {
    const finder = await mountFinder();
    const field = write(finder, 'combobox', topicField, 'boom');
    await until(() => allByRole(finder, 'option').length > 0, 'suggestions are shown');
    key(field, 'Escape');
    await finder.updateComplete;
    expect(allByRole(finder, 'option')).to.be.empty;
    expect(field.value).to.equal('boom');
  });

  it('chooses a neighbourhood, and hears why a contact was found', async () => {
    const finder = await mountFinder();
    write(finder, 'combobox', placeField, 'Vogelweide');
    await until(() => allByRole(finder, 'option').length > 0, 'places are suggested');
    byRole(finder, 'option', /^Vogelweide/).click();
    await until(() => /Voor (Vogelweide|Noord)/.test(visibleText(finder)), 'the area is the reason');
  });

  it('is asked for a house number when a postcode lies in two neighbourhoods', async () => {
    const {default: areas} = await import('../../../src/sample-town/areas.json', {with: {type: 'json'}});
    const codes = areas.flatMap(area => ('postalCodes' in area ? (area.postalCodes ?? []) : []));
    const twice = codes.find((code, index) => codes.indexOf(code) !== index) ?? '';
    const finder = await mountFinder();
    const field = write(finder, 'combobox', placeField, twice);
    await until(() => allByRole(finder, 'option').length === 2, 'both neighbourhoods are suggested');
    leave(field);
    await until(() => visibleText(finder).includes('Vul ook uw huisnummer in'), 'the house number is asked for');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
  });

  it('hears that a place is not known, and loses nothing', async () => {
    const finder = await mountFinder();
    const field = write(finder, 'combobox', placeField, 'Timboektoe');
    leave(field);
    await until(() => visibleText(finder).includes('Wij kennen deze plek niet'), 'the place is said to be unknown');
    expect(field.value).to.equal('Timboektoe');
    expect(cards(finder)).not.to.be.empty;
  });

  it('finds what there is for a business', async () => {
    const finder = await mountFinder();
    byRole(finder, 'radio', 'ondernemer').click();
    await until(() => visibleText(finder).includes('Voor ondernemers'), 'contacts for businesses come first');
  });

  it('is sent on to the water authority for what the municipality does not do', async () => {
    const {default: topics} = await import('../../../src/sample-town/topics.json', {with: {type: 'json'}});
    const water = topics.find(
      ({competentAuthority: {waterAuthority, municipality}}) => waterAuthority && !municipality,
    );
    const finder = await mountFinder({topic: water?.id ?? ''});
    await until(() => visibleText(finder).includes('Dit regelt niet de gemeente'), 'the hand-over is shown');
    expect(allByRole(finder, 'link', /^Ga naar /)).not.to.be.empty;
  });

  it('always finds a person, also when nothing fits', async () => {
    const finder = await mountFinder();
    write(finder, 'combobox', topicField, 'qqqqqqqq');
    await until(() => visibleText(finder).includes('Wij vonden geen contact dat precies past'), 'nothing fits');
    expect(cards(finder)).to.deep.equal(['Klantcontactcentrum']);
    expect(finder.matches(':state(empty)')).to.equal(true);
  });

  it('sees more contacts on request, and goes on at the first new one', async () => {
    const finder = await mountFinder();
    expect(cards(finder)).to.have.length(10);
    press(finder, 'Toon meer contacten');
    await until(() => cards(finder).length === 20, 'ten more are shown');
    const focused = finder.shadowRoot?.activeElement;
    expect(focused?.textContent).to.include(cards(finder)[10]);
  });

  it('is told the same number before and after all contacts are shown, without the desk that is always there', async () => {
    const finder = await mountFinder();
    const heading = (): string | undefined =>
      allByRole(finder, 'heading')
        .map(({textContent}) => textContent)
        .find(text => /^\d+ contacten gevonden/.test(text));
    const before = heading();
    for (
      let shown = 10;
      allByRole(finder, 'button').some(({textContent}) => textContent.includes('Toon meer'));
      shown += 10
    ) {
      press(finder, 'Toon meer contacten');
      await until(() => cards(finder).length > shown, 'more are shown');
    }
    expect(heading()).to.equal(before);
    expect(before).to.equal(`${cards(finder).length - 1} contacten gevonden`);
  });

  it('starts over with one button', async () => {
    const finder = await mountFinder({audience: 'business'});
    write(finder, 'combobox', topicField, 'terras');
    press(finder, 'Wis alles');
    await finder.updateComplete;
    expect((byRole(finder, 'combobox', topicField) as HTMLInputElement).value).to.equal('');
    expect((byRole(finder, 'radio', 'maakt niet uit') as HTMLInputElement).checked).to.equal(true);
  });

  it('leaves no words behind in the events that the page hears', async () => {
    const finder = await mountFinder();
    const heard = new Promise<ContactSearchedEvent>(resolve =>
      finder.addEventListener('verbind-contact-searched', resolve, {once: true}),
    );
    write(finder, 'combobox', topicField, 'lantaarnpaal');
    expect(JSON.stringify(Object.values(await heard))).not.to.include('lantaarn');
  });

  it('types without setting off the hotkeys of the page', async () => {
    const finder = await mountFinder();
    const heard: string[] = [];
    const listen = ({key: name}: KeyboardEvent): number => heard.push(name);
    document.addEventListener('keydown', listen);
    key(byRole(finder, 'combobox', topicField), 's');
    document.removeEventListener('keydown', listen);
    expect(heard).to.deep.equal([]);
  });
});
