import {describe, it} from 'node:test';
import {expect} from 'chai';
import {fold} from '../../../src/model/fold.js';
import {suggest} from '../../../src/model/suggest.js';

interface Item {
  readonly name: string;
  readonly keywords?: readonly string[];
}

const suggested = (query: string, items: readonly Item[], most = 10): readonly string[] =>
  suggest(query, items, ({name, keywords = []}) => [name, ...keywords], most).map(({name}) => name);

const town: readonly Item[] = [
  {name: 'Kapotte lantaarnpaal', keywords: ['straatverlichting', 'lamp kapot']},
  {name: 'Straatfeest'},
  {name: 'Iets melden over de straat'},
  {name: 'Een buitenstraat'},
  {name: 'Café of restaurant beginnen', keywords: ['horeca']},
  {name: 'Afval', keywords: ['kliko']},
];

describe('What somebody may mean', () => {
  it('is first a name that begins so, then a word in a name, then a part of one', () => {
    expect(suggested('straat', town)).to.deep.equal([
      'Straatfeest',
      'Kapotte lantaarnpaal',
      'Iets melden over de straat',
      'Een buitenstraat',
    ]);
  });

  it('is a name before a synonym that fits as well', () => {
    expect(suggested('kl', [{name: 'Afval', keywords: ['kliko']}, {name: 'Klacht'}])).to.deep.equal([
      'Klacht',
      'Afval',
    ]);
  });

  it('is found without capitals and accents, and with them', () => {
    expect(suggested('CAFE', town)).to.deep.equal(['Café of restaurant beginnen']);
    expect(suggested('café', town)).to.deep.equal(['Café of restaurant beginnen']);
  });

  it('is found in spite of a typo, also while the word is not finished', () => {
    for (const typed of ['lantarnpaal', 'lantaanpraal', 'latnaarn', 'lantasrn'])
      expect(suggested(typed, town), typed).to.deep.equal(['Kapotte lantaarnpaal']);
  });

  it('has fewer typos the shorter the word', () => {
    expect(suggested('klk', town)).to.deep.equal([]);
    expect(suggested('klka', town)).to.deep.equal([]);
    expect(suggested('klkio', town)).to.deep.equal(['Afval']);
  });

  it('is nothing for nothing, and for what nobody has', () => {
    for (const typed of ['', '   ', 'xyz', '<script>', '\\', '.*', '(((('])
      expect(suggested(typed, town), typed).to.deep.equal([]);
  });

  it('is never more than was asked for, and keeps the order of what fits as well', () => {
    const many = Array.from({length: 50}, (_, index) => ({name: `Wijk ${index}`}));
    expect(suggested('wijk', many, 3)).to.deep.equal(['Wijk 0', 'Wijk 1', 'Wijk 2']);
  });
});

describe('Words that are compared', () => {
  it('have lost capitals and diacritics', () => {
    expect(fold('Coöperatie ÉÉN Oekraïne façade Żółć')).to.equal('cooperatie een oekraine facade zołc');
  });
});
