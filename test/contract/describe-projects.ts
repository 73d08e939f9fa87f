import {expect} from 'chai';
import type {ProjectCriteria} from '../../src/backend/ports.js';
import {rejection} from './rejection.js';
import type {Suite} from './framework.js';

/** How things stand in the town, for everyone. */
export const describeProjects = ({describe, it, register}: Suite): void => {
  const list = async (criteria: ProjectCriteria) => (await register()).list({pageSize: 100, ...criteria});
  const ids = async (criteria: ProjectCriteria): Promise<readonly string[]> =>
    (await list(criteria)).projects.map(({id}) => id);

  describe('what goes on', () => {
    it('is told a page at a time, the latest news first', async () => {
      const [first, whole] = await Promise.all([(await register()).list({pageSize: 3}), list({})]);
      expect(first.projects).to.have.length(3);
      expect(first.nextPage).to.equal(2);
      expect(first.count).to.equal(whole.projects.length);
      const moments = whole.projects.map(({lastUpdateAt = ''}) => lastUpdateAt);
      expect(moments).to.deep.equal([...moments].sort().reverse());
    });

    it('is narrowed down by state, kind and topic', async () => {
      const {projects} = await list({statuses: ['paused', 'cancelled']});
      expect(new Set(projects.map(({status}) => status))).to.deep.equal(new Set(['paused', 'cancelled']));
      expect(new Set((await list({kind: 'permit'})).projects.map(({kind}) => kind))).to.deep.equal(new Set(['permit']));
      expect(await ids({topicId: 'bank-of-prullenbak'})).to.include('bankje-elzenpark');
    });

    it('is found by its words, also with a typo, and by its number', async () => {
      for (const q of ['bankje', 'elzenprak', 'ER-2026-0112'])
        expect((await ids({q}))[0], q).to.equal('bankje-elzenpark');
    });

    it('has in a district what lies in its neighbourhoods', async () => {
      expect(await ids({areaCode: 'WK199904'})).to.include('bankje-elzenpark');
      expect(await ids({areaCode: 'BU19990201'})).not.to.include('bankje-elzenpark');
    });

    it('is nearest first around a point, with the distance', async () => {
      const {projects} = await list({near: {longitude: 5.1955, latitude: 52.5391}});
      expect(projects[0]?.id).to.equal('bankje-elzenpark');
      expect(projects[0]?.distance).to.be.within(0, 100);
    });

    it('is what lies in a box, in a list and on a map', async () => {
      const bbox = {west: 5.19, south: 52.535, east: 5.2, north: 52.545};
      const found = await ids({bbox});
      expect(found).to.include('bankje-elzenpark');
      expect(found).not.to.include('geveltuinen-merelstraat');
      const onMap = await (await register()).onMap?.({bbox});
      expect(onMap?.map(({id}) => id).sort()).to.deep.equal([...found].sort());
    });

    for (const [what, bbox] of Object.entries({
      reversed: {west: 5.2, south: 52.5, east: 5.1, north: 52.6},
      huge: {west: 3.3, south: 50.8, east: 7.2, north: 53.6},
    }))
      it(`refuses a box that is ${what}`, async () => {
        expect(await rejection(list({bbox}))).to.include({name: 'BackendError', kind: 'invalid'});
      });

    it('has nothing for a word that nobody wrote', async () => {
      expect(await ids({q: 'xylofoonquarantaine'})).to.deep.equal([]);
    });

    for (const q of [`'; drop table project; --`, '((((', '😀', '%_%', 'x'.repeat(200)])
      it(`is still there after somebody looked for ${q.slice(0, 30)}`, async () => {
        await list({q});
        expect(await ids({})).to.include('bankje-elzenpark');
      });
  });

  describe('one project', () => {
    it('is read by its id and by its number, in capitals or not', async () => {
      const projects = await register();
      for (const id of ['bankje-elzenpark', 'ER-2026-0112', 'er-2026-0112']) {
        const found = await projects.byId(id);
        expect(found.title, id).to.equal('Een bankje in het Elzenpark');
        expect(found.phases.map(({state}) => state)).to.deep.equal(['completed', 'completed', 'current', 'upcoming']);
        expect(found.waitingFor).to.include({party: 'municipality', since: '2026-11-17'});
        expect(found.isPrivate).to.equal(false);
      }
    });

    it('is the same object again when nothing has changed', async () => {
      const projects = await register();
      const before = await projects.byId('bankje-elzenpark');
      expect(await projects.byId('bankje-elzenpark', {fresh: true})).to.equal(before);
    });

    for (const id of ['nothing', '..', "' or 1=1 --", 'é'])
      it(`is not there under ${id}, with a token or without, and both get the same answer`, async () => {
        const projects = await register();
        for (const options of [{}, {progressToken: 'a-token-of-nobody'}]) {
          expect(await rejection(projects.byId(id, options))).to.include({name: 'BackendError', kind: 'not-found'});
          expect(await rejection(projects.updates(id, {}, options))).to.include({kind: 'not-found'});
        }
      });
  });
};
