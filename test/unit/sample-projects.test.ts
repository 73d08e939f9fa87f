import {describe, it} from 'node:test';
import {expect} from 'chai';
import areas from '../../src/sample-town/areas.json' with {type: 'json'};
import contactPoints from '../../src/sample-town/contact-points.json' with {type: 'json'};
import projectItems from '../../src/sample-town/projects.json' with {type: 'json'};
import topics from '../../src/sample-town/topics.json' with {type: 'json'};
import {complaintsAbout} from '../support/contract-complaints.js';

const idsOf = (items: readonly {readonly id: string}[]): readonly string[] => items.map(({id}) => id);

describe('What goes on in the sample town', () => {
  it('has the shape of the contract, and no field besides', () => {
    expect(projectItems.flatMap(item => complaintsAbout('ProjectDetails', item))).to.deep.equal([]);
  });

  it('has a name and a number of its own each', () => {
    expect(projectItems).to.have.length(14);
    for (const name of ['id', 'reference', 'title'] as const)
      expect(new Set(projectItems.map(item => item[name])).size, name).to.equal(14);
  });

  it('is of every kind, and in every state that a project can be in', () => {
    expect(projectItems.map(({kind}) => kind)).to.include.members(['initiative', 'project', 'permit']);
    expect(projectItems.map(({status}) => status)).to.include.members([
      'planned',
      'active',
      'paused',
      'completed',
      'cancelled',
    ]);
  });

  it('is about topics, in areas, and with contact points that exist', () => {
    for (const {id, topicIds, areaServed, contactPointIds, stalled} of projectItems) {
      for (const topicId of topicIds) expect(idsOf(topics), id).to.include(topicId);
      for (const {code, name} of areaServed) expect(areas.find(area => area.code === code)?.name, id).to.equal(name);
      for (const contactPointId of [...contactPointIds, ...(stalled ? [stalled.helpContactPointId] : [])])
        expect(idsOf(contactPoints), id).to.include(contactPointId);
    }
  });

  it('belongs to projects that name each other', () => {
    for (const {id, parentProjectId, childProjectIds = []} of projectItems) {
      if (parentProjectId)
        expect(projectItems.find(each => each.id === parentProjectId)?.childProjectIds, id).to.include(id);
      for (const child of childProjectIds)
        expect(projectItems.find(each => each.id === child)?.parentProjectId, child).to.equal(id);
    }
  });

  it('has phases in order, and says how many are done', () => {
    for (const {id, phases, progress} of projectItems) {
      expect(
        phases.map(({position}) => position),
        id,
      ).to.deep.equal(phases.map((_, index) => index + 1));
      const completed = phases.filter(({state}) => state === 'completed').length;
      expect(progress, id).to.deep.equal({completedPhases: completed, totalPhases: phases.length});
      expect(phases.filter(({state}) => state === 'current').length, id).to.be.below(2);
    }
  });

  it('lies within a few kilometres, on a point of its own', () => {
    const points = projectItems.map(({geometry}) => geometry.coordinates);
    expect(new Set(points.map(String)).size).to.equal(14);
    for (const [longitude = 0, latitude = 0] of points) {
      expect(longitude).to.be.within(5.19, 5.31);
      expect(latitude).to.be.within(52.52, 52.58);
    }
  });

  it('was all in the past, when it has happened', () => {
    const today = '2026-11-24';
    for (const {id, lastUpdateAt, startDate, endDate, phases} of projectItems) {
      expect(lastUpdateAt < today && startDate < today && (endDate ?? '') < today, id).to.equal(true);
      for (const phase of phases) expect((phase.endDate ?? '') < today, `${id} ${phase.id}`).to.equal(true);
    }
  });

  it('names nobody by name, and leads to no real address', () => {
    expect(JSON.stringify(projectItems)).to.not.match(/@|https?:\/\/(?!www\.elzendrecht\.example\.nl\/)/);
  });
});
