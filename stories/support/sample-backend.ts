import {documentsBackend} from '../../src/backend/files/documents-backend.js';
import type {Backend} from '../../src/backend/ports.js';
import {sampleTown} from '../../src/sample-town/sample-town.js';

/** A Tuesday in November, ten in the morning in the Netherlands: in office hours, and no holiday. */
const serverTime = '2026-11-24T09:00:00Z';

/** The sample town, where it is always the same moment: the widget goes by the clock of its backend. */
export const sampleBackend = (configuration: object = {}, contactPoints?: readonly unknown[]): Backend =>
  documentsBackend({
    configuration: async () => ({...sampleTown.configuration, serverTime, ...configuration}),
    items: async name => (name === 'contact-points' && contactPoints) || sampleTown[name],
  });

const isCalled =
  (wanted: string) =>
  (item: unknown): boolean =>
    typeof item === 'object' && item !== null && 'id' in item && item.id === wanted;

/** The sample town with one team in it besides the general desk, changed as told; fields as the contract has them. */
export const oneContact = (changes: object, configuration?: object): Backend => {
  const [team, desk] = ['groen-noord', 'klantcontactcentrum'].map(id =>
    sampleTown['contact-points'].find(isCalled(id)),
  );
  return sampleBackend(configuration, [{...Object(team), ...changes} as unknown, desk]);
};
