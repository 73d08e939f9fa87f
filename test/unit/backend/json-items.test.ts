import {describe, it} from 'node:test';
import {expect} from 'chai';
import {readItems} from '../../../src/backend/files/json-items.js';
import {rejection} from '../../contract/rejection.js';

const encoder = new TextEncoder();

/** An answer that comes in pieces of so many bytes. */
const arriving = (text: string, size: number): Response => {
  const bytes = encoder.encode(text);
  let at = 0;
  return new Response(
    new ReadableStream({
      pull: controller => {
        if (at < bytes.length) controller.enqueue(bytes.slice(at, (at += size)));
        else controller.close();
      },
    }),
  );
};

const read = (text: string, size = 1000): Promise<unknown[]> => readItems(arriving(text, size));

/** All that makes JSON hard to cut: quotes, escapes, brackets in strings, letters of several bytes, items of every kind. */
const items: readonly unknown[] = [
  {id: 'a', text: 'een "woord", een [haak], een {accolade} en een \\ en \\" en \u0000'},
  {id: 'b', lists: [[], [1, [2]], {}], text: 'café € 😀 \u2028'},
  {},
  [],
  [1, '],['],
  'tekst, met [komma] en "',
  42,
  -1.5e-7,
  null,
  true,
];

describe('A list of items that comes in', () => {
  for (const size of [1, 2, 3, 7, 64, 100_000])
    it(`is read the same in pieces of ${size} bytes, with and without white space`, async () => {
      expect(await read(JSON.stringify(items), size)).to.deep.equal(items);
      expect(await read(` \n${JSON.stringify(items, null, '\t')}\r\n`, size)).to.deep.equal(items);
    });

  it('may be empty', async () => {
    expect(await read('[]')).to.deep.equal([]);
    expect(await read(' [ \n ] ')).to.deep.equal([]);
  });

  it('may be in a page of results', async () => {
    expect(await read(JSON.stringify({count: 2, next: null, results: [{id: 'a'}, {id: 'b'}]}), 3)).to.deep.equal([
      {id: 'a'},
      {id: 'b'},
    ]);
  });

  it('may begin with a byte order mark', async () => {
    expect(await read('\ufeff[1]')).to.deep.equal([1]);
  });

  it('is long, and still leaves the page its turns', async () => {
    const many = Array.from({length: 20_000}, (_, id) => ({id, text: 'een tekst van gewone lengte, met komma'}));
    let turns = 0;
    const timer = setInterval(() => (turns += 1));
    const found = await read(JSON.stringify(many), 65_536);
    clearInterval(timer);
    expect(found).to.deep.equal(many);
    expect(turns).to.be.above(0);
  });

  const malformed = {
    nothing: '',
    'white space': ' \n ',
    HTML: '<!doctype html><script>const a = [1, 2];</script>',
    words: 'Service unavailable [503]',
    'an object without a list': '{"id": "a"}',
    'a list too deep to be one of items': '{"error": {"details": [1]}}',
    'a list that is cut off': '[{"id": "a"}, {"id": "b"}',
    'an item that is cut off': '[{"id": "a"}, {"id": "',
    'an item without quotes': '[{id: 1}]',
    'two items without a comma': '[{"id": 1} {"id": 2}]',
    'a list of nonsense': '[nonsense]',
  };
  for (const [what, text] of Object.entries(malformed))
    for (const size of [1, 1000])
      it(`is not ${what}, in pieces of ${size}`, async () => {
        expect(await rejection(read(text, size))).to.include({name: 'SyntaxError'});
      });

  it('is not an answer without a body', async () => {
    expect(await rejection(readItems(new Response(null)))).to.include({name: 'SyntaxError'});
  });

  it('is not fetched to its end when its beginning is wrong', async () => {
    let canceled = false;
    const body = new ReadableStream({
      pull: controller => controller.enqueue(encoder.encode('<p>')),
      cancel: () => {
        canceled = true;
      },
    });
    await rejection(readItems(new Response(body)));
    expect(canceled).to.equal(true);
  });
});
