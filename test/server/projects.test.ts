import {describe, it} from 'node:test';
import {expect} from 'chai';
import {problemIn} from './support/problem.js';
import {project, registerOf} from './support/projects.js';
import {serverForTests} from './support/server.js';

const at = (longitude: number, latitude: number): object => ({
  geometry: {type: 'Point', coordinates: [longitude, latitude]},
});
const in_ = (code: string): object => ({areaServed: [{code, name: 'x'}]});

const documents = registerOf([
  project('bench', {
    title: 'Een bankje aan de vijver',
    ...in_('BU19990201'),
    ...at(5.2, 52.57),
    topicIds: ['speelplek'],
    lastUpdateAt: '2026-11-01T10:00:00Z',
    participationUntilDate: '2026-12-24',
  }),
  project('garden', {
    title: 'Geveltuinen',
    ...in_('WK199902'),
    ...at(5.25, 52.57),
    topicIds: ['groen-en-spelen'],
    kind: 'project',
    startDate: '2026-03-01',
    lastUpdateAt: '2026-11-03T10:00:00Z',
  }),
  project('town', {
    title: 'Afval scheiden',
    summary: 'In de hele gemeente',
    startDate: '2026-05-01',
    status: 'planned',
    lastUpdateAt: '2026-10-01T10:00:00Z',
  }),
  project('harbour', {
    title: 'Oversteek bij de haven',
    ...in_('BU19990101'),
    ...at(5.201, 52.57),
    status: 'paused',
    kind: 'permit',
    participationUntilDate: '2026-11-20',
  }),
  project('over', {
    title: 'Zwembad',
    ...in_('BU19990101'),
    status: 'completed',
    participationUntilDate: '2027-01-01',
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [5.3, 52.5],
          [5.4, 52.5],
          [5.4, 52.6],
          [5.3, 52.5],
        ],
      ],
    },
  }),
]);

describe('Who looks at what goes on', () => {
  const server = serverForTests({seed: documents, clock: () => new Date('2026-11-25T12:00:00Z')});
  const ask = (query: string): Promise<Response> => fetch(`${server().origin}/v1/projects?${query}`);
  const found = async (query: string): Promise<readonly string[]> => {
    const response = await ask(query);
    expect(response.status, query).to.equal(200);
    const {results} = (await response.json()) as {readonly results: readonly {readonly id: string}[]};
    return results.map(({id}) => id);
  };

  it('sees all of it, the latest news first, and no more than a list needs', async () => {
    const response = await ask('');
    const {count, results} = (await response.json()) as {count: number; results: readonly object[]};
    expect(count).to.equal(5);
    expect(results.map(each => (each as {id: string}).id).slice(0, 3)).to.deep.equal(['garden', 'bench', 'town']);
    for (const each of results) expect(each).to.not.have.any.keys('description', 'phases', 'documents');
  });

  it('asks for one or more states, a kind, a topic with what is below it', async () => {
    expect(await found('status=paused')).to.have.members(['harbour']);
    expect(await found('status=paused&status=planned')).to.have.members(['harbour', 'town']);
    expect(await found('topicId=groen-en-spelen')).to.have.members(['bench', 'garden']);
    expect(await found('topicId=speelplek')).to.have.members(['bench']);
    expect(await found('topicId=nothing')).to.deep.equal([]);
    expect(await found('kind=permit')).to.have.members(['harbour']);
  });

  it('asks for an area, and gets what lies in it, around it, and what is for everybody', async () => {
    expect(await found('areaCode=BU19990201')).to.have.members(['bench', 'garden', 'town']);
    expect(await found('areaCode=WK199902')).to.have.members(['bench', 'garden', 'town']);
    expect(await found('areaCode=BU19990202')).to.have.members(['garden', 'town']);
    expect(await found('areaCode=GM1999')).to.have.length(5);
    expect(await found('areaCode=BU00000001')).to.have.members(['town']);
  });

  it('sees what is near first and how far it is, what is nowhere last', async () => {
    for (const query of ['lat=52.57&lon=5.2', 'lat=52.57&lon=5.2&sort=distance'])
      expect((await found(query)).slice(0, 3)).to.deep.equal(['bench', 'harbour', 'garden']);
    const response = await ask('lat=52.57&lon=5.2');
    const {results} = (await response.json()) as {results: readonly {distance?: number}[]};
    expect(results[0]?.distance).to.equal(0);
    expect(results[1]?.distance).to.be.within(60, 75);
    expect(results.at(-1)?.distance).to.equal(undefined);
    expect((await found('postalCode=1999AA'))[0]).to.be.oneOf(['bench', 'harbour']);
  });

  it('sees what is on a map, with what is for everybody', async () => {
    expect(await found('bbox=5.19,52.56,5.21,52.58')).to.have.members(['bench', 'harbour', 'town']);
    expect(await found('bbox=5.35,52.5,5.36,52.51')).to.have.members(['over', 'town']);
  });

  it('hears what is wrong with a map that is turned around, too large or nowhere, and with a distance from nowhere', async () => {
    for (const query of [
      'bbox=5.3,52,5.1,53',
      'bbox=5.1,53,5.3,52',
      'bbox=3,50,8,54',
      'bbox=5,52,5.1',
      'bbox=a,b,c,d',
      'bbox=-180,-90,180,90',
    ]) {
      const problem = await problemIn(await ask(query));
      expect(problem.status, query).to.equal(400);
      expect(problem.invalidParams?.[0]?.name, query).to.match(/^bbox/);
    }
    for (const [query, name] of [
      ['sort=distance', 'sort'],
      ['lat=52.5', 'lon'],
      ['status=nonsense', 'status.0'],
      ['pageSize=101', 'pageSize'],
    ] as const)
      expect((await problemIn(await ask(query))).invalidParams?.[0]?.name, query).to.equal(name);
  });

  it('finds words in any form, half typed, with a typo, and the number of a project', async () => {
    for (const [query, id] of [
      ['bankjes', 'bench'],
      ['gevelt', 'garden'],
      ['gevletuin', 'garden'],
      ['zwemabd', 'over'],
      ['afval', 'town'],
      ['er-2026-harbour', 'harbour'],
    ] as const)
      expect((await found(`q=${query}`))[0], query).to.equal(id);
    for (const query of ['xyzzy', `'; drop table project; --`, '!zz <-> yy:*'])
      expect(await found(`q=${encodeURIComponent(query)}`), query).to.not.include('bench');
  });

  it('sees only where one can take part today', async () => {
    expect(await found('openForParticipation=true')).to.have.members(['bench']);
    expect(await found('openForParticipation=false')).to.have.length(5);
  });

  it('chooses the order, and reads on page by page without missing any', async () => {
    expect((await found('sort=title'))[0]).to.equal('town');
    expect((await found('sort=startDate')).slice(0, 2)).to.deep.equal(['town', 'garden']);
    const ids: string[] = [];
    for (
      let next: string | null = `${server().origin}/v1/projects?pageSize=2&status=active&status=planned&status=paused`;
      next;
    ) {
      const page = (await (await fetch(next)).json()) as {next: string | null; results: readonly {id: string}[]};
      ids.push(...page.results.map(({id}) => id));
      ({next} = page);
    }
    expect(ids).to.have.length(4);
    expect(new Set(ids).size).to.equal(4);
    expect(await found('page=9')).to.deep.equal([]);
  });
});
