// One file, because what people name and what they point at go to the same address search, which is played here.
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {createServer, type Server} from 'node:http';
import {expect} from 'chai';
import {startServer, type RunningServer} from '../../demo/server/server.js';
import {sampleDocuments} from '../../demo/server/sample-town.js';
import {serverForTests} from './support/server.js';

/** A place as it comes over the line. */
interface PlaceDocument {
  readonly label: string;
  readonly type: string;
  readonly postalCode?: string;
  readonly areaCodes?: object;
  readonly geometry?: object;
}

const placesAt = async (origin: string, q: string): Promise<readonly PlaceDocument[]> => {
  const response = await fetch(`${origin}/v1/places?q=${encodeURIComponent(q)}`);
  expect(response.status).to.equal(200);
  return ((await response.json()) as {readonly results: readonly PlaceDocument[]}).results;
};

/** Answers of PDOK as they really were. */
const saved = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`support/pdok/${name}.json`, import.meta.url), 'utf8'));

const placesNear = async (origin: string, query: string): Promise<readonly PlaceDocument[]> => {
  const response = await fetch(`${origin}/v1/places/_reverse?${query}`);
  expect(response.status).to.equal(200);
  return ((await response.json()) as {readonly results: readonly PlaceDocument[]}).results;
};

describe('Whoever names a place', () => {
  const server = serverForTests();

  it('finds a neighbourhood by its name, with what it lies in', async () => {
    expect(await placesAt(server().origin, 'vogelwei')).to.deep.equal([
      {
        label: 'Vogelweide',
        type: 'neighbourhood',
        areaCodes: {municipality: 'GM1999', district: 'WK199902', neighbourhood: 'BU19990201'},
      },
    ]);
  });

  it('finds a district, and the town itself', async () => {
    const [district] = await placesAt(server().origin, 'Binnenstad');
    expect(district).to.deep.include({type: 'district', areaCodes: {municipality: 'GM1999', district: 'WK199901'}});
    const [town] = await placesAt(server().origin, 'elzendregt');
    expect(town).to.deep.include({label: 'Elzendrecht', type: 'town', areaCodes: {municipality: 'GM1999'}});
  });

  it('finds never more than ten', async () => {
    expect(await placesAt(server().origin, 'e')).to.have.length.at.most(10);
  });
});

describe('Whoever points at a place', () => {
  const server = serverForTests();

  it('finds the neighbourhood around it, with what it lies in', async () => {
    expect(await placesNear(server().origin, 'lat=52.57&lon=5.235')).to.deep.equal([
      {
        label: 'Vogelweide',
        type: 'neighbourhood',
        areaCodes: {municipality: 'GM1999', district: 'WK199902', neighbourhood: 'BU19990201'},
      },
    ]);
  });

  it('finds nothing outside the town', async () => {
    expect(await placesNear(server().origin, 'lat=52.1&lon=5.1')).to.deep.equal([]);
  });

  for (const query of ['lat=52.57', 'lon=5.235', 'lat=x&lon=5', 'lat=91&lon=5', 'lat=52&lon=5&q=x', 'lat=&lon='])
    it(`is told what is wrong with ${query}`, async () => {
      const response = await fetch(`${server().origin}/v1/places/_reverse?${query}`);
      expect(response.status).to.equal(400);
      expect(await response.json()).to.have.property('invalidParams').that.is.not.empty;
    });
});

describe('With a national address search behind the server', () => {
  /** What the address search answers, and what it was asked. */
  let answer: {readonly status: number; readonly body: string} | 'nothing' = 'nothing';
  const asked: URL[] = [];
  const lines: string[] = [];
  let pdok: Server;
  let server: RunningServer;

  before(async () => {
    pdok = createServer((request, response) => {
      asked.push(new URL(request.url ?? '', 'http://pdok'));
      if (answer === 'nothing') response.destroy();
      else response.writeHead(answer.status, {'content-type': 'application/json'}).end(answer.body);
    });
    await new Promise<void>(resolve => pdok.listen(0, resolve));
    const address = pdok.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    server = await startServer({
      database: {},
      port: 0,
      seed: sampleDocuments,
      pdokUrl: `http://localhost:${port}/v3_1`,
      log: line => lines.push(line),
    });
  });
  after(async () => {
    await server.stop();
    await new Promise(resolve => pdok.close(resolve));
  });

  const reply = (body: unknown, status = 200): void => {
    answer = {status, body: typeof body === 'string' ? body : JSON.stringify(body)};
    asked.length = 0;
    lines.length = 0;
  };
  const find = (q: string): Promise<readonly PlaceDocument[]> => placesAt(server.origin, q);

  it('an address is found with its district, its neighbourhood and its place on the map', async () => {
    reply({response: {docs: [saved('address')]}});
    expect(await find('3584 CJ 101')).to.deep.equal([
      {
        label: 'Bolognalaan 101, 3584CJ Utrecht',
        type: 'address',
        postalCode: '3584CJ',
        areaCodes: {municipality: 'GM0344', district: 'WK034405', neighbourhood: 'BU03440533'},
        geometry: {type: 'Point', coordinates: [5.17636456, 52.08206803]},
      },
    ]);
  });

  it('it is asked for addresses in this municipality, with nothing that it does not know', async () => {
    reply(saved('free'));
    expect((await find('bolstraat 1')).map(({label}) => label)).to.deep.equal(['Bolstraat 1, 3581WS Utrecht']);
    const [{pathname, searchParams}] = asked as [URL];
    expect(pathname).to.equal('/v3_1/free');
    expect([...new Set(searchParams.keys())]).to.have.members(['q', 'fq', 'fl', 'rows']);
    expect(searchParams.get('q')).to.equal('bolstraat 1');
    expect(searchParams.getAll('fq')).to.deep.equal([
      'gemeentecode:1999',
      'type:(adres OR weg OR buurt OR wijk OR woonplaats)',
    ]);
  });

  it('it is asked for the addresses of a postcode, which alone lies in no neighbourhood', async () => {
    reply(saved('free'));
    await find('1999ca');
    expect(asked[0]?.searchParams.getAll('fq')).to.include('type:adres');
  });

  it('a point gets the address that is near', async () => {
    reply({response: {docs: [{...(saved('address') as object), gemeentecode: '1999', afstand: 8}]}});
    const [place] = await placesNear(server.origin, 'lat=52.08&lon=5.17');
    expect(place).to.deep.include({label: 'Bolognalaan 101, 3584CJ Utrecht', type: 'address'});
    const [{pathname, searchParams}] = asked as [URL];
    expect(pathname).to.equal('/v3_1/reverse');
    expect([...searchParams.keys()]).to.have.members(['lat', 'lon', 'type', 'distance', 'fl', 'rows']);
  });

  it('a point gets no address that is far away or in another municipality', async () => {
    reply({response: {docs: [{...(saved('address') as object), gemeentecode: '1999', afstand: 800}]}});
    await placesNear(server.origin, 'lat=52.08&lon=5.17');
    expect(asked.map(({searchParams}) => searchParams.get('type'))).to.deep.equal(['adres', 'buurt']);
    reply({response: {docs: [{...(saved('address') as object), afstand: 8}]}});
    expect(await placesNear(server.origin, 'lat=52.08&lon=5.17')).to.deep.equal([]);
  });

  it("a point gets the town's own areas when it is away", async () => {
    reply('');
    answer = 'nothing';
    expect((await placesNear(server.origin, 'lat=52.57&lon=5.235')).map(({label}) => label)).to.deep.equal([
      'Vogelweide',
    ]);
    expect(lines.join()).to.not.match(/52\.57|5\.235/);
  });

  it('documents that are no place are left out, and the rest is shown', async () => {
    const parcel = {type: 'perceel', weergavenaam: 'UTT00-N-1358'};
    reply({
      response: {
        docs: [
          null,
          'x',
          {},
          parcel,
          {type: 'weg', weergavenaam: ''},
          {type: 'weg', weergavenaam: 'Weg', centroide_ll: 'POINT(a b)'},
        ],
      },
    });
    expect(await find('weg')).to.deep.equal([{label: 'Weg', type: 'street', areaCodes: {}}]);
  });

  for (const [what, body, status] of [
    ['an error', {message: 'schuldhulp'}, 500],
    ['a page of HTML', '<html>schuldhulp</html>', 200],
    ['another shape', {response: null}, 200],
  ] as const)
    it(`the town's own areas answer when it gives ${what}, and the log has nothing of the question`, async () => {
      reply(body, status);
      expect((await find('vogelweide')).map(({label}) => label)).to.deep.equal(['Vogelweide']);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.not.match(/vogelweide|schuld/);
    });

  it("the town's own areas answer when it is away", async () => {
    reply('');
    answer = 'nothing';
    expect((await find('1999CA')).map(({type}) => type)).to.deep.equal(['postalCode']);
    expect(lines.join()).to.not.contain('1999CA');
  });
});
