import {describe, it} from 'node:test';
import {expect} from 'chai';
import type {SimilarityQuestion, SimilarProject} from '../../../../src/model/initiative/receipt.js';
import {similarProjects, type ComparedProject} from '../../../../src/model/initiative/similar-projects.js';
import type {Area} from '../../../../src/model/area.js';
import areaItems from '../../../../src/sample-town/areas.json' with {type: 'json'};
import projectItems from '../../../../src/sample-town/projects.json' with {type: 'json'};

// The sample town's own test holds both against the contract.
const areas = areaItems as readonly Area[];
const projects = projectItems as readonly ComparedProject[];

const found = (question: SimilarityQuestion): readonly SimilarProject[] => similarProjects(question, projects, areas);
const ids = (title: string, more: Omit<SimilarityQuestion, 'title'> = {}): readonly string[] =>
  found({title, ...more}).map(({id}) => id);

/** What people begin with, and what goes on already that is like it. */
const usual = {
  'Bankje in het park': 'bankje-elzenpark',
  'bankjes voor ouderen': 'bankje-elzenpark',
  'Een geveltuin in onze straat': 'geveltuinen-merelstraat',
  Moestuin: 'buurtmoestuin-rietmeent',
  'Buurtmoestuin beginnen': 'buurtmoestuin-rietmeent',
  'Nieuwe speelplek': 'speelplek-componisten',
  'Zebrapad bij school': 'oversteek-regenboogschool',
  Straatfeest: 'straatfeest-kerkbuurt',
  'Zonnepanelen op het dak van de kerk': 'zonnepanelen-sporthal',
  'Regenton kopen': 'regentonnen-tuindorp',
  'Samen een elektrische auto delen': 'deelauto-stationsbuurt',
  'Plek voor jongeren': 'jongerenplek-noorderpoort',
  'Trafohuisje beschilderen': 'trafohuisje-schippersbuurt',
  ZONNEPANELLEN: 'zonnepanelen-sporthal',
};

describe('What goes on already and is like an idea', () => {
  for (const [title, id] of Object.entries(usual))
    it(`is found first for "${title}"`, () => {
      expect(ids(title)[0]).to.equal(id);
    });

  for (const title of [
    '',
    '   ',
    '?!',
    '\u200B\u200B',
    '😀🏳️‍🌈',
    'de het een',
    'Xylofoonorkest',
    '.*+?^$[](){}|',
    '__proto__',
  ])
    it(`is nothing for ${JSON.stringify(title)}`, () => {
      expect(ids(title)).to.deep.equal([]);
    });

  it('is found in a title of three hundred characters, and in one that is written from right to left', () => {
    expect(ids(`Bankje ${'bankje '.repeat(42)}`)[0]).to.equal('bankje-elzenpark');
    expect(ids('\u202EBankje\u202C')[0]).to.equal('bankje-elzenpark');
  });

  it('comes in the order of how much it is like it, from 0 to 1', () => {
    const similarities = found({title: 'Een bank en een speelplek in het park'}).map(({similarity}) => similarity);
    expect(similarities).to.have.length.above(1);
    expect(similarities).to.deep.equal([...similarities].sort((one, other) => other - one));
    for (const similarity of similarities) expect(similarity).to.be.within(0, 1);
  });

  it('is likest when it is about the same, at the same place', () => {
    const [first] = found({
      title: 'Een bankje in het Elzenpark',
      topicId: 'bank-of-prullenbak',
      location: {label: 'Elzenhof', areaCode: 'BU19990401'},
    });
    expect(first).to.include({id: 'bankje-elzenpark', similarity: 1});
  });

  it('is liker in the same neighbourhood than in the same district, and there than elsewhere', () => {
    const at = (areaCode: string): number =>
      found({title: 'Straatfeest', location: {label: '', areaCode}})[0]?.similarity ?? 0;
    expect(at('BU19990102')).to.be.above(at('BU19990103'));
    expect(at('BU19990103')).to.be.above(at('BU19990201'));
    expect(at('WK199901')).to.equal(at('BU19990102'));
    expect(at('BU00000000')).to.equal(at('BU19990201'));
  });

  it('is not something else in the same place', () => {
    expect(ids('Hondenschool', {location: {label: 'Elzenhof', areaCode: 'BU19990401'}})).to.deep.equal([]);
  });

  it('says how far it is, where both points are known', () => {
    const geometry = {type: 'Point', coordinates: [5.1955, 52.5401]};
    const [near] = found({title: 'Bankje', location: {label: 'Bij de vijver', geometry}});
    expect(near?.distance).to.be.within(100, 120);
    expect(found({title: 'Bankje', location: {label: 'Bij de vijver'}})[0]).to.not.have.property('distance');
    const nonsense = {type: 'Point', coordinates: ['five', null]};
    expect(found({title: 'Bankje', location: {label: '', geometry: nonsense}})[0]).to.not.have.property('distance');
  });

  it('is at most ten', () => {
    const many = Array.from({length: 30}, (_, index): ComparedProject => ({
      id: `p${index}`,
      reference: `P-${index}`,
      kind: 'initiative',
      title: `Bankje ${index}`,
      status: 'active',
      topicIds: [],
      areaServed: [],
    }));
    expect(similarProjects({title: 'Bankje'}, many, [])).to.have.length(10);
    expect(similarProjects({title: 'Bankje'}, [], [])).to.deep.equal([]);
  });
});
