import type {Kysely} from 'kysely';
import type {Tables} from '../database/tables.js';
import type {ProjectEvent} from '../projects/project-events.js';
import {eventsAfter} from './missed-events.js';

/** Streams that one instance holds open; who comes after these asks from time to time instead. */
const mostStreams = 2500;

/** Milliseconds between two signs of life: proxies cut what is silent for a minute. */
const heartbeat = 25_000;

/** Chunks that may wait for somebody who does not read; who lets more lie is let go, and comes back. */
const mostWaiting = 64;

interface Stream {
  last: number;
  readonly out: ReadableStreamDefaultController<Uint8Array>;
}

const bytes = new TextEncoder();

const textOf = ({id, projectId, at}: ProjectEvent): string =>
  `event: projectChanged\nid: ${id}\ndata: ${JSON.stringify({id: projectId, at})}\n\n`;

/** All who look at projects right now, and what they are told. */
export class EventStreams {
  readonly #db: Kysely<Tables>;
  readonly #streams = new Map<string, Set<Stream>>();
  readonly #failed: (error: unknown) => void;
  readonly #timer: NodeJS.Timeout;
  #count = 0;

  constructor(db: Kysely<Tables>, failed: (error: unknown) => void) {
    this.#db = db;
    this.#failed = failed;
    this.#timer = setInterval(() => this.#beat(), heartbeat);
    this.#timer.unref();
  }

  /** Whether one more is too much. */
  get isFull(): boolean {
    return this.#count >= mostStreams;
  }

  /** Opens a stream. @param last event that is known at the other end @param first what is sent at once */
  open(projectId: string, last: number, first: string): ReadableStream<Uint8Array> {
    let stream: Stream | undefined;
    return new ReadableStream<Uint8Array>(
      {
        start: out => {
          stream = {last, out};
          const others = this.#streams.get(projectId) ?? new Set();
          this.#streams.set(projectId, others.add(stream));
          this.#count++;
          out.enqueue(bytes.encode(first));
          // What happened between the question and now.
          void this.#catchUp(projectId);
        },
        cancel: () => {
          if (stream) this.#drop(projectId, stream);
        },
      },
      {highWaterMark: mostWaiting},
    );
  }

  /** Tells those who look at a project. */
  tell(event: ProjectEvent): void {
    for (const stream of this.#streams.get(event.projectId) ?? []) {
      if (stream.last >= event.id) continue;
      stream.last = event.id;
      this.#send(event.projectId, stream, textOf(event));
    }
  }

  /** Tells everybody what happened while nobody listened. */
  async catchUp(): Promise<void> {
    await Promise.all([...this.#streams.keys()].map(projectId => this.#catchUp(projectId)));
  }

  /** Ends all streams; whoever read them comes back with the last event, to another instance or to the next. */
  stop(): void {
    clearInterval(this.#timer);
    for (const [projectId, streams] of this.#streams)
      for (const stream of streams) {
        this.#drop(projectId, stream);
        stream.out.close();
      }
  }

  async #catchUp(projectId: string): Promise<void> {
    const last = Math.min(...[...(this.#streams.get(projectId) ?? [])].map(stream => stream.last));
    if (!Number.isFinite(last)) return;
    try {
      for (const event of await eventsAfter(this.#db, projectId, last)) this.tell(event);
    } catch (error) {
      this.#failed(error);
    }
  }

  #beat(): void {
    for (const [projectId, streams] of this.#streams)
      for (const stream of streams) this.#send(projectId, stream, ':\n\n');
  }

  #send(projectId: string, stream: Stream, text: string): void {
    if ((stream.out.desiredSize ?? 0) > 0) {
      stream.out.enqueue(bytes.encode(text));
      return;
    }
    this.#drop(projectId, stream);
    stream.out.error(new Error('Nobody reads this stream.'));
  }

  #drop(projectId: string, stream: Stream): void {
    const streams = this.#streams.get(projectId);
    if (!streams?.delete(stream)) return;
    this.#count--;
    if (streams.size === 0) this.#streams.delete(projectId);
  }
}
