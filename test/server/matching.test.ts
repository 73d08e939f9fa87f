import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
import {openDatabase, type Database} from '../../demo/server/database/open.js';
import {findContactPoints} from '../../demo/server/directory/find-contact-points.js';
import {importDocuments} from '../../demo/server/directory/import-documents.js';
import {townReader, type Town} from '../../demo/server/directory/town.js';
import type {WireContactPoint} from '../../demo/server/directory/wire.js';
import {audiences} from '../../src/model/audience.js';
import {matchRule, type MatchQuestion} from '../../src/model/match.js';
import {largeTown} from '../support/large-town/large-town.js';
import {pick, randomFrom} from '../support/large-town/random.js';

const size = 600;
const documents = largeTown(size);

/** Half of all has no topic, no area or no audience: that is where a rule goes wrong. */
const sparse = (): readonly WireContactPoint[] => {
  const random = randomFrom(7);
  // Made by us, in the shape of the contract.
  return (documents.contactPoints as readonly WireContactPoint[]).map(contactPoint => ({
    ...contactPoint,
    topicIds: random() < 0.3 ? [] : (contactPoint.topicIds ?? []),
    areaServed: random() < 0.2 ? [] : (contactPoint.areaServed ?? []),
    audience: random() < 0.3 ? [] : audiences.filter(() => random() < 0.6),
  }));
};

describe('The order of the database', () => {
  const contactPoints = sparse();
  let database: Database;
  let town: Town;
  before(async () => {
    database = await openDatabase({});
    await importDocuments(database.db, {...documents, contactPoints});
    town = await townReader(database.db)();
  });
  after(() => database.close());

  const find = async (question: MatchQuestion): Promise<readonly WireContactPoint[]> =>
    (await findContactPoints(database.db, {...question, page: 1, pageSize: size}, town)).results;

  it('is that of the match rule, for questions of all kinds', async () => {
    const random = randomFrom(1);
    const {compare} = new Intl.Collator('nl');
    for (let time = 0; time < 120; time++) {
      const question: MatchQuestion = {
        ...(random() < 0.6 && {topicId: pick(town.topics, random).id}),
        ...(random() < 0.6 && {areaCode: pick(town.areas, random).code}),
        ...(random() < 0.6 && {audience: pick(audiences, random)}),
      };
      const matchOf = matchRule(question, town.topicsById, town.areasByCode);
      const expected = contactPoints
        .map(contactPoint => {
          const {topicIds = [], areaServed = [], audience = [], isFallback = false, id, name} = contactPoint;
          return {id, name, match: matchOf({topicIds, areaServed, audience, isFallback})};
        })
        .filter(({match}) => match !== undefined)
        .sort((one, other) => (other.match?.rank ?? 0) - (one.match?.rank ?? 0) || compare(one.name, other.name));
      const found = await find(question);
      expect(
        found.map(({id}) => id),
        JSON.stringify(question),
      ).to.deep.equal(expected.map(({id}) => id));
      expect(found.map(({matchedOn}) => matchedOn)).to.deep.equal(expected.map(({match}) => match?.matchedOn));
    }
  });
});
