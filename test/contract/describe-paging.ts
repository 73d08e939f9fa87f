import {expect} from 'chai';
import {everyPage, idsOf} from './every-page.js';
import {rejection} from './rejection.js';
import type {Suite} from './framework.js';

/** Long lists, a page at a time. */
export const describePaging = ({describe, it, contacts}: Suite): void => {
  describe('pages', () => {
    it('hold twenty unless told, and say how many there are in all', async () => {
      const {count, contactPoints, nextPage} = await contacts().find({});
      expect(contactPoints).to.have.length(20);
      expect(count).to.equal(80);
      expect(nextPage).to.equal(2);
    });

    for (const pageSize of [1, 7, 80])
      it(`of ${pageSize} give the same as one, nobody twice and nobody left out`, async () => {
        const [inPages, atOnce] = await Promise.all([everyPage(contacts(), {}, pageSize), everyPage(contacts(), {})]);
        expect(idsOf(inPages)).to.deep.equal(idsOf(atOnce));
        expect(new Set(idsOf(inPages)).size).to.equal(80);
      });

    it('of words are in the same order too', async () => {
      const [inPages, atOnce] = await Promise.all([
        everyPage(contacts(), {q: 'buurt'}, 3),
        everyPage(contacts(), {q: 'buurt'}),
      ]);
      expect(idsOf(inPages)).to.deep.equal(idsOf(atOnce));
      expect(inPages).to.have.length.above(6);
    });

    it('say at the last one that it is the last', async () => {
      const {nextPage, contactPoints} = await contacts().find({page: 4, pageSize: 20});
      expect(nextPage).to.equal(undefined);
      expect(contactPoints.at(-1)?.isFallback).to.equal(true);
    });

    it('beyond the last are empty, and still know how many there are', async () => {
      const beyond = await contacts().find({page: 50, pageSize: 20});
      expect(beyond).to.deep.equal({count: 80, contactPoints: []});
    });

    for (const criteria of [{page: 0}, {page: 1.5}, {pageSize: 0}, {pageSize: 101}])
      it(`that can't be are "invalid": ${JSON.stringify(criteria)}`, async () => {
        expect(await rejection(contacts().find(criteria))).to.deep.include({name: 'BackendError', kind: 'invalid'});
      });
  });
};
