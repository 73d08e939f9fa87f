import {expect} from '@open-wc/testing';
import {documentsBackend} from '../../../src/backend/files/documents-backend.js';
import type {Backend} from '../../../src/backend/ports.js';
import {until} from '../../support/until.js';
import {allByRole, byRole, visibleText} from '../../support/visitor.js';
import {cards, mountFinder} from './mount.js';

/** Tuesday 24 November 2026, ten in the morning in the Netherlands. */
const tuesday = '2026-11-24T09:00:00Z';

const everyDay = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const point = (more: object): object => ({
  id: 'team',
  name: 'Team Groen',
  channels: [{type: 'telephone', value: '14 0199'}],
  responsibleFor: ['Gras maaien'],
  notResponsibleFor: ['Bomen kappen'],
  openingHoursSpecification: [{dayOfWeek: everyDay, opens: '09:00', closes: '17:00'}],
  ...more,
});

const townWith = (items: readonly unknown[], configuration: object = {}): Backend =>
  documentsBackend({
    configuration: async () => ({
      municipality: {name: 'Elzendrecht', code: 'GM1999', telephone: '14 0199'},
      serverTime: tuesday,
      ...configuration,
    }),
    items: async name => (name === 'contact-points' ? items : []),
  });

describe('The card of a contact point', () => {
  it('says until when somebody can be reached, by the clock of the municipality', async () => {
    const finder = await mountFinder({backend: townWith([point({})])});
    await until(() => visibleText(finder).includes('Nu bereikbaar tot 17.00 uur'), 'it is open');
  });

  it('does not say the name again when that is the role', async () => {
    const finder = await mountFinder({backend: townWith([point({name: 'Wijkregisseur', roleName: 'Wijkregisseur'})])});
    const lines = visibleText(finder).split('\n');
    expect(lines.filter(line => line === 'Wijkregisseur')).to.have.length(1);
  });

  it('says that it is a holiday', async () => {
    const holidays = [{date: '2026-11-24', name: 'Feestdag'}];
    const finder = await mountFinder({backend: townWith([point({})], {holidays})});
    await until(() => visibleText(finder).includes('Vandaag niet bereikbaar: Feestdag'), 'it is a holiday');
  });

  it('offers the substitute of who is absent', async () => {
    const away = point({absentUntilDate: '2026-12-18', substituteId: 'ander'});
    const other = point({id: 'ander', name: 'Team Bomen', channels: [{type: 'email', value: 'bomen@example.nl'}]});
    const finder = await mountFinder({backend: townWith([away, other])});
    await until(() => visibleText(finder).includes('Afwezig tot en met vrijdag 18 december.'), 'the absence is told');
    expect(allByRole(finder, 'link', 'Mail bomen@example.nl')).to.have.length(2);
  });

  it('unfolds what they do and do not do, and the week', async () => {
    const finder = await mountFinder({backend: townWith([point({})])});
    expect(visibleText(finder)).not.to.include('Bomen kappen');
    const details = finder.shadowRoot?.querySelector('details');
    details?.querySelector('summary')?.click();
    await until(() => visibleText(finder).includes('Bomen kappen'), 'the limits are shown');
    expect(visibleText(finder)).to.include('maandag');
    expect(visibleText(finder)).to.include('9.00 tot 17.00 uur');
  });

  it('unfolds everything for the printer', async () => {
    const finder = await mountFinder({backend: townWith([point({})])});
    finder.dispatchEvent(new PointerEvent('pointerover'));
    await until(() => {
      dispatchEvent(new Event('beforeprint'));
      return visibleText(finder).includes('Bomen kappen');
    }, 'everything is unfolded');
    expect(visibleText(finder)).to.include('Bomen kappen');
    dispatchEvent(new Event('afterprint'));
    await finder.updateComplete;
    expect(visibleText(finder)).not.to.include('Bomen kappen');
  });

  it('calls and mails by real links', async () => {
    const channels = [
      {type: 'telephone', value: '14 0199'},
      {type: 'email', value: 'groen@example.nl'},
      {type: 'appointment', value: 'https://www.example.nl/afspraak'},
    ];
    const finder = await mountFinder({backend: townWith([point({channels})])});
    const hrefs = ['Bel 14 0199', 'Mail groen@example.nl', 'Maak een afspraak'].map(name =>
      allByRole(finder, 'link', name)[0]?.getAttribute('href'),
    );
    expect(hrefs).to.deep.equal(['tel:140199', 'mailto:groen@example.nl', 'https://www.example.nl/afspraak']);
  });

  it('shows the good contacts of a backend that lies, and runs nothing', async () => {
    const hostile = '<img src=x onerror="document.title=1">';
    const problems: string[] = [];
    const listen = ({detail}: {detail: string}): number => problems.push(detail);
    document.addEventListener('verbind-problem', listen);
    const finder = await mountFinder({
      backend: townWith([
        null,
        {id: 7},
        point({
          id: 'x',
          name: hostile,
          audience: ['alien'],
          channels: [{type: 'website', value: 'javascript:alert(1)'}],
        }),
        point({id: 'goed', name: 'Team Goed', openingHoursSpecification: [{dayOfWeek: 'Monday', opens: 'later'}]}),
      ]),
    });
    document.removeEventListener('verbind-problem', listen);
    expect(cards(finder)).to.have.members([hostile, 'Team Goed']);
    expect(finder.shadowRoot?.querySelector('img, [href^="javascript"]')).to.equal(null);
    expect(problems.join('\n')).to.match(/contact-points\[2\]\.channels\[0\]\.value/);
  });

  it('is in English on an English page, and in Frisian on a Frisian one', async () => {
    const english = await mountFinder({backend: townWith([point({})]), lang: 'en-GB'});
    expect(byRole(english, 'button', 'Search')).to.exist;
    const frisian = await mountFinder({backend: townWith([point({})]), lang: 'fy'});
    expect(byRole(frisian, 'button', 'Sykje')).to.exist;
  });
});
