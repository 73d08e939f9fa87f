/** What was told. */
interface ToldEvent {
  readonly id: string;
  readonly data: {readonly id: string; readonly at: string};
}

/** A stream of events that somebody reads. */
export interface EventStream {
  readonly type: string | null;
  /** The next event, whenever it comes. */
  next(): Promise<ToldEvent>;
  /** Whether the server ended it. */
  ended(): Promise<boolean>;
  close(): Promise<void>;
}

const fieldOf = (block: string, name: string): string =>
  block
    .split('\n')
    .find(line => line.startsWith(`${name}: `))
    ?.slice(name.length + 2) ?? '';

/** Opens a stream of server-sent events, once its first bytes are here. */
export const openStream = async (url: string, headers: Readonly<Record<string, string>> = {}): Promise<EventStream> => {
  const abort = new AbortController();
  const response = await fetch(url, {headers, signal: abort.signal});
  if (!response.ok || !response.body) throw new Error(`${url}: ${response.status}`);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const read = async (): Promise<boolean> => {
    const {done, value = ''} = await reader.read();
    text += value;
    return !done;
  };
  await read();
  return {
    type: response.headers.get('content-type'),
    next: async () => {
      for (;;) {
        const end = text.indexOf('\n\n');
        const block = text.slice(0, end);
        if (end >= 0) text = text.slice(end + 2);
        if (end >= 0 && fieldOf(block, 'data'))
          return {id: fieldOf(block, 'id'), data: JSON.parse(fieldOf(block, 'data')) as ToldEvent['data']};
        if (end < 0 && !(await read())) throw new Error('The stream ended.');
      }
    },
    ended: async () => {
      while (await read());
      return true;
    },
    close: async () => {
      await reader.cancel();
      abort.abort();
    },
  };
};
