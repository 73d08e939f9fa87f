import {politely} from './slices.js';

/** The characters that matter to find where an item ends. */
const [quote, backslash, open, close] = [34, 92, new Set([91, 123]), new Set([93, 125])];

/**
 * Reads the items of the first list in a JSON text while it comes in. `JSON.parse` of a whole document of ten megabytes
 * holds up a phone for half a second; item by item the page goes on.
 * @throws SyntaxError for what is not JSON
 */
export const readItems = async (response: Response): Promise<unknown[]> => {
  const items: unknown[] = [];
  const turn = politely();
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  let [rest, depth, inString, start, at, listDepth] = ['', 0, false, -1, 0, 0];
  const scan = async (): Promise<void> => {
    for (; at < rest.length; at++) {
      const code = rest.charCodeAt(at);
      if (inString) {
        if (code === backslash) at += 1;
        else if (code === quote) inString = false;
      } else if (code === quote) inString = true;
      else if (open.has(code)) {
        depth += 1;
        if (!listDepth && code === 91) listDepth = depth;
        else if (depth === listDepth + 1 && listDepth) start = at;
      } else if (close.has(code)) {
        depth -= 1;
        if (depth !== listDepth || start < 0) continue;
        items.push(JSON.parse(rest.slice(start, at + 1)));
        start = -1;
        await turn();
      }
    }
    // An escape at the very end has skipped a character that is still to come.
    const keep = start < 0 ? Math.min(at, rest.length) : start;
    [rest, at, start] = [rest.slice(keep), at - keep, start < 0 ? -1 : 0];
  };
  for (let done = !reader; !done;) {
    const chunk = await reader?.read();
    done = chunk?.done ?? true;
    rest += decoder.decode(chunk?.value, {stream: !done});
    await scan();
  }
  if (depth !== 0 || !listDepth) throw new SyntaxError('no complete list');
  return items;
};
