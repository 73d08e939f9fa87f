import {describe, it} from 'node:test';
import {expect} from 'chai';
import sharp from 'sharp';
import {sweep} from '../../demo/server/retention/sweep.js';
import {submitTo, uploadTo} from './support/initiatives.js';
import {serverForTests} from './support/server.js';

const image = await sharp({create: {width: 9, height: 9, channels: 3, background: '#3a7'}})
  .png()
  .toBuffer();

const signedIn = {headers: {authorization: `Basic ${btoa('iemand:geheim-genoeg')}`}};

describe('An official', () => {
  const server = serverForTests({formMinimumSeconds: 0, officerPassword: 'geheim-genoeg'});
  const page = async (path: string): Promise<string> => (await fetch(`${server().origin}${path}`, signedIn)).text();

  it('sees nothing without the password', async () => {
    for (const path of ['/officer', '/officer/attachments/aa', '/outbox'])
      for (const init of [{}, {headers: {authorization: `Basic ${btoa('iemand:fout')}`}}]) {
        const response = await fetch(`${server().origin}${path}`, init);
        expect(response.status).to.equal(401);
        expect(response.headers.get('www-authenticate')).to.contain('Basic');
      }
  });

  it('sees who sent what, as text, and the letters about it', async () => {
    const title = '<img src=x onerror=alert(1)> & "meer"';
    const submitter = {audience: 'resident', name: '<b>A</b>', email: 'a@example.nl'};
    expect((await submitTo(server().origin, {title, submitter})).status).to.equal(201);
    for (const path of ['/officer', '/outbox']) {
      const text = await page(path);
      expect(text).to.contain('&lt;img src=x onerror=alert(1)&gt;').and.to.contain('a@example.nl');
      expect(text).to.not.match(/<img|<b>|<script|style=/);
    }
  });

  it('gets files to keep, and no browser shows them as pages', async () => {
    const {id} = (await (await uploadTo(server().origin, image, "plein 'nu'.png")).json()) as {readonly id: string};
    const path = `${server().origin}/officer/attachments/${id}`;
    expect((await fetch(path, signedIn)).status, 'before an initiative has it').to.equal(404);
    expect((await submitTo(server().origin, {attachmentIds: [id]})).status).to.equal(201);
    const {headers} = await fetch(path, signedIn);
    expect(headers.get('content-disposition')).to.match(/^attachment; filename\*=UTF-8''plein%20_nu_\.png$/);
    expect(headers.get('x-content-type-options')).to.equal('nosniff');
    expect(await page('/officer')).to.contain(`/officer/attachments/${id}`);
  });

  it('reads pages under a policy without script', async () => {
    const {headers} = await fetch(`${server().origin}/officer`, signedIn);
    const policy = headers.get('content-security-policy');
    expect(policy).to.contain("default-src 'none'").and.to.contain("style-src 'self'").and.to.not.contain('script');
    expect(headers.get('cache-control')).to.equal('no-store');
  });

  it('does not see any more who sent something after the term, and the project stays', async () => {
    const {db} = server().database;
    const year = new Date(Date.now() + 366 * 86_400_000);
    await sweep(db, new Date(), 365);
    expect(await page('/officer')).to.contain('a@example.nl');
    await sweep(db, year, 365);
    const text = await page('/officer');
    expect(text).to.not.contain('a@example.nl');
    expect(text).to.contain('Gewist na de bewaartermijn');
    expect(await db.selectFrom('attachment').select('id').execute()).to.deep.equal([]);
    expect(await db.selectFrom('mail').select('id').execute()).to.deep.equal([]);
    expect(await db.selectFrom('project').select('id').execute()).to.not.be.empty;
    const lines = await db.selectFrom('audit').select(['event', 'about']).execute();
    expect(lines.some(({event}) => event === 'personal data erased')).to.equal(true);
    expect(JSON.stringify(lines)).to.not.match(/example|Voorbeeld/);
  });
});

describe('Without a password', () => {
  const server = serverForTests();
  it('there are no pages for officials', async () => {
    for (const path of ['/officer', '/outbox']) expect((await fetch(`${server().origin}${path}`)).status).to.equal(404);
  });
});

describe('Where letters are sent', () => {
  const server = serverForTests({
    officerPassword: 'geheim-genoeg',
    smtpUrl: 'smtp://127.0.0.1:1',
    log: () => undefined,
  });
  it('they are not for reading', async () => {
    expect((await fetch(`${server().origin}/outbox`, signedIn)).status).to.equal(404);
  });
});
