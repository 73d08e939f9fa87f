import {describe, it} from 'node:test';
import {expect} from 'chai';
import {strFromU8, unzipSync} from 'fflate';
import type {ParticipationReport} from '../../../src/model/initiative/participation-report.js';
import {reportDocument} from '../../../src/widgets/initiative-form/report/report-document.js';
import {en} from '../../../src/widgets/initiative-form/report/report.messages.en.js';
import {fy} from '../../../src/widgets/initiative-form/report/report.messages.fy.js';
import {nl} from '../../../src/widgets/initiative-form/report/report.messages.js';

const report: ParticipationReport = {
  title: 'Een bankje & <meer>',
  reference: 'EL-2026-0042',
  date: '2026-11-24',
  place: 'Vogelweide',
  plan: ['Wij willen een bankje.', 'Want er is er geen.'],
  involved: true,
  parts: [
    {name: 'who', paragraphs: ['Alle bewoners \ud83c\udf33 van de Kadeweg']},
    {name: 'how', paragraphs: ['Met \ud800 kapotte \u0007 tekens \uffff']},
    {name: 'outcome', paragraphs: []},
    {name: 'changed', paragraphs: ['Het bankje staat nu in de schaduw.']},
  ],
  team: 'Team Groen',
  expectedResponseDate: '2026-12-08',
  nextSteps: ['Wij bellen u.'],
};

/** The files in a document, as text. */
const opened = async (words = nl, locale = 'nl', of = report): Promise<(name: string) => string> => {
  const files = unzipSync(new Uint8Array(await (await reportDocument(of, words, locale)).arrayBuffer()));
  return name => {
    const file = files[name];
    if (!file) throw new Error(`${name} is not in the document; there are ${Object.keys(files).join(', ')}`);
    return strFromU8(file);
  };
};

/** Paragraphs with the style they have. */
const paragraphsIn = (xml: string): readonly (readonly [style: string, text: string])[] =>
  [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inside = '']) => [
    /<w:pStyle w:val="(\w+)"/.exec(inside)?.[1] ?? 'text',
    [...inside.matchAll(/<w:t[^>]*>(.*?)<\/w:t>/gs)].map(([, text]) => text).join(''),
  ]);

describe('The document of a participatieverslag', () => {
  it('has headings that a screen reader can jump between, in order', async () => {
    const paragraphs = paragraphsIn((await opened())('word/document.xml'));
    expect(paragraphs.filter(([style]) => style !== 'text')).to.deep.equal([
      ['Heading1', 'Participatieverslag: Een bankje &amp; &lt;meer&gt;'],
      ['Heading2', nl.plan],
      ['Heading2', nl.participation],
      ['Heading3', nl.who],
      ['Heading3', nl.how],
      ['Heading3', nl.outcome],
      ['Heading3', nl.changed],
      ['Heading2', nl.next],
    ]);
  });

  it('leaves the weight of headings to their style', async () => {
    const file = await opened();
    expect(file('word/document.xml')).to.not.include('<w:b w:val="false"/>');
    expect(file('word/styles.xml')).to.match(/w:styleId="Heading1".*?<w:b\/>/s);
  });

  it('says everything of the report', async () => {
    const text = paragraphsIn((await opened())('word/document.xml'))
      .map(([, line]) => line)
      .join('\n');
    for (const line of [
      'Kenmerk: EL-2026-0042',
      'Datum: dinsdag 24 november 2026',
      'Plek: Vogelweide',
      'Wie dit behandelt: Team Groen',
      'Antwoord uiterlijk op: dinsdag 8 december 2026',
      'Want er is er geen.',
      nl.involved,
      'Alle bewoners \ud83c\udf33 van de Kadeweg',
      nl.notAnswered,
      'Wij bellen u.',
      nl.source,
    ])
      expect(text).to.include(line);
  });

  it('has none of the characters that a word processor refuses a document for', async () => {
    const xml = (await opened())('word/document.xml');
    expect(xml).to.include('Met  kapotte  tekens ');
    for (const refused of ['\u0007', '\uffff', '\ufffd']) expect(xml).to.not.include(refused);
  });

  for (const [words, locale, tag] of [
    [nl, 'nl', 'nl-NL'],
    [en, 'en', 'en-GB'],
    [fy, 'fy', 'fy-NL'],
  ] as const)
    it(`has a title, and is read aloud as ${tag}`, async () => {
      const file = await opened(words, locale);
      expect(file('docProps/core.xml')).to.include(
        `<dc:title>${words.title}: Een bankje &amp; &lt;meer&gt;</dc:title>`,
      );
      expect(file('word/styles.xml')).to.include(`<w:lang w:val="${tag}"/>`);
    });

  it('says that nobody was involved yet, and has a name of its own without a title', async () => {
    const empty = {...report, title: '', involved: false, parts: [], reference: undefined, team: undefined};
    const paragraphs = paragraphsIn((await opened(nl, 'nl', empty))('word/document.xml'));
    expect(paragraphs[0]).to.deep.equal(['Heading1', 'Participatieverslag: Initiatief zonder naam']);
    expect(paragraphs.map(([, text]) => text)).to.include(nl.notInvolved);
    expect(paragraphs.some(([, text]) => text.startsWith(nl.reference))).to.equal(false);
  });
});
