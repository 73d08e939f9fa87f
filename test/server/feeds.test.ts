import {describe, it} from 'node:test';
import {expect} from 'chai';
import {submitTo, type ReceiptDocument} from './support/initiatives.js';
import {news, project, registerOf} from './support/projects.js';
import {serverForTests} from './support/server.js';

const documents = registerOf([
  project('bench', {
    title: 'Een bankje <script>alert(1)</script> & meer',
    topicIds: ['speelplek'],
    areaServed: [{code: 'BU19990201', name: 'Vogelweide'}],
    geometry: {type: 'Point', coordinates: [5.2, 52.57]},
    phases: [
      {
        id: 'look',
        position: 1,
        title: 'Bekijken; met komma, en meer',
        state: 'current',
        startDate: '2026-11-01',
        plannedEndDate: '2026-12-01',
      },
      {
        id: 'odd',
        position: 2,
        title: 'Verkeerd om',
        state: 'upcoming',
        startDate: '2026-12-10',
        plannedEndDate: '2026-12-01',
      },
    ],
    meetings: [{title: 'Bewonersavond', startAt: '2026-12-02T18:30:00Z', locationLabel: 'Buurthuis'}],
    updates: [
      news('n1', '2026-11-01T09:00:00Z'),
      news('n2', '2026-11-02T09:00:00Z', {
        title: 'Hoort u dit? ]]> <b>',
        body: {format: 'plain', value: 'een\ntwee \u0007 <i>'},
      }),
    ],
  }),
  project('empty'),
]);

describe('Who reads with a program of their own', () => {
  const server = serverForTests({seed: documents, formMinimumSeconds: 0});
  const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    fetch(`${server().origin}/v1${path}`, {headers});

  it('gets the news of a project, an area or a topic as Atom, as text whatever is in it', async () => {
    for (const path of [
      '/projects/bench/feed.atom',
      '/projects/feed.atom',
      '/projects/feed.atom?areaCode=WK199902',
      '/projects/feed.atom?topicId=groen-en-spelen',
    ]) {
      const response = await get(path);
      expect(response.headers.get('content-type'), path).to.contain('application/atom+xml');
      const text = await response.text();
      expect(text.match(/<entry>/g), path).to.have.length(2);
      expect(text.indexOf('bench:n2')).to.be.lessThan(text.indexOf('bench:n1'));
      expect(text)
        .to.not.contain('\u0007')
        .and.to.not.match(/<script|<i>/);
    }
    expect(await (await get('/projects/feed.atom?topicId=nothing')).text()).to.not.contain('<entry>');
    expect(await (await get('/projects/empty/feed.atom')).text()).to.contain('<updated>');
  });

  it('gets phases and meetings as a calendar, also those that contradict themselves', async () => {
    for (const path of [
      '/projects/bench/calendar.ics',
      '/projects/calendar.ics',
      '/projects/calendar.ics?areaCode=GM1999',
    ]) {
      const response = await get(path);
      expect(response.headers.get('content-type'), path).to.contain('text/calendar');
      const text = await response.text();
      expect(text.match(/BEGIN:VEVENT/g), path).to.have.length(3);
      expect(text.replace(/\r\n /g, '')).to.contain(String.raw`Bekijken\; met komma\, en meer`);
      expect(text).to.contain('20261202T183000Z');
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).to.be.at.most(75);
    }
    expect(await (await get('/projects/empty/calendar.ics')).text()).to.contain('END:VCALENDAR');
  });

  it('gets a map of what has a place', async () => {
    const response = await get('/projects/map.geojson?status=active');
    expect(response.headers.get('content-type')).to.equal('application/geo+json');
    const {features} = (await response.json()) as {features: readonly {id: string}[]};
    expect(features.map(({id}) => id)).to.deep.equal(['bench']);
    expect((await get('/projects/map.geojson?bbox=6,52,5,53')).status).to.equal(400);
  });

  it('does not get again what is still the same', async () => {
    for (const path of [
      '/projects/bench/feed.atom',
      '/projects/bench/calendar.ics',
      '/projects/feed.atom',
      '/projects/map.geojson',
    ]) {
      const etag = (await get(path)).headers.get('etag') ?? '';
      expect((await get(path, {'if-none-match': etag})).status, path).to.equal(304);
    }
  });

  it('gets nothing of what is not public', async () => {
    const {reference, progressToken} = (await (await submitTo(server().origin)).json()) as ReceiptDocument;
    for (const part of ['feed.atom', 'calendar.ics'])
      expect((await get(`/projects/${reference}/${part}`, {'progress-token': progressToken})).status).to.equal(404);
    expect(await (await get('/projects/calendar.ics')).text()).to.not.contain(reference);
  });
});
