import {describe, it} from 'node:test';
import {expect} from 'chai';
import {importDocuments} from '../../demo/server/directory/import-documents.js';
import {submitTo, type ReceiptDocument} from './support/initiatives.js';
import {news, project, registerOf} from './support/projects.js';
import {serverForTests} from './support/server.js';

const updates = [1, 2, 3].map(number => news(`n${number}`, `2026-11-0${number}T09:00:00Z`));
const documents = registerOf([project('bench', {updates}), project('garden'), project('town')]);

describe('Who follows a project', () => {
  const server = serverForTests({seed: documents});
  const read = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    fetch(`${server().origin}/v1/projects/${path}`, {headers});

  it('finds it by its id, and by its number in small letters', async () => {
    for (const name of ['bench', 'ER-2026-bench', 'er-2026-BENCH']) {
      const response = await read(name);
      expect(response.status, name).to.equal(200);
      expect(((await response.json()) as {id: string}).id).to.equal('bench');
    }
  });

  it('reads its news, the latest first, page by page', async () => {
    const {count, results, next} = (await (await read('bench/updates?pageSize=2')).json()) as {
      count: number;
      results: readonly {id: string}[];
      next: string;
    };
    expect(count).to.equal(3);
    expect(results.map(({id}) => id)).to.deep.equal(['n3', 'n2']);
    expect(((await (await fetch(next)).json()) as {results: readonly {id: string}[]}).results).to.have.length(1);
    expect(((await (await read('town/updates')).json()) as {count: number}).count).to.equal(0);
  });

  it('is told shortly that nothing changed, and never from memory', async () => {
    for (const path of ['bench', 'bench/updates']) {
      const {headers} = await read(path);
      expect(headers.get('cache-control')).to.equal('private, no-cache');
      expect((await read(path, {'if-none-match': headers.get('etag') ?? ''})).status).to.equal(304);
    }
  });

  it('hears of news and changes after the next import, and loses nothing that was published here', async () => {
    const {db} = server().database;
    const etag = (await read('bench')).headers.get('etag');
    await db
      .insertInto('projectUpdate')
      .values({
        projectId: 'bench',
        id: 'ours',
        publishedAt: new Date(),
        isImported: false,
        document: JSON.stringify(news('ours', '2026-11-24T10:00:00Z')),
      })
      .execute();
    await db.updateTable('project').set({changedAt: new Date()}).where('id', '=', 'garden').execute();
    await importDocuments(db, registerOf([project('bench', {title: 'Twee bankjes'})]));
    expect((await read('bench')).headers.get('etag')).to.not.equal(etag);
    expect((await read('garden')).status).to.equal(200);
    expect((await read('town')).status).to.equal(404);
    expect(
      ((await (await read('bench/updates')).json()) as {results: readonly {id: string}[]}).results.map(({id}) => id),
    ).to.deep.equal(['ours']);
    await importDocuments(db, documents);
  });

  it('hears what is wrong before an import with news out of shape, or twice', async () => {
    for (const [news, words] of [
      [[{id: 'x'}], 'projects[0].updates.0'],
      [[updates[0], updates[0]], '"n1" is there twice'],
    ] as const) {
      const wrong = registerOf([project('bench', {updates: news})]);
      const refused = await importDocuments(server().database.db, wrong).then(() => '', String);
      expect(refused).to.contain(words);
    }
  });
});

describe('Who sent an initiative', () => {
  const server = serverForTests({seed: documents, formMinimumSeconds: 0});
  const read = (path: string, token?: string): Promise<Response> =>
    fetch(`${server().origin}/v1/projects/${path}`, {headers: token === undefined ? {} : {'progress-token': token}});
  const send = async (): Promise<ReceiptDocument> =>
    (await (await submitTo(server().origin)).json()) as ReceiptDocument;

  it('reads how it stands with the token of the receipt, before anybody else does', async () => {
    const {reference, progressToken} = await send();
    const response = await read(reference.toLowerCase(), progressToken);
    expect(response.status).to.equal(200);
    expect(response.headers.get('cache-control')).to.contain('private');
    expect(await response.json()).to.include({reference, isPrivate: true});
    expect((await read(`${reference}/updates`, progressToken)).status).to.equal(200);
  });

  it('gives nothing away: without a token, with another, or of what is not there the answer is the same', async () => {
    const [own, other] = [await send(), await send()];
    const answers = await Promise.all(
      ['', '/updates'].flatMap(part => [
        read(`${own.reference}${part}`),
        read(`${own.reference}${part}`, other.progressToken),
        read(`${own.reference}${part}`, ''),
        read(`${own.reference}${part}`, 'x'.repeat(3000)),
        read(`ER-2026-9999${part}`, own.progressToken),
        read(`nothing${part}`),
      ]),
    );
    const texts = await Promise.all(answers.map(async response => [response.status, await response.text()] as const));
    expect(new Set(texts.map(([status]) => status))).to.deep.equal(new Set([404]));
    expect(new Set(texts.map(([, text]) => text)).size).to.equal(1);
    const list = (await (await fetch(`${server().origin}/v1/projects?q=bankje`)).json()) as {
      results: readonly object[];
    };
    expect(JSON.stringify(list.results)).to.not.contain(own.reference);
  });

  it('reads what is public with a token of another just the same', async () => {
    expect((await read('bench', 'of another')).status).to.equal(200);
  });
});
