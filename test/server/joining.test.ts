import {randomUUID} from 'node:crypto';
import {describe, it} from 'node:test';
import {expect} from 'chai';
import {importDocuments} from '../../demo/server/directory/import-documents.js';
import {sampleDocuments} from '../../demo/server/sample-town.js';
import {similarProjects} from '../../demo/server/projects/similar.js';
import {townReader} from '../../demo/server/directory/town.js';
import {countInitiatives, lettersAbout, sendTo, submitTo} from './support/initiatives.js';
import {problemIn} from './support/problem.js';
import {serverForTests} from './support/server.js';

const project = (id: string, title: string, other: object = {}): object => ({
  id,
  reference: `ER-2026-${id.padStart(4, '0')}`,
  kind: 'initiative',
  title,
  status: 'active',
  ...other,
});

const here = {areaServed: [{code: 'BU19990201', name: 'Vogelweide'}]};
const elsewhere = {areaServed: [{code: 'BU19990101', name: 'Oude Haven'}]};
const at = (longitude: number): object => ({geometry: {type: 'Point', coordinates: [longitude, 52]}});

const documents = {
  ...sampleDocuments,
  projects: [
    project('1', 'Een bankje aan de vijver', {...here, contactPointIds: ['groen-noord'], topicIds: ['speelplek']}),
    project('2', 'Bankjes bij de haven', elsewhere),
    project('3', 'Straatfeest', here),
    project('4', 'Geveltuinen in de Merelstraat', at(5.001)),
    project('5', 'Geveltuinen in de Kadestraat', at(5.2)),
  ],
};

describe('Who writes an initiative', () => {
  const server = serverForTests({seed: documents, formMinimumSeconds: 0});
  const ask = (question: object): Promise<Response> => sendTo(`${server().origin}/v1/initiatives/_similar`, question);
  const find = async (question: object): Promise<readonly {id: string; similarity: number; distance?: number}[]> => {
    const response = await ask(question);
    expect(response.status).to.equal(200);
    return ((await response.json()) as {results: {id: string; similarity: number; distance?: number}[]}).results;
  };
  const ids = async (question: object): Promise<readonly string[]> => (await find(question)).map(({id}) => id);

  it('sees what is like it, what is in the same neighbourhood first', async () => {
    const location = {label: 'Vogelweide', areaCode: 'BU19990201'};
    expect(await ids({title: 'Bankje in het park', location})).to.deep.equal(['1', '2']);
    expect((await ids({title: 'bankje', location: {label: 'x', areaCode: 'BU19990101'}}))[0]).to.equal('2');
  });

  it('sees how far it is, what is near first', async () => {
    const found = await find({
      title: 'geveltuin',
      location: {label: 'x', geometry: {type: 'Point', coordinates: [5, 52]}},
    });
    expect(found.map(({id}) => id)).to.deep.equal(['4', '5']);
    expect(found[0]?.distance).to.be.within(60, 75);
  });

  it('sees it with a typo too, and nothing that is not like it', async () => {
    expect((await ids({title: 'geveltiunen'}))[0]).to.be.oneOf(['4', '5']);
    for (const title of ['Zwembad', 'het', '', `'; drop table project; --`, 'a & b | !c <-> d:*'])
      expect(await ids({title}), title).to.deep.equal([]);
  });

  it('never sees what is not public', async () => {
    expect((await submitTo(server().origin, {title: 'Een geheime vlindertuin'})).status).to.equal(201);
    expect(await ids({title: 'Een geheime vlindertuin'})).to.deep.equal([]);
  });

  it('keeps what was sent when the municipality imports its data again', async () => {
    const before = await countInitiatives(server());
    await importDocuments(server().database.db, documents);
    expect(await countInitiatives(server())).to.equal(before);
    const rows = await server().database.db.selectFrom('project').select('isPublic').execute();
    expect(rows.filter(({isPublic}) => !isPublic)).to.have.length(before);
    expect((await submitTo(server().origin)).status).to.equal(201);
  });

  it('finds ten that are like it among five thousand', async () => {
    const words = ['bankje', 'moestuin', 'speelplek', 'straatfeest', 'oversteek', 'regenton'];
    const many = Array.from({length: 5000}, (_, index) =>
      project(String(index), `Een ${words[index % words.length] ?? ''} aan de ${index % 97}e straat`, here),
    );
    const {db} = server().database;
    await importDocuments(db, {...sampleDocuments, projects: many});
    const town = await townReader(db)();
    for (const word of words)
      expect(await similarProjects(db, {title: `${word} voor de buurt`}, town)).to.have.length(10);
  });
});

describe('Who joins a project', () => {
  const server = serverForTests({seed: documents, formMinimumSeconds: 0});
  const message = {message: 'Ik help graag.', name: 'B. Buur', email: 'b@example.nl'};
  const join = (id: string, body: object = message, key: string = randomUUID()): Promise<Response> =>
    sendTo(`${server().origin}/v1/projects/${id}/joins`, body, key);

  it('reaches the team once, and gets a letter', async () => {
    const key = randomUUID();
    for (const response of [await join('1', message, key), await join('1', message, key)])
      expect(response.status).to.equal(202);
    const letters = await lettersAbout(server(), 'ER-2026-0001');
    expect(letters.map(({to}) => to)).to.have.members(['b@example.nl', 'groen-noord@elzendrecht.example.nl']);
    expect(letters.find(({to}) => to !== 'b@example.nl')?.text)
      .to.contain('b@example.nl')
      .and.to.contain('Ik help');
  });

  it('does not show an address to who sent the initiative, who hears that somebody wants to', async () => {
    const {reference} = (await (await submitTo(server().origin)).json()) as {reference: string};
    const {db} = server().database;
    const {id} = await db
      .updateTable('project')
      .set({isPublic: true})
      .where('reference', '=', reference)
      .returning('id')
      .executeTakeFirstOrThrow();
    expect((await join(id)).status).to.equal(202);
    const letters = (await lettersAbout(server(), reference)).filter(({to}) => to === 'a@example.nl');
    expect(letters).to.have.length(2);
    for (const {text} of letters) expect(text).to.not.match(/Buur|b@example/);
  });

  it('is refused with another message by the same key, without words, and for what is not there', async () => {
    const key = randomUUID();
    await join('1', message, key);
    expect((await join('1', {...message, message: 'Toch niet'}, key)).status).to.equal(409);
    const blank = await join('1', {...message, message: '\u200B'});
    expect((await problemIn(blank)).invalidParams?.[0]).to.include({name: 'message', code: 'required'});
    for (const id of ['nothing', 'a%00b', `x'; drop table project`]) expect((await join(id)).status).to.equal(404);
  });
});
