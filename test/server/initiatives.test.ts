import {createHash, randomUUID} from 'node:crypto';
import {describe, it} from 'node:test';
import {expect} from 'chai';
import {schemaValidator} from '../../demo/server/contract/validators.js';
import {
  bench,
  countInitiatives,
  lettersAbout,
  sendTo,
  submitTo,
  tokenAt,
  type ReceiptDocument,
  type Submission,
} from './support/initiatives.js';
import {problemIn} from './support/problem.js';
import {refusedInitiatives} from './support/refused-initiatives.js';
import {serverForTests} from './support/server.js';

const receiptIn = async (response: Response): Promise<ReceiptDocument> => {
  expect(response.status, response.ok ? '' : await response.clone().text()).to.equal(201);
  const receipt: unknown = await response.json();
  expect(schemaValidator('InitiativeReceipt')(receipt)).to.equal(true);
  return receipt as ReceiptDocument;
};

describe('An initiative', () => {
  const server = serverForTests({formMinimumSeconds: 0, trackerUrl: 'https://www.example.nl/volgen/{reference}'});
  const submit = (other?: Submission, key?: string): Promise<Response> => submitTo(server().origin, other, key);

  it('gets a receipt with a number, a team and a day, counted in working days', async () => {
    const receipt = await receiptIn(await submit());
    expect(receipt.reference).to.match(/^[A-Z]{2}-\d{4}-\d{4}$/);
    expect(receipt.contactPoint?.id).to.equal('groen-noord');
    expect(receipt.expectedResponseDate).to.match(/^\d{4}-\d\d-\d\d$/);
    expect(receipt.nextSteps).to.have.length.above(1);
  });

  it('goes to the team that the contact finder shows first', async () => {
    const {contactPoint} = await receiptIn(await submit());
    const query = 'topicId=groen-en-spelen&areaCode=BU19990201&audience=resident';
    const found = (await (await fetch(`${server().origin}/v1/contact-points?${query}`)).json()) as {
      readonly results: readonly {readonly id: string}[];
    };
    expect(found.results[0]?.id).to.equal(contactPoint?.id);
  });

  it('becomes a project that is not public and does not say who', async () => {
    const {reference} = await receiptIn(await submit());
    const row = await server()
      .database.db.selectFrom('project')
      .selectAll()
      .where('reference', '=', reference)
      .executeTakeFirstOrThrow();
    expect(row.isPublic).to.equal(false);
    expect(schemaValidator('ProjectDetails')(row.document)).to.equal(true);
    expect(JSON.stringify(row)).to.not.match(/Voorbeeld|a@example/);
  });

  it('is written about to who sent it, in the language of that person, with everything that was sent', async () => {
    const response = await sendTo(
      `${server().origin}/v1/initiatives`,
      bench(await tokenAt(server().origin)),
      randomUUID(),
      {'accept-language': 'fy, nl;q=0.5'},
    );
    expect(response.headers.get('content-language')).to.equal('fy');
    const {reference, progressToken} = await receiptIn(response);
    const [letter, notice] = await lettersAbout(server(), reference);
    expect(letter?.to).to.equal('a@example.nl');
    expect(letter?.text).to.contain('Bêste A. Voorbeeld');
    expect(letter?.text).to.contain(`https://www.example.nl/volgen/${reference}#verbind-token=${progressToken}`);
    for (const said of [reference, 'Een bankje in het park', 'Er is nergens een plek', 'Kadeweg', 'Van de gemeente'])
      expect(letter?.text).to.contain(said);
    expect(notice?.to).to.equal('groen-noord@elzendrecht.example.nl');
    expect(notice?.text).to.not.contain(progressToken);
  });

  it('leaves no way to follow it in the database but a hash', async () => {
    const {reference, progressToken} = await receiptIn(await submit());
    const {db} = server().database;
    await db.deleteFrom('mail').where('about', '=', reference).execute();
    const rows = [
      await db.selectFrom('initiative').selectAll().execute(),
      await db.selectFrom('keptAnswer').selectAll().execute(),
      await db.selectFrom('project').selectAll().execute(),
    ];
    expect(JSON.stringify(rows)).to.not.contain(progressToken);
    expect(JSON.stringify(rows)).to.contain(createHash('sha256').update(progressToken).digest('hex'));
  });

  for (const [what, [other, name, code]] of Object.entries(refusedInitiatives))
    it(`is refused with ${what}, by the name of the field, and nothing is stored`, async () => {
      const before = await countInitiatives(server());
      const response = await submit(other);
      expect(response.status).to.equal(400);
      const {invalidParams = []} = await problemIn(response);
      expect(invalidParams.map(each => [each.name, each.code])).to.deep.include([name, code]);
      expect(await countInitiatives(server())).to.equal(before);
    });

  for (const [title, kept = title] of [
    ['\u{1F333}'.repeat(80)],
    ['מתקן ישיבה בפארק'],
    [`'; drop table initiative; --`],
    ['${7*7} {{7*7}} %s'],
    ['<img src=x onerror=alert(1)>'],
    ['Word “pasted” –\u00A0with\u000B\u2028tabs\t', 'Word “pasted” – with tabs'],
    ['half a character: \uD83C', 'half a character: \uFFFD'],
    ['NUL\0 in the middle', 'NUL in the middle'],
  ] as const)
    it(`is taken as words: ${JSON.stringify(title.slice(0, 30))}`, async () => {
      const {reference} = await receiptIn(await submit({title}));
      const {submission} = await server()
        .database.db.selectFrom('initiative')
        .select('submission')
        .where('reference', '=', reference)
        .executeTakeFirstOrThrow();
      expect((submission as {title: string}).title).to.equal(kept);
    });

  it('keeps nothing that was not asked', async () => {
    const answers = {'buurt-voordeel': 'x', grond: 'zelf', 'toestemming-eigenaar': 'ja', stiekem: 'y', __proto__x: 'z'};
    const {reference} = await receiptIn(await submit({answers}));
    const {personal} = await server()
      .database.db.selectFrom('initiative')
      .select('personal')
      .where('reference', '=', reference)
      .executeTakeFirstOrThrow();
    expect((personal as {answers: object}).answers).to.deep.equal({'buurt-voordeel': 'x', grond: 'zelf'});
  });
});
