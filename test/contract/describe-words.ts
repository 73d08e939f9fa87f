import {expect} from 'chai';
import {everyPage, idsOf} from './every-page.js';
import type {Suite} from './framework.js';

const fallback = 'klantcontactcentrum';

/** What somebody types, and who must be the first to come up. */
const first = {
  'a word in the name of a topic': ['lantaarnpaal', 'openbare-verlichting'],
  'the beginning of a word': ['lantaarnp', 'openbare-verlichting'],
  'a word with a letter missing': ['lantarnpaal', 'openbare-verlichting'],
  'a word with two letters swapped': ['lantaarnpala', 'openbare-verlichting'],
  'a word with a wrong letter': ['mantelsorg', 'mantelzorgpunt'],
  'a word in capitals': ['MANTELZORG', 'mantelzorgpunt'],
  'a synonym': ['wespennest', 'dieren'],
  'the name of a contact point': ['marktmeester', 'marktmeester'],
  'several words': ['kapotte straatlamp', 'openbare-verlichting'],
} as const;

/** Words that some machine behind may take for more than words. */
const tricks = [
  `'; drop table "contactPoint"; --`,
  `' or '1'='1`,
  'a & b | !c <-> d:*',
  '((((',
  '\\',
  '%_%',
  '<script>alert(1)</script>',
  '${7*7} {{7*7}}',
  '.*+?^$[](){}|',
  '__proto__ constructor toString',
  'null undefined NaN true',
  '😀👩‍👩‍👧 \u202E',
  'é'.repeat(200),
  'a '.repeat(100),
];

/** Finding by what somebody types. */
export const describeWords = ({describe, it, contacts}: Suite): void => {
  describe('words', () => {
    for (const [what, [q, id]] of Object.entries(first))
      it(`find by ${what}: "${q}"`, async () => {
        expect(idsOf((await contacts().find({q})).contactPoints)[0]).to.equal(id);
      });

    it('find with and without diacritics', async () => {
      const [withThem, without] = await Promise.all([
        everyPage(contacts(), {q: 'wooncoöperatie'}),
        everyPage(contacts(), {q: 'wooncooperatie'}),
      ]);
      expect(idsOf(withThem)).to.deep.equal(idsOf(without));
      expect(idsOf(withThem)).to.include.members(['woningzaken', 'intaketafel']);
    });

    it('that nobody has lead to the desk that is always there', async () => {
      expect(idsOf(await everyPage(contacts(), {q: 'xylofoonquarantaine'}))).to.deep.equal([fallback]);
    });

    it('always lead to that desk in the end', async () => {
      expect(idsOf(await everyPage(contacts(), {q: 'bomen'})).at(-1)).to.equal(fallback);
    });

    it('of only punctuation are no words', async () => {
      const [marks, none] = await Promise.all([everyPage(contacts(), {q: '?! …'}), everyPage(contacts(), {})]);
      expect(idsOf(marks)).to.deep.equal(idsOf(none));
    });

    it('and a place: who works elsewhere is left out, who works nearby comes first', async () => {
      const ids = idsOf(await everyPage(contacts(), {q: 'gebiedsregisseur', areaCode: 'BU19990301'}));
      expect(ids[0]).to.equal('gebiedsregisseur-oost');
      expect(ids).to.not.include('gebiedsregisseur-noord');
    });

    it('and a role: who is not for that role is left out', async () => {
      const ids = idsOf(await everyPage(contacts(), {q: 'milieustraat', audience: 'business'}));
      expect(ids).to.not.include('milieustraat');
      expect(idsOf(await everyPage(contacts(), {q: 'milieustraat', audience: 'resident'}))[0]).to.equal('milieustraat');
    });

    it('and a topic: who is not for that topic is left out', async () => {
      const ids = idsOf(await everyPage(contacts(), {q: 'boom', topicId: 'boom-kappen'}));
      expect(ids).to.include('bomen');
      expect(ids).to.not.include('klimaat');
    });

    for (const q of tricks)
      it(`are only words: ${JSON.stringify(q.slice(0, 30))}`, async () => {
        const {contactPoints, count} = await contacts().find({q, pageSize: 100});
        expect(contactPoints.at(-1)?.id).to.equal(fallback);
        expect(contactPoints).to.have.length(count);
        expect(idsOf((await contacts().find({q: 'lantaarnpaal'})).contactPoints)).to.include('openbare-verlichting');
      });
  });
};
