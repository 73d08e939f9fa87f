import {politely} from './slices.js';

/** The characters that matter to find where an item ends. */
const [space, quote, comma, backslash, openList, closeList, openObject, closeObject] = [
  32, 34, 44, 92, 91, 93, 123, 125,
];

/** Bytes that are made into text at once. A fast connection gives two megabytes in one piece. */
const piece = 65_536;

/** The text of a body while it comes in, in small pieces. */
const piecesOf = async function* (body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  try {
    for (;;) {
      const {done, value} = await reader.read();
      if (done) break;
      for (let start = 0; start < value.length; start += piece)
        yield decoder.decode(value.subarray(start, start + piece), {stream: true});
    }
    yield decoder.decode();
  } finally {
    // Who has seen enough, or too much, does not want the rest.
    await reader.cancel();
  }
};

/**
 * Reads the items of a JSON text while it comes in: a list, or an object that has one in it, such as a page of the contract. `JSON.parse` of a whole document of ten megabytes
 * holds up a phone for half a second; item by item the page goes on.
 * @throws SyntaxError for what is not JSON with a list
 */
export const readItems = async ({body}: Response): Promise<unknown[]> => {
  const items: unknown[] = [];
  const turn = politely();
  let [text, at, depth, listDepth, start, inString] = ['', 0, 0, 0, -1, false];

  const take = (end: number): void => {
    const item = start < 0 ? '' : text.slice(start, end).trim();
    if (item) items.push(JSON.parse(item));
    start = -1;
  };

  for await (const more of body ? piecesOf(body) : []) {
    // An item that is not complete is kept; an escape at the very end has skipped a character that is still to come.
    const keep = start < 0 ? Math.min(at, text.length) : start;
    [text, at, start] = [text.slice(keep) + more, at - keep, start < 0 ? -1 : 0];
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (inString) {
        if (code === backslash) at += 1;
        else if (code === quote) inString = false;
      } else if (code === quote) inString = true;
      else if (code === openList || code === openObject) {
        depth += 1;
        if (!listDepth && code === openList && depth < 3) [listDepth, start] = [depth, at + 1];
      } else if (code === closeList || code === closeObject) {
        if (depth === listDepth) take(at);
        depth -= 1;
        // The list has ended: what comes after it is not looked at.
        if (depth < listDepth) return items;
      } else if (code === comma && depth === listDepth) {
        take(at);
        start = at + 1;
        await turn();
      } else if (depth === 0 && code > space) throw new SyntaxError('this is not JSON');
    }
    await turn();
  }
  throw new SyntaxError('no complete list');
};
