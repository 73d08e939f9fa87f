import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
import {openDatabase, type Database} from '../../demo/server/database/open.js';
import {findContactPoints} from '../../demo/server/directory/find-contact-points.js';
import {importDocuments} from '../../demo/server/directory/import-documents.js';
import {townReader} from '../../demo/server/directory/town.js';
import {sampleDocuments} from '../../demo/server/sample-town.js';

describe('Words that somebody types', () => {
  let database: Database;
  before(async () => {
    database = await openDatabase({});
    await importDocuments(database.db, sampleDocuments);
  });
  after(() => database.close());

  const find = async (q: string): Promise<readonly string[]> => {
    const town = await townReader(database.db)();
    const {results} = await findContactPoints(database.db, {q, page: 1, pageSize: 100}, town);
    return results.map(({id}) => id);
  };

  it('find the same at every letter, from the fourth', async () => {
    const word = 'lantaarnpalen';
    for (let length = 4; length <= word.length; length++)
      expect((await find(word.slice(0, length)))[0], word.slice(0, length)).to.equal('openbare-verlichting');
  });

  it('find their other forms: one or more, small or large', async () => {
    for (const [one, other] of [
      ['boom', 'bomen'],
      ['vergunning', 'vergunningen'],
      ['wespennest', 'wespennesten'],
    ] as const) {
      const [first] = await find(one);
      expect((await find(other)).slice(0, 4), other).to.include(first);
    }
  });

  for (const [typed, id] of [
    ['lantarenpaal', 'openbare-verlichting'],
    ['mantlezorg', 'mantelzorgpunt'],
    ['avfal', 'afval'],
    ['wespennset', 'dieren'],
    ['marktmester', 'marktmeester'],
  ] as const)
    it(`find with a typo: ${typed}`, async () => {
      expect((await find(typed)).slice(0, 3)).to.include(id);
    });

  it('that stand everywhere change nothing beside one that does not', async () => {
    expect(await find('de lantaarnpaal van de gemeente in een straat')).to.include('openbare-verlichting');
    expect((await find('de lantaarnpaal'))[0]).to.equal((await find('lantaarnpaal'))[0]);
  });

  it('find who has both before who has one', async () => {
    const [subsidy, monument] = [await find('subsidie'), await find('monument')];
    expect(subsidy[0]).to.equal('subsidies');
    expect(subsidy).to.include('monumenten');
    expect(await find('subsidie monument')).to.include.ordered.members(['monumenten', 'subsidies']);
    expect((await find('subsidie monument'))[0]).to.equal('monumenten');
    expect(monument[0]).to.equal('monumenten');
  });
});
