import {describeConfiguration} from './describe-configuration.js';
import {describeInitiatives} from './describe-initiatives.js';
import {describeLookups} from './describe-lookups.js';
import {describeMatching} from './describe-matching.js';
import {describePaging} from './describe-paging.js';
import {describePlaces} from './describe-places.js';
import {describeProjects} from './describe-projects.js';
import {describeReading} from './describe-reading.js';
import {describeWords} from './describe-words.js';
import type {Framework, Initiatives, Opened, Part, Suite} from './framework.js';

/** A part that a backend left out, though the suite needs it. */
const missing = (part: string): never => {
  throw new Error(`This backend has no ${part}.`);
};

/**
 * What every backend promises, whatever is behind it: one suite for all of them.
 * @param initiatives what it does with an initiative
 * @param open gives a backend with the sample town in it
 * @param parts what it has besides; a backend without them is as good
 */
export const describeBackend = (
  name: string,
  {describe, it, before, after}: Framework,
  initiatives: Initiatives,
  open: () => Promise<Opened>,
  parts: readonly Part[] = [],
): void => {
  let opened: Opened | undefined;
  const backend = (): Opened['backend'] => opened?.backend ?? missing('start');
  const suite: Suite = {
    describe,
    it,
    backend,
    contacts: () => backend().contacts ?? missing('contacts'),
    places: () => backend().places ?? missing('places'),
    initiatives,
    register: async () => (await backend().projects?.()) ?? missing('register'),
    sending: async () => (await backend().initiatives?.())?.sending ?? missing('sending'),
  };
  describe(`${name} keeps the contract:`, () => {
    before(async () => {
      opened = await open();
    });
    after(async () => {
      await opened?.close?.();
    });
    describeConfiguration(suite);
    describeLookups(suite);
    describeMatching(suite);
    describeWords(suite);
    describePaging(suite);
    describePlaces(suite);
    describeReading(suite);
    describeInitiatives(suite);
    if (parts.includes('projects')) describeProjects(suite);
  });
};
