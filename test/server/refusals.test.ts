import {describe, it} from 'node:test';
import {expect} from 'chai';
import {listAt} from './support/lists.js';
import {problemIn, type ProblemDocument} from './support/problem.js';
import {sendRaw} from './support/raw.js';
import {serverForTests} from './support/server.js';

/** Queries that are refused: the parameter that is named, and its code. */
const refused: Readonly<Record<string, readonly [path: string, name: string, code: string]>> = {
  'a parameter that is not in the contract': ['/contact-points?colour=red', 'colour', 'invalid'],
  'a parameter where there is none': ['/health?verbose', 'verbose', 'invalid'],
  'a parameter of a single contact point': ['/contact-points/klantcontactcentrum?full=1', 'full', 'invalid'],
  'a page that is a word': ['/topics?page=two', 'page', 'invalid'],
  'a page in part': ['/topics?page=1.5', 'page', 'invalid'],
  'a page before the first': ['/topics?page=0', 'page', 'invalid'],
  'pages that are too large': ['/areas?pageSize=101', 'pageSize', 'invalid'],
  'a parameter twice': ['/contact-points?q=a&q=b', 'q', 'invalid'],
  'an unknown role': ['/contact-points?audience=alien', 'audience', 'invalid'],
  'an area that is no code': ['/contact-points?areaCode=Noord', 'areaCode', 'invalid'],
  'a postcode with a space': ['/contact-points?postalCode=1999%20CA', 'postalCode', 'invalid'],
  'an empty topic': ['/contact-points?topicId=', 'topicId', 'invalid'],
  'no words for a place': ['/places', 'q', 'required'],
  'a query of 201 characters': [`/contact-points?q=${'a'.repeat(201)}`, 'q', 'max_length'],
  'a query of 10,000 characters': [`/contact-points?q=${'a'.repeat(10_000)}`, 'q', 'max_length'],
  'bytes that are no UTF-8': ['/contact-points?q=%FF%FE', 'q', 'invalid'],
  'half a character': ['/contact-points?q=%E2%82', 'q', 'invalid'],
  'half an escape': ['/contact-points?q=100%', 'q', 'invalid'],
  'a surrogate that is encoded by itself': ['/contact-points?q=%ED%A0%80', 'q', 'invalid'],
  'the character NUL': ['/contact-points?q=a%00b', 'q', 'invalid'],
  'a name that is no UTF-8': ['/contact-points?%FF=1', 'query', 'invalid'],
  'a path that is no UTF-8': ['/contact-points/%FF', 'path', 'invalid'],
};

const injections = [
  `'; drop table "contactPoint"; --`,
  `' union select document from configuration --`,
  `lantaarnpaal:* & !(a | b) <-> 'c'`,
  '\\',
  '%',
  '_',
  '$1',
  '<script>alert(1)</script>',
  '\u202Eboom',
  '\u{1F333}'.repeat(50),
];

describe('The server refuses', () => {
  const server = serverForTests();
  const ask = (path: string, init?: RequestInit): Promise<Response> => fetch(`${server().origin}/v1${path}`, init);

  for (const [what, [path, name, code]] of Object.entries(refused))
    it(`${what}, and says which`, async () => {
      const response = await ask(path);
      expect(response.status).to.equal(400);
      expect(response.headers.get('cache-control')).to.equal('no-store');
      const {invalidParams} = await problemIn(response);
      expect(invalidParams?.map(each => [each.name, each.code])).to.deep.equal([[name, code]]);
      expect(invalidParams?.[0]?.reason).to.not.be.empty;
    });

  it('several parameters at once, each by its name', async () => {
    const {invalidParams} = await problemIn(await ask('/contact-points?page=-1&audience=x&y=1'));
    expect(invalidParams?.map(({name}) => name)).to.have.members(['page', 'audience', 'y']);
  });

  it('without repeating what was asked', async () => {
    const secret = 'zelfstandig-naaimachinist';
    const texts = await Promise.all(
      [`?q=${secret}%FF`, `?audience=${secret}`, `?areaCode=${secret}`, `?q=${secret.repeat(20)}`].map(async query =>
        (await ask(`/contact-points${query}`)).text(),
      ),
    );
    for (const text of texts) expect(text).to.not.contain(secret);
  });

  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
    it(`to be changed by ${method}, and says what is allowed`, async () => {
      for (const path of ['/topics', '/contact-points/klantcontactcentrum', '/openapi.json']) {
        const response = await ask(path, {method, body: method === 'DELETE' ? null : '{}'});
        expect(response.status).to.equal(405);
        expect(response.headers.get('allow')).to.equal('GET, HEAD, OPTIONS');
        await problemIn(response);
      }
    });

  for (const path of [
    '/nothing',
    '/contact-points/',
    '/contact-points/nobody',
    '/contact-points/a%00b',
    `/contact-points/${'x'.repeat(101)}`,
  ])
    it(`to find what is not there: ${path.slice(0, 30)}`, async () => {
      const response = await ask(path);
      expect(response.status).to.equal(404);
      await problemIn(response);
    });

  it('paths outside of the API in the same words', async () => {
    await problemIn(await fetch(`${server().origin}/wp-login.php`));
  });

  it('bytes in the address that are not escaped', async () => {
    const {status, text} = await sendRaw(
      server().origin,
      'GET /v1/contact-points?q=caf\u00e9 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    );
    expect(status).to.equal(400);
    expect(text).to.contain('application/problem+json');
  });

  it('an address longer than anybody writes', async () => {
    const response = await ask(`/contact-points?q=${'a'.repeat(40_000)}`);
    expect(response.status).to.equal(414);
    await problemIn(response);
  });

  it('headers without end', async () => {
    const {status, text} = await sendRaw(
      server().origin,
      `GET /v1/health HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(100_000)}\r\n\r\n`,
    );
    expect(status).to.equal(431);
    expect((JSON.parse(text.split('\r\n\r\n')[1] ?? '') as ProblemDocument).status).to.equal(431);
  });

  it('what is no HTTP', async () => {
    const {status, text} = await sendRaw(server().origin, 'HELLO\r\n\r\n');
    expect(status).to.equal(400);
    expect(text).to.contain('application/problem+json');
  });

  it('content where there is nothing to send', async () => {
    const {status, text} = await sendRaw(
      server().origin,
      'GET /v1/topics HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: text/xml\r\nContent-Length: 4\r\n\r\n<a/>',
    );
    expect(status).to.equal(415);
    expect(text).to.contain('"unsupported_media_type"');
  });

  it('content that is too large, before reading it', async () => {
    const response = await ask('/topics', {method: 'POST', body: 'a'.repeat(70_000)});
    expect(response.status).to.equal(413);
    expect((await problemIn(response)).invalidParams?.[0]?.code).to.equal('too_large');
  });
});

describe('The server takes for words', () => {
  const server = serverForTests();

  for (const q of injections)
    it(JSON.stringify(q.slice(0, 40)), async () => {
      const address = `${server().origin}/v1/contact-points?pageSize=100`;
      const {results} = await listAt(`${address}&q=${encodeURIComponent(q)}`);
      expect(results.at(-1)?.id).to.equal('klantcontactcentrum');
      expect((await listAt(address)).count).to.equal(80);
    });

  it('a plus for a space, as forms send it', async () => {
    const [plus, space] = await Promise.all(
      ['kapotte+lamp', 'kapotte%20lamp'].map(q => listAt(`${server().origin}/v1/contact-points?q=${q}`)),
    );
    expect(plus).to.deep.equal(space);
  });
});
