import {describe, it} from 'node:test';
import {expect} from 'chai';
import {listAt} from './support/lists.js';
import {project, registerOf} from './support/projects.js';
import {serverForTests} from './support/server.js';

const documents = registerOf([
  project('bench', {
    title: 'Een <b>bankje</b>',
    waitingFor: {party: 'municipality'},
    phases: [
      {id: 'look', position: 1, title: 'Bekijken', state: 'current', startDate: '2026-10-01'},
      {id: 'build', position: 2, title: 'Bouwen', state: 'upcoming'},
    ],
    lastUpdateAt: '2026-11-20T10:00:00Z',
  }),
  project('silent', {lastUpdateAt: '2026-01-01T10:00:00Z', plannedEndDate: '2026-02-01'}),
]);

const authorization = `Basic ${btoa('anna:geheim-genoeg')}`;

/** What is sent. */
interface Init {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: URLSearchParams;
}

describe('An official on the pages of the server', () => {
  const server = serverForTests({
    seed: documents,
    officerPassword: 'geheim-genoeg',
    clock: () => new Date('2026-11-25T12:00:00Z'),
  });
  const open = (path: string, init: Init = {}): Promise<Response> =>
    fetch(`${server().origin}/officer/projects${path}`, {
      redirect: 'manual',
      ...init,
      headers: {authorization, ...init.headers},
    });
  const page = async (path: string): Promise<string> => (await open(path)).text();
  const hidden = (html: string, deed: string, name: string): string => {
    const [, form = ''] = html.split(`/${deed}">`);
    return new RegExp(`name="${name}" value="([^"]*)"`).exec(form)?.[1]?.replaceAll('&quot;', '"') ?? '';
  };
  /** Presses the button of a form, as it stood on a page. */
  const press = (
    id: string,
    deed: string,
    fields: Readonly<Record<string, string>>,
    html: string,
    headers: Readonly<Record<string, string>> = {'sec-fetch-site': 'same-origin'},
  ): Promise<Response> =>
    open(`/${id}/${deed}`, {
      method: 'POST',
      headers,
      body: new URLSearchParams({tag: hidden(html, deed, 'tag'), key: hidden(html, deed, 'key'), ...fields}),
    });
  const asEverybody = async (id: string): Promise<Record<string, unknown>> =>
    (await (await fetch(`${server().origin}/v1/projects/${id}`)).json()) as Record<string, unknown>;

  it('sees what runs, what needs most first, as text', async () => {
    const list = await page('');
    expect(list.indexOf('ER-2026-SILENT')).to.be.within(1, list.indexOf('ER-2026-BENCH'));
    expect(list).to.contain('Over tijd').and.to.contain('Een &lt;b&gt;bankje&lt;/b&gt;');
    expect(await page('/bench'))
      .to.contain('&lt;b&gt;')
      .and.to.not.match(/<b>|<script|style=/);
  });

  it('gets nowhere without the password, and no page of another site presses a button', async () => {
    expect((await open('/bench', {headers: {authorization: 'Basic eA=='}})).status).to.equal(401);
    const html = await page('/bench');
    const fields = {title: 'Nieuws', body: 'Tekst'};
    for (const headers of [{}, {'sec-fetch-site': 'cross-site', origin: 'https://kwaad.example.nl'}])
      expect((await press('bench', 'news', fields, html, headers)).status).to.equal(403);
    expect((await page('/nothing')).includes('Niet gevonden')).to.equal(true);
    expect((await press('bench', 'constructor', {}, html)).status).to.equal(404);
  });

  it('publishes news once, however often the button is pressed', async () => {
    const html = await page('/bench');
    const fields = {title: 'De plek is gekozen', body: 'Bij de vijver.'};
    for (const _ of [1, 2]) expect((await press('bench', 'news', fields, html)).status).to.equal(303);
    const list = await listAt(`${server().origin}/v1/projects/bench/updates`);
    expect(list.count).to.equal(1);
    expect(await page('/bench?done')).to.contain('Het is gedaan');
  });

  it('says who is at bat, which steps are done and that it is stuck, and is written down with it', async () => {
    await press('bench', 'turn', {party: 'initiator', what: 'Een bank uitzoeken'}, await page('/bench'));
    await press('bench', 'phases', {'phase-look': 'completed', 'phase-build': 'current'}, await page('/bench'));
    await press('bench', 'stall', {reason: 'De bank is uitverkocht'}, await page('/bench'));
    const bench = await asEverybody('bench');
    expect(bench['waitingFor']).to.deep.equal({party: 'initiator', since: '2026-11-25', what: 'Een bank uitzoeken'});
    expect(bench['phases']).to.have.nested.property('0.endDate', '2026-11-25');
    expect(bench['progress']).to.deep.equal({completedPhases: 1, totalPhases: 2});
    expect(bench['stalled']).to.include({since: '2026-11-25', reason: 'De bank is uitverkocht'});
    await press('bench', 'resume', {reason: 'Er is er weer een', plan: 'Wij plaatsen hem'}, await page('/bench'));
    expect(await asEverybody('bench')).to.not.have.property('stalled');
    const lines = await server()
      .database.db.selectFrom('audit')
      .select(['event', 'by'])
      .where('about', '=', 'ER-2026-BENCH')
      .execute();
    expect(lines.filter(({by}) => by === 'anna').length).to.be.above(4);
  });

  it('takes a project out of the register, and puts it back', async () => {
    await press('silent', 'hide', {}, await page('/silent'));
    expect((await fetch(`${server().origin}/v1/projects/silent`)).status).to.equal(404);
    await press('silent', 'publish', {}, await page('/silent'));
    expect((await fetch(`${server().origin}/v1/projects/silent`)).status).to.equal(200);
  });

  it('hears that a colleague was first, and keeps what was written', async () => {
    const html = await page('/bench');
    await press('bench', 'turn', {party: 'other', what: 'Van de eerste'}, html);
    const second = await press('bench', 'turn', {party: 'initiator', what: 'Van de "tweede"'}, html);
    expect(second.status).to.equal(412);
    const text = await second.text();
    expect(text).to.contain('Iemand anders veranderde dit project').and.to.contain('Van de &quot;tweede&quot;');
    expect((await press('bench', 'turn', {party: 'initiator', what: 'Van de tweede'}, text)).status).to.equal(303);
    expect(await asEverybody('bench')).to.have.nested.property('waitingFor.what', 'Van de tweede');
  });

  it('hears what is missing or can not be, and keeps what was written', async () => {
    const html = await page('/bench');
    for (const [deed, fields] of [
      ['news', {title: 'Alleen een titel', body: ' '}],
      ['news', {title: 'x'.repeat(201), body: 'Tekst'}],
      ['turn', {party: 'niemand'}],
      ['phases', {'phase-look': 'completed'}],
      ['status', {}],
      ['stall', {reason: ''}],
    ] as const) {
      const response = await press('bench', deed, fields, html);
      expect(response.status, deed).to.equal(400);
      const [first = ''] = Object.values(fields);
      if (first.length > 1 && deed === 'news') expect(await response.text()).to.contain(first);
    }
    expect((await press('bench', 'news', {title: 'T', body: 'x'.repeat(70_000)}, html)).status).to.equal(413);
  });
});
