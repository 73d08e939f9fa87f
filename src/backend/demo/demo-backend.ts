import type {Backend} from '../ports.js';
import {BackendError, type BackendErrorKind} from '../backend-error.js';
import {documentsBackend} from '../files/documents-backend.js';
import {sampleTown} from '../../sample-town/sample-town.js';

/** What can be made to go wrong, or slowly. */
export interface Faults {
  /** The next reads fail in this way. @param times 1 unless told */
  failNext(kind: BackendErrorKind, times?: number): void;
  /** Holds all reads from now on until the function that comes back is called. */
  hold(): () => void;
}

/** The sample town, and what can be done to it. */
export type DemoBackend = Backend & Faults;

/** A small town in memory: nothing to install, nothing to reach. */
export const demoBackend = (): DemoBackend => {
  let failures: BackendErrorKind[] = [];
  let held: Promise<void> | undefined;

  const guarded =
    <Question extends readonly unknown[], Answer>(read: (...question: Question) => Promise<Answer>) =>
    async (...question: Question): Promise<Answer> => {
      await held;
      const [kind, ...later] = failures;
      failures = later;
      if (kind) throw new BackendError(kind, `The demo was asked to fail: ${kind}`);
      return read(...question);
    };

  const town = documentsBackend({
    configuration: async () => ({...sampleTown.configuration, serverTime: new Date().toISOString()}),
    items: async name => sampleTown[name],
  });
  const {contacts, places} = town;
  return {
    configuration: guarded(town.configuration),
    ...(contacts && {
      contacts: {
        instant: true,
        topics: guarded(contacts.topics),
        areas: guarded(contacts.areas),
        find: guarded(contacts.find),
        byId: guarded(contacts.byId),
      },
    }),
    ...(places && {places: {find: guarded(places.find)}}),
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
  };
};
