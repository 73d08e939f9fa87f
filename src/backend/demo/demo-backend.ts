import type {InitiativeDesk, ReadOptions} from '../ports.js';
import {BackendError, type BackendErrorKind} from '../backend-error.js';
import type {DemoRegister} from './demo-register.js';
import {DemoTokens} from './demo-tokens.js';
import {areasWithGeometry, documentsBackend, type WholeBackend} from '../files/documents-backend.js';
import {heed} from '../files/heed.js';
import {sampleTown} from '../../sample-town/sample-town.js';

/** What can be made to go wrong, or slowly. */
export interface Faults {
  /** The next reads fail in this way. @param times 1 unless told */
  failNext(kind: BackendErrorKind, times?: number): void;
  /** Holds all reads from now on until the function that comes back is called. */
  hold(): () => void;
  /** The next time, what was asked is done, but the answer does not arrive: `offline`. */
  loseNextAnswer(): void;
  /** All form tokens that were given until now are too old. */
  expireTokens(): void;
}

/** The sample town, and what can be done to it. */
export type DemoBackend = WholeBackend &
  Faults & {
    /** What goes on, to change it as an officer would. */
    readonly register: () => Promise<DemoRegister>;
  };

/** A small town in memory: nothing to install, nothing to reach. */
export const demoBackend = (): DemoBackend => {
  let failures: BackendErrorKind[] = [];
  let held: Promise<void> | undefined;
  let isAnswerLost = false;
  const tokens = new DemoTokens();

  const answer = <Answer>(options: ReadOptions | undefined, read: () => Promise<Answer>): Promise<Answer> =>
    heed(options, async () => {
      await held;
      const [kind, ...later] = failures;
      failures = later;
      if (kind) throw new BackendError(kind, `The demo was asked to fail: ${kind}`);
      const isLost = isAnswerLost;
      isAnswerLost = false;
      const given = await read();
      if (isLost) throw new BackendError('offline', 'The demo was asked to lose this answer');
      return given;
    });

  const town = documentsBackend({
    configuration: async () => ({...sampleTown.configuration, serverTime: new Date().toISOString()}),
    items: async name => sampleTown[name],
  });
  const {configuration, contacts, places, initiatives} = town;

  let opened: Promise<DemoRegister> | undefined;
  const openRegister = async (): Promise<DemoRegister> => {
    const {DemoRegister: Register} = await import('./demo-register.js');
    return new Register({topics: contacts.topics, places: async () => areasWithGeometry(sampleTown.areas)});
  };
  // One register: what was changed stays so.
  const register = (): Promise<DemoRegister> => {
    opened ??= openRegister().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };

  let desk: Promise<InitiativeDesk> | undefined;
  const open = async (): Promise<InitiativeDesk> => {
    const [{settings}, {demoSending}] = await Promise.all([initiatives(), import('./demo-sending.js')]);
    return {
      settings: options => answer(options, () => settings(options)),
      sending: demoSending(answer, town, tokens, register),
    };
  };

  return {
    configuration: options => answer(options, () => configuration(options)),
    contacts: {
      instant: true,
      topics: options => answer(options, () => contacts.topics(options)),
      areas: options => answer(options, () => contacts.areas(options)),
      find: (criteria, options) => answer(options, () => contacts.find(criteria, options)),
      byId: (id, options) => answer(options, () => contacts.byId(id, options)),
    },
    places: {
      find: (query, options) => answer(options, () => places.find(query, options)),
      nearest: (point, options) => answer(options, () => places.nearest(point, options)),
    },
    initiatives: () => {
      // One desk: who asks again finds what came in before.
      desk ??= open().catch((error: unknown) => {
        desk = undefined;
        throw error;
      });
      return desk;
    },
    projects: async () => (await register()).asPort(answer),
    register,
    failNext: (kind, times = 1) => {
      failures = [...failures, ...Array<BackendErrorKind>(times).fill(kind)];
    },
    hold: () => {
      let release = (): void => undefined;
      held = new Promise(resolve => {
        release = resolve;
      });
      return () => release();
    },
    loseNextAnswer: () => {
      isAnswerLost = true;
    },
    expireTokens: () => tokens.expire(),
  };
};
