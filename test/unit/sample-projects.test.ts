import {describe, it} from 'node:test';
import {expect} from 'chai';
import areas from '../../src/sample-town/areas.json' with {type: 'json'};
import contactPoints from '../../src/sample-town/contact-points.json' with {type: 'json'};
import type {components} from '../../src/contract/generated/types.js';
import {sampleProjects} from '../../src/sample-town/sample-projects.js';
import topics from '../../src/sample-town/topics.json' with {type: 'json'};
import {complaintsAbout} from '../support/contract-complaints.js';

type Item = components['schemas']['ProjectDetails'];

const projectItems = sampleProjects as readonly Item[];

const idsOf = (items: readonly {readonly id: string}[]): readonly string[] => items.map(({id}) => id);

describe('What goes on in the sample town', () => {
  it('has the shape of the contract, and no field besides', () => {
    expect(projectItems.flatMap(item => complaintsAbout('ProjectDetails', item))).to.deep.equal([]);
  });

  it('has a name and a number of its own each', () => {
    expect(projectItems).to.have.length(40);
    for (const name of ['id', 'reference', 'title'] as const)
      expect(new Set(projectItems.map(item => item[name])).size, name).to.equal(40);
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

  it('is what can happen to a project: stalled, silent, undated, nowhere, contradicting itself, with more news than anybody reads', () => {
    const some = (is: (item: Item) => boolean): number => projectItems.filter(is).length;
    const newsOf = ({updates = []}: Item): number => updates.length;
    expect(some(({stalled}) => stalled !== undefined)).to.be.above(2);
    expect(some(item => newsOf(item) === 400)).to.equal(1);
    expect(some(item => newsOf(item) === 0 && item.lastUpdateAt === undefined)).to.be.above(1);
    expect(some(({startDate, plannedEndDate}) => !startDate && !plannedEndDate)).to.equal(1);
    expect(some(({geometry, areaServed}) => !geometry && areaServed?.[0]?.code === 'GM1999')).to.be.above(2);
    expect(some(({startDate = '', endDate = startDate}) => endDate < startDate)).to.equal(1);
    for (const party of ['municipality', 'initiator', 'other'])
      expect(
        some(({waitingFor}) => waitingFor?.party === party),
        party,
      ).to.be.above(2);
    for (const field of ['actionRequired', 'outcome', 'documents', 'meetings', 'relatedProjects'] as const)
      expect(
        some(item => item[field] !== undefined),
        field,
      ).to.be.above(0);
    for (const count of [7, 63])
      expect(some(({comparableDuration}) => comparableDuration?.count === count)).to.equal(1);
  });

  it('has news in order, the latest as the project says, about phases that are there', () => {
    for (const {id, updates = [], lastUpdateAt, phases = []} of projectItems) {
      const moments = updates.map(({publishedAt}) => publishedAt);
      expect(moments, id).to.deep.equal([...moments].sort().reverse());
      if (moments.length > 0) expect(lastUpdateAt, id).to.equal(moments[0]);
      for (const {phaseId} of updates) if (phaseId) expect(idsOf(phases), id).to.include(phaseId);
    }
    const news = projectItems.flatMap(({updates = []}) => idsOf(updates));
    expect(new Set(news).size).to.equal(news.length);
  });

  it('is about topics, in areas, and with contact points that exist', () => {
    for (const {id, topicIds, areaServed, contactPointIds = [], stalled} of projectItems) {
      for (const topicId of topicIds ?? []) expect(idsOf(topics), id).to.include(topicId);
      for (const {code, name} of areaServed ?? [])
        expect(areas.find(area => area.code === code)?.name, id).to.equal(name);
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
    for (const {id, phases = [], progress} of projectItems) {
      expect(
        phases.map(({position}) => position),
        id,
      ).to.deep.equal(phases.map((_, index) => index + 1));
      const completed = phases.filter(({state}) => state === 'completed').length;
      expect(progress, id).to.deep.equal({completedPhases: completed, totalPhases: phases.length});
      expect(phases.filter(({state}) => state === 'current').length, id).to.be.below(2);
    }
  });

  it('lies within a few kilometres, each in a place of its own', () => {
    const geometries = projectItems.map(({geometry}) => geometry).filter(geometry => geometry !== undefined);
    expect(new Set(geometries.map(({coordinates}) => String(coordinates))).size).to.equal(geometries.length);
    expect(geometries.map(({type}) => type)).to.include.members(['Point', 'LineString', 'Polygon']);
    for (const {coordinates} of geometries) {
      const numbers = (coordinates as readonly unknown[]).flat(2);
      for (const longitude of numbers.filter((_, index) => index % 2 === 0)) expect(longitude).to.be.within(5.19, 5.31);
      for (const latitude of numbers.filter((_, index) => index % 2 === 1)) expect(latitude).to.be.within(52.52, 52.58);
    }
  });

  it('was all in the past, when it has happened', () => {
    const today = '2026-11-24';
    for (const {id, status, lastUpdateAt = '', startDate = '', endDate = '', phases = []} of projectItems) {
      expect(lastUpdateAt < today && endDate < today, id).to.equal(true);
      if (status !== 'planned' && endDate >= startDate) expect(startDate < today, id).to.equal(true);
      for (const phase of phases) expect((phase.endDate ?? '') < today, `${id} ${phase.id}`).to.equal(true);
    }
  });

  it('names nobody by name, and leads to no real address', () => {
    expect(JSON.stringify(sampleProjects)).to.not.match(/@|https?:\/\/(?!www\.elzendrecht\.example\.nl\/)/);
  });
});
