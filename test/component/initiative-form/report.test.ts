import {expect} from '@open-wc/testing';
import type {ParticipationReport} from '../../../src/model/initiative/participation-report.js';
import {printReport} from '../../../src/widgets/initiative-form/report/print-report.js';
import {nl} from '../../../src/widgets/initiative-form/report/report.messages.js';
import {saveReport} from '../../../src/widgets/initiative-form/report/save-report.js';

const report: ParticipationReport = {
  title: 'Een bankje <b>in</b> het park',
  reference: 'EL/2026/0042',
  date: '2026-11-24',
  place: 'Vogelweide',
  plan: ['Wij willen een bankje.'],
  involved: true,
  parts: [{name: 'who', paragraphs: ['Alle bewoners van de Kadeweg']}],
  team: 'Team Groen',
  expectedResponseDate: '2026-12-08',
  nextSteps: ['Wij bellen u.'],
};

describe('Whoever keeps a participatieverslag', () => {
  it('saves it as a document with the reference in its name', async () => {
    // A click on a link that is nowhere on the page is heard by that link only.
    const {click} = HTMLAnchorElement.prototype;
    const saved = new Promise<HTMLAnchorElement>(resolve => {
      HTMLAnchorElement.prototype.click = function () {
        resolve(this);
      };
    });
    try {
      await saveReport(report, nl, 'nl');
      const {download, href} = await saved;
      expect(download).to.equal('participatieverslag-EL-2026-0042.docx');
      expect(href).to.match(/^blob:/);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
  });

  it('prints the report and nothing of the page around it, in its own language', async () => {
    const container = document.createElement('div');
    document.body.append(container, 'De rest van de pagina');
    const printed = await new Promise<Document>(resolve => {
      void printReport(container, {report, words: nl, locale: 'nl'}, ({document: page}) => resolve(page));
    });
    expect(printed.documentElement.lang).to.equal('nl');
    expect(printed.title).to.equal('Participatieverslag: Een bankje <b>in</b> het park');
    expect(printed.body.textContent).to.include('Alle bewoners van de Kadeweg').and.not.include('De rest');
    expect(printed.querySelector('h1')?.textContent).to.equal('Participatieverslag: Een bankje <b>in</b> het park');
    expect([...printed.querySelectorAll('h2')].map(({textContent}) => textContent)).to.deep.equal([
      nl.plan,
      nl.participation,
      nl.next,
    ]);
    expect(getComputedStyle(printed.body).backgroundColor).to.equal('rgb(255, 255, 255)');
    container.remove();
  });

  it('prints again what was changed, and only that', async () => {
    const container = document.createElement('div');
    document.body.append(container);
    const pages: string[] = [];
    const print = ({document: page}: Window): unknown => pages.push(page.body.textContent);
    await printReport(container, {report, words: nl, locale: 'nl'}, print);
    await printReport(container, {report: {...report, title: 'Een schommel'}, words: nl, locale: 'nl'}, print);
    expect(pages[1]).to.include('Een schommel').and.not.include('bankje <b>');
    expect(container.children).to.have.length(1);
    container.remove();
  });
});
