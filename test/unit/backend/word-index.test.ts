import {describe, it} from 'node:test';
import {expect} from 'chai';
import {WordIndex} from '../../../src/backend/files/word-index.js';

/** An index over texts of the same weight, and what it finds: numbers of texts, best first. */
const over = async (...texts: readonly string[]): Promise<(query: string) => readonly number[]> => {
  const index = new WordIndex();
  for (const text of texts) index.add([{text, weight: 4}]);
  await index.finish();
  return query => {
    const scores = index.search(query) ?? new Float32Array();
    return [...scores.keys()]
      .filter(document => scores[document])
      .sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0));
  };
};

describe('Words', () => {
  it('are found whole before as a beginning', async () => {
    const find = await over('boomfeest', 'boom', 'park');
    expect(find('boom')).to.deep.equal([1, 0]);
  });

  it('are found with a typo only where nothing begins so', async () => {
    const find = await over('lantaarnpaal', 'lantarnfeest', 'park');
    expect(find('lantarn')).to.deep.equal([1]);
    expect(find('lantrn')).to.deep.equal([1]);
    expect(find('lantaanrpaal')).to.deep.equal([0]);
  });

  it('are found with a typo in their first letters', async () => {
    const find = await over('mantelzorg', 'park');
    for (const typed of ['nantelzorg', 'amntelzorg', 'antelzorg', 'mmantelzorg'])
      expect(find(typed), typed).to.deep.equal([0]);
  });

  it('count together, and none of them has to be there', async () => {
    const find = await over('bomen snoeien', 'bomen planten', 'snoeien', 'park', 'plein', 'straat');
    expect(find('bomen snoeien')[0]).to.equal(0);
    expect(find('bomen snoeien')).to.have.members([0, 1, 2]);
    expect(find('bomen nergens')).to.have.members([0, 1]);
  });

  it('count once, however often they are typed', async () => {
    const index = new WordIndex();
    index.add([{text: 'boom', weight: 4}]);
    await index.finish();
    expect(index.search('boom boom boom')).to.deep.equal(index.search('boom'));
  });

  it('that nearly all have tell nothing apart, unless there are no others', async () => {
    const find = await over('team groen', 'team water', 'team afval', 'boom');
    expect(find('team water')).to.deep.equal([1]);
    expect(find('team')).to.deep.equal([0, 1, 2]);
  });

  it('weigh what their heaviest text weighs', async () => {
    const index = new WordIndex();
    const texts = (first: string, last: string): {text: string; weight: number}[] => [
      {text: first, weight: 4},
      {text: last, weight: 1},
    ];
    index.add(texts('park', 'boom'));
    index.add(texts('boom', 'boom'));
    for (let count = 0; count < 5; count++) index.add(texts('plein', 'straat'));
    await index.finish();
    expect(index.search('boom')?.slice(0, 3)).to.deep.equal(new Float32Array([1, 4, 0]));
  });

  it('are compared without capitals, diacritics and punctuation', async () => {
    const find = await over('Coöperatie "De Één", 4 mei', 'park', 'plein');
    for (const typed of ['COOPERATIE', 'coöp', 'een', '4', '(de) één!']) expect(find(typed), typed).to.deep.equal([0]);
  });

  it('are none in punctuation and nothing', async () => {
    const index = new WordIndex();
    index.add([{text: 'boom', weight: 4}]);
    await index.finish();
    for (const typed of ['', ' ', '?! -- …', '😀']) expect(index.search(typed), typed).to.equal(undefined);
  });

  it('may have names that objects have too', async () => {
    const find = await over('constructor __proto__ toString', 'park', 'plein');
    expect(find('constructor')).to.deep.equal([0]);
    expect(find('valueOf')).to.deep.equal([]);
  });
});
