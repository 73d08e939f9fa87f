import {expect} from 'chai';
import type {ContactCriteria} from '../../src/backend/ports.js';
import type {ContactPoint} from '../../src/model/contact-point.js';
import {everyPage, idsOf} from './every-page.js';
import {expectedMatch, isAtLeast} from './expected-match.js';
import type {Suite} from './framework.js';

/** Questions of all kinds: with and without a topic, a place, a role. */
const questions: readonly ContactCriteria[] = [
  {},
  {topicId: 'eigen-initiatief'},
  {topicId: 'initiatief-en-inspraak'},
  {areaCode: 'BU19990201'},
  {areaCode: 'WK199903'},
  {areaCode: 'GM1999'},
  {audience: 'business'},
  {topicId: 'eigen-initiatief', areaCode: 'BU19990201'},
  {topicId: 'eigen-initiatief', areaCode: 'BU19990201', audience: 'resident'},
  {topicId: 'boom-planten', areaCode: 'WK199902'},
  {topicId: 'bedrijfsruimte', areaCode: 'BU19990503', audience: 'business'},
  {topicId: 'bedrijfsruimte', areaCode: 'BU19990102', audience: 'organisation'},
  {topicId: 'kapotte-lantaarnpaal', areaCode: 'GM1999', audience: 'resident'},
  {topicId: 'sloot', areaCode: 'BU19990604'},
];

const fallback = 'klantcontactcentrum';

const without = (contactPoints: readonly ContactPoint[]): readonly ContactPoint[] =>
  contactPoints.filter(({isFallback}) => !isFallback);

/** Who is found, in what order, and why. */
export const describeMatching = ({describe, it, contacts}: Suite): void => {
  describe('the match rule', () => {
    for (const question of questions)
      it(`holds for ${JSON.stringify(question)}`, async () => {
        const [topics, areas] = await Promise.all([contacts().topics(), contacts().areas()]);
        const match = expectedMatch(topics, areas);
        const everybody = without(await everyPage(contacts(), {}));
        const found = await everyPage(contacts(), question);

        const expected = everybody.filter(contactPoint => match(question, contactPoint));
        expect(idsOf(without(found))).to.have.members([...idsOf(expected)]);
        expect(found.at(-1)?.id).to.equal(fallback);
        const levels = without(found)
          .map(contactPoint => match(question, contactPoint))
          .filter(level => level !== undefined);
        for (const [index, level] of levels.entries())
          expect(isAtLeast(levels[index - 1] ?? level, level), `place of ${found[index]?.id ?? ''}`).to.equal(true);
      });

    it('puts the neighbourhood before the district before the municipality', async () => {
      const {contactPoints} = await contacts().find({topicId: 'eigen-initiatief', areaCode: 'BU19990201'});
      expect(idsOf(contactPoints).slice(0, 3)).to.deep.equal([
        'buurtverbinder-vogelweide',
        'gebiedsregisseur-noord',
        'initiatievenloket',
      ]);
    });

    it('says on what a contact point was found', async () => {
      const {contactPoints} = await contacts().find({
        topicId: 'eigen-initiatief',
        areaCode: 'BU19990201',
        audience: 'resident',
      });
      const topic = {id: 'eigen-initiatief', name: 'Een eigen idee voor de buurt'};
      expect(contactPoints[0]?.matchedOn).to.deep.equal({
        topic,
        area: {code: 'BU19990201', name: 'Vogelweide'},
        audience: 'resident',
      });
      expect(contactPoints[1]?.matchedOn).to.deep.equal({topic, area: {code: 'WK199902', name: 'Noord'}});
    });

    it('names the topic above when it was found on that one', async () => {
      const found = await everyPage(contacts(), {topicId: 'sport-en-bewegen'});
      expect(found.find(({id}) => id === 'evenementen')?.matchedOn?.topic).to.deep.equal({
        id: 'evenementen-sport-en-cultuur',
        name: 'Evenementen, sport en cultuur',
      });
    });

    it('gives no reason for the desk that is always there', async () => {
      const {contactPoints} = await contacts().find({topicId: 'sloot', areaCode: 'BU19990604', audience: 'resident'});
      expect(contactPoints.at(-1)).to.deep.include({id: fallback, matchedOn: {}});
    });

    it('gives who is away their substitute', async () => {
      const {contactPoints} = await contacts().find({topicId: 'eigen-initiatief', areaCode: 'WK199902'});
      const away = contactPoints.find(({id}) => id === 'gebiedsregisseur-noord');
      expect(away?.substitute?.id).to.equal('gebiedsregisseur-oost');
      expect(away?.substitute?.channels).to.have.length.above(0);
    });

    it('takes a postcode for the neighbourhood that it lies in', async () => {
      const [byPostalCode, byArea] = await Promise.all([
        everyPage(contacts(), {topicId: 'eigen-initiatief', postalCode: '1999CA'}),
        everyPage(contacts(), {topicId: 'eigen-initiatief', areaCode: 'BU19990201'}),
      ]);
      expect(idsOf(byPostalCode)).to.deep.equal(idsOf(byArea));
      expect(byPostalCode[0]?.matchedOn?.area?.code).to.equal('BU19990201');
    });

    it('takes a postcode of elsewhere for no place at all', async () => {
      const [elsewhere, nowhere] = await Promise.all([
        everyPage(contacts(), {topicId: 'eigen-initiatief', postalCode: '3584CJ'}),
        everyPage(contacts(), {topicId: 'eigen-initiatief'}),
      ]);
      expect(idsOf(elsewhere)).to.deep.equal(idsOf(nowhere));
    });

    it('leads who asks about an unknown topic to the desk that is always there', async () => {
      expect(idsOf(await everyPage(contacts(), {topicId: 'nothing-of-the-kind'}))).to.deep.equal([fallback]);
    });

    it('leads who asks from an unknown area to the desk that is always there', async () => {
      expect(idsOf(await everyPage(contacts(), {areaCode: 'BU00000000'}))).to.deep.equal([fallback]);
    });
  });
};
