import {after, afterEach, before, describe, it} from 'node:test';
import {expect} from 'chai';
import {http, HttpResponse} from 'msw';
import {setupServer} from 'msw/node';
import {pdokPlaces} from '../../../src/backend/places/pdok.js';
import type {GeoCoordinates} from '../../../src/model/geo-coordinates.js';

const server = setupServer();

before(() => server.listen({onUnhandledRequest: 'error'}));
afterEach(() => server.resetHandlers());
after(() => server.close());

// In the shape of the Locatieserver's documentation; no answer as it really was is at hand for `reverse`.
const address = {
  type: 'adres',
  weergavenaam: 'Bolognalaan 101, 3584CJ Utrecht',
  postcode: '3584CJ',
  gemeentecode: '0344',
  wijkcode: 'WK034405',
  buurtcode: 'BU03440533',
  centroide_ll: 'POINT(5.17636456 52.08206803)',
  afstand: 12.3,
};
const neighbourhood = {
  type: 'buurt',
  weergavenaam: 'Rijnsweerd, Utrecht',
  gemeentecode: '0344',
  wijkcode: 'WK034405',
  buurtcode: 'BU03440533',
  afstand: 0,
};

let count = 0;

/** A point of its own for every question, within a pace of the address: the same question is not asked twice at one time. */
const here = (): GeoCoordinates => ({longitude: 5.1764, latitude: 52.0821 + ++count / 1e6});

/** Answers a question for a kind of place with these documents, and remembers the questions. */
const answering = (documents: Readonly<Record<string, readonly unknown[]>>): readonly URL[] => {
  const asked: URL[] = [];
  server.use(
    http.get('https://api.pdok.nl/bzk/locatieserver/search/v3_1/reverse', ({request}) => {
      const url = new URL(request.url);
      asked.push(url);
      return HttpResponse.json({response: {docs: documents[url.searchParams.get('type') ?? ''] ?? []}});
    }),
  );
  return asked;
};

const nearest = (at = here(), municipality = 'GM0344'): ReturnType<ReturnType<typeof pdokPlaces>['nearest']> =>
  pdokPlaces(municipality).nearest(at);

describe('Whoever points at a place, with the national address search', () => {
  it('gets the address that is near, with the areas it lies in', async () => {
    const asked = answering({adres: [address]});
    expect(await nearest()).to.deep.equal({
      label: 'Bolognalaan 101, 3584CJ Utrecht',
      type: 'address',
      postalCode: '3584CJ',
      areaCodes: {municipality: 'GM0344', district: 'WK034405', neighbourhood: 'BU03440533'},
      position: [5.17636456, 52.08206803],
    });
    expect(asked).to.have.length(1);
    expect([...(asked[0]?.searchParams.keys() ?? [])]).to.have.members([
      'lat',
      'lon',
      'type',
      'distance',
      'fl',
      'rows',
    ]);
  });

  it('gets the neighbourhood when the nearest address is too far to be meant', async () => {
    answering({adres: [{...address, afstand: 250}], buurt: [neighbourhood]});
    expect(await nearest()).to.deep.include({label: 'Rijnsweerd, Utrecht', type: 'neighbourhood'});
  });

  it('gets the address by where it is when the distance is not told', async () => {
    const {afstand: _, ...rest} = address;
    answering({adres: [rest], buurt: [neighbourhood]});
    expect((await nearest())?.type).to.equal('address');
    expect((await nearest({longitude: 5.18, latitude: 52.09}))?.type).to.equal('neighbourhood');
  });

  it('gets nothing in another municipality, in the sea, or where nobody knows', async () => {
    const asked = answering({adres: [address]});
    expect(await nearest(here(), 'GM0363')).to.equal(undefined);
    answering({});
    expect(await nearest()).to.equal(undefined);
    expect(await nearest({longitude: 2, latitude: 52})).to.equal(undefined);
    expect(await nearest({longitude: NaN, latitude: NaN})).to.equal(undefined);
    expect(asked).to.have.length(1);
  });

  for (const document of [null, 'x', {}, {type: 'adres'}, {...address, weergavenaam: 7}])
    it(`gets nothing out of ${JSON.stringify(document).slice(0, 30)}`, async () => {
      answering({adres: [document], buurt: [document]});
      expect(await nearest()).to.equal(undefined);
    });

  it('hears that it is broken when there is no list', async () => {
    server.use(
      http.get('https://api.pdok.nl/bzk/locatieserver/search/v3_1/reverse', () => HttpResponse.json({response: null})),
    );
    const error = await nearest().catch((reason: unknown) => reason);
    expect(error).to.include({name: 'BackendError', kind: 'broken'});
  });
});
