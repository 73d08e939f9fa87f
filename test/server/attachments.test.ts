import {describe, it} from 'node:test';
import {expect} from 'chai';
import sharp from 'sharp';
import {schemaValidator} from '../../demo/server/contract/validators.js';
import {sweep} from '../../demo/server/retention/sweep.js';
import {submitTo, tokenAt, uploadTo} from './support/initiatives.js';
import {problemIn} from './support/problem.js';
import {sendRaw} from './support/raw.js';
import {serverForTests} from './support/server.js';

interface AttachmentDocument {
  readonly id: string;
  readonly name: string;
  readonly encodingFormat: string;
}

/** A photo that lies on its side and says where it was made, and by whom. */
const photo = await sharp({create: {width: 60, height: 40, channels: 3, background: '#3a7'}})
  .jpeg()
  .withMetadata({orientation: 6})
  .withExifMerge({IFD0: {Copyright: 'A. Voorbeeld'}, IFD3: {GPSLatitude: '52/1 5/1 0/1', GPSLatitudeRef: 'N'}})
  .toBuffer();

/** The beginning of a photo of a telephone. */
const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic')]);

describe('A file that goes along', () => {
  let now = new Date('2026-11-24T09:00:00Z');
  const server = serverForTests({formMinimumSeconds: 0, clock: () => now});
  const upload = (content: Uint8Array | string, name?: string, token?: string): Promise<Response> =>
    uploadTo(server().origin, content, name, token);
  const taken = async (response: Response): Promise<AttachmentDocument> => {
    expect(response.status).to.equal(201);
    const document: unknown = await response.json();
    expect(schemaValidator('Attachment')(document)).to.equal(true);
    return document as AttachmentDocument;
  };
  const contentOf = async (id: string): Promise<Buffer> => {
    const {db} = server().database;
    return Buffer.from(
      (await db.selectFrom('attachment').select('content').where('id', '=', id).executeTakeFirstOrThrow()).content,
    );
  };
  const withdraw = (id: string, uploadToken: string): Promise<Response> =>
    fetch(`${server().origin}/v1/attachments/${id}`, {method: 'DELETE', headers: {uploadToken}});

  it('no longer says where it was made or by whom, and stands upright', async () => {
    expect((await sharp(photo).metadata()).exif?.toString('latin1')).to.contain('Voorbeeld');
    const content = await contentOf((await taken(await upload(photo))).id);
    const {exif, width, height} = await sharp(content).metadata();
    expect(exif).to.equal(undefined);
    expect(content.toString('latin1')).to.not.contain('Voorbeeld');
    expect([width, height]).to.deep.equal([40, 60]);
  });

  it('is known by its content and not by its name', async () => {
    const {name, encodingFormat} = await taken(await upload('%PDF-1.7\n%âãÏÓ', '../../etc/ph\u202Eoto.exe'));
    expect(encodingFormat).to.equal('application/pdf');
    expect(name).to.equal('photo.pdf');
  });

  for (const [what, content] of Object.entries({
    'a page that says to be a photo': '<html><script>alert(1)</script>',
    'a program': Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'),
    'a drawing that may hold a script': '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    'a photo of a telephone': heic,
  }))
    it(`is refused when it is ${what}`, async () => {
      const response = await upload(content);
      expect(response.status).to.equal(415);
      const {invalidParams, detail} = await problemIn(response);
      expect(invalidParams?.[0]).to.include({name: 'file', code: 'unsupported_media_type'});
      if (content === heic) expect(detail).to.contain('JPEG');
    });

  it('is refused when it is empty, damaged, or too large', async () => {
    const empty = await upload('');
    expect([empty.status, (await problemIn(empty)).invalidParams?.[0]?.name]).to.deep.equal([400, 'file']);
    const damaged = await upload(photo.subarray(0, photo.length / 2));
    expect([damaged.status, (await problemIn(damaged)).invalidParams?.[0]?.code]).to.deep.equal([400, 'invalid']);
    const large = await upload(new Uint8Array(11 * 1024 * 1024));
    expect([large.status, (await problemIn(large)).invalidParams?.[0]?.code]).to.deep.equal([413, 'too_large']);
  });

  it('is refused without a token of ours, and without a file', async () => {
    const forged = await upload(photo, 'a.jpg', 'x'.repeat(40));
    expect((await problemIn(forged)).invalidParams?.[0]).to.include({name: 'uploadToken', code: 'invalid'});
    const body = new FormData();
    body.append('uploadToken', await tokenAt(server().origin));
    const nothing = await fetch(`${server().origin}/v1/attachments`, {method: 'POST', body});
    expect((await problemIn(nothing)).invalidParams?.[0]).to.include({name: 'file', code: 'required'});
  });

  it('is refused when it breaks off or is no upload at all', async () => {
    const head = 'POST /v1/attachments HTTP/1.1\r\nHost: x\r\nConnection: close\r\n';
    const part = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\nabc';
    const half = await sendRaw(
      server().origin,
      `${head}Content-Type: multipart/form-data; boundary=b\r\nContent-Length: ${part.length}\r\n\r\n${part}`,
    );
    expect(half.status).to.equal(400);
    const other = await sendRaw(server().origin, `${head}Content-Type: text/plain\r\nContent-Length: 1\r\n\r\na`);
    expect(other.status).to.equal(415);
  });

  it('is one of five of a form at most, also when all come at once', async () => {
    const token = await tokenAt(server().origin);
    const all = await Promise.all(Array.from({length: 7}, () => upload(photo, 'a.jpg', token)));
    expect(all.filter(({status}) => status === 201)).to.have.length(5);
    expect(all.filter(({status}) => status === 400)).to.have.length(2);
  });

  it('can be taken back with its token, and with no other', async () => {
    const token = await tokenAt(server().origin);
    const {id} = await taken(await upload(photo, 'a.jpg', token));
    expect((await withdraw(id, await tokenAt(server().origin))).status).to.equal(404);
    expect((await withdraw(id, 'x'.repeat(40))).status).to.equal(400);
    expect((await withdraw(id, token)).status).to.equal(204);
    expect((await withdraw(id, token)).status).to.equal(404);
  });

  it('belongs to one initiative, with what is to be seen on it', async () => {
    const {id} = await taken(await upload(photo));
    const other = {attachmentIds: [id], attachmentDescriptions: {[id]: 'Het plein'}};
    expect((await submitTo(server().origin, other)).status).to.equal(201);
    const again = await submitTo(server().origin, other);
    expect((await problemIn(again)).invalidParams?.[0]).to.include({name: 'attachmentIds', code: 'expired'});
  });

  it('is forgotten after a day, unless an initiative has it', async () => {
    const [kept, lost] = [await taken(await upload(photo)), await taken(await upload(photo))];
    expect((await submitTo(server().origin, {attachmentIds: [kept.id]})).status).to.equal(201);
    now = new Date(now.getTime() + 24 * 3_600_000 + 1);
    const late = await submitTo(server().origin, {attachmentIds: [lost.id]});
    expect((await problemIn(late)).invalidParams?.[0]?.code).to.equal('expired');
    await sweep(server().database.db, now, 365);
    const ids = (await server().database.db.selectFrom('attachment').select('id').execute()).map(({id}) => id);
    expect(ids).to.include(kept.id).and.to.not.include(lost.id);
  });
});
