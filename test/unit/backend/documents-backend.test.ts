import {describe, it} from 'node:test';
import {expect} from 'chai';
import {BackendError} from '../../../src/backend/backend-error.js';
import {documentsBackend, type Documents} from '../../../src/backend/files/documents-backend.js';
import type {DataProblem} from '../../../src/backend/ports.js';
import {rejection} from '../../contract/rejection.js';

const lists: Readonly<Record<string, readonly unknown[]>> = {
  topics: [{id: 'licht', name: 'Licht', keywords: ['lamp']}, {id: 'no-name'}],
  areas: [{code: 'GM1999', name: 'Elzendrecht', type: 'municipality'}],
  'contact-points': [
    {id: 'b', name: 'Team Beta', topicIds: ['licht']},
    {id: 'a', name: 'Team Álpha', substituteId: 'b'},
    {name: 'Without an id'},
    'not an object',
    {id: 'desk', name: 'Balie', isFallback: true, channels: [{type: 'website', value: 'javascript:alert(1)'}]},
  ],
};

const town = (changes: Partial<Documents> = {}): ReturnType<typeof documentsBackend> =>
  documentsBackend({
    configuration: async () => ({municipality: {name: 'Elzendrecht', code: 'GM1999'}}),
    items: async name => lists[name] ?? [],
    ...changes,
  });

describe('A backend over documents', () => {
  it('gives the good items, in the order of their names as Dutch has it', async () => {
    const {contactPoints, count} = await town().contacts.find({});
    expect(contactPoints.map(({name}) => name)).to.deep.equal(['Team Álpha', 'Team Beta', 'Balie']);
    expect(count).to.equal(3);
  });

  it('tells everybody who asks of the items that are not good', async () => {
    const {contacts} = town();
    for (const time of ['first', 'second']) {
      const problems: DataProblem[] = [];
      await contacts.find({}, {report: problem => problems.push(problem)});
      expect(
        problems.map(({path}) => path),
        time,
      ).to.deep.equal(['contact-points[2].id', 'contact-points[3]', 'contact-points[4].channels[0].value']);
    }
    const problems: DataProblem[] = [];
    expect(await contacts.topics({report: problem => problems.push(problem)})).to.have.length(1);
    expect(problems).to.deep.equal([{path: 'topics[1].name', expected: 'a value'}]);
  });

  it('reads the contact points once, however many ask', async () => {
    let reads = 0;
    const {contacts} = town({
      items: async name => {
        if (name === 'contact-points') reads += 1;
        return lists[name] ?? [];
      },
    });
    await Promise.all([contacts.find({}), contacts.find({q: 'beta'}), contacts.byId('a')]);
    await contacts.find({q: 'lamp'});
    expect(reads).to.equal(1);
  });

  it('tries again after a failure, and fails for nobody else', async () => {
    let broken = true;
    const {contacts} = town({
      items: async name => {
        if (broken && name === 'areas') throw new BackendError('busy', 'Later');
        return lists[name] ?? [];
      },
    });
    const [one, other] = await Promise.all([rejection(contacts.find({})), rejection(contacts.byId('a'))]);
    expect(one).to.include({kind: 'busy'});
    expect(other).to.include({kind: 'busy'});
    broken = false;
    expect((await contacts.find({})).count).to.equal(3);
  });

  it('is broken without a municipality', async () => {
    for (const document of [{}, null, [], 'text', {municipality: {name: 'Elzendrecht'}}])
      expect(await rejection(town({configuration: async () => document}).configuration())).to.deep.include({
        name: 'BackendError',
        kind: 'broken',
      });
  });

  it('has nobody to give when there are no contact points', async () => {
    const {contacts} = town({items: async () => []});
    expect(await contacts.find({q: 'lamp'})).to.deep.equal({count: 0, contactPoints: []});
  });

  it('answers each question for itself when they are asked in turn', async () => {
    const {contacts} = town();
    const questions = [{topicId: 'licht'}, {q: 'team'}, {topicId: 'licht', q: 'alpha'}, {areaCode: 'GM1999'}];
    const ids = async (question: (typeof questions)[number]): Promise<readonly string[]> =>
      (await contacts.find(question)).contactPoints.map(({id}) => id);
    const alone = await Promise.all(questions.map(async question => [...(await ids(question))]));
    expect(alone).to.deep.equal([
      ['b', 'a', 'desk'],
      ['a', 'b', 'desk'],
      ['a', 'desk'],
      ['a', 'b', 'desk'],
    ]);
    for (const [index, question] of [...questions.entries()].reverse())
      expect(await ids(question)).to.deep.equal(alone[index]);
  });

  it('keeps the desk that is always there in the last place, also when the words fit it best', async () => {
    const {contactPoints} = await town().contacts.find({q: 'balie beta'});
    expect(contactPoints.map(({id}) => id)).to.deep.equal(['b', 'desk']);
  });
});
