import type {TestRunnerPlugin} from '@web/test-runner';
// @ts-expect-error -- plain JavaScript, because Rollup reads it
import * as plugins from '../../../.config/rollup/leaflet-policy.mjs';

interface BuildPlugin {
  transform(this: {error(message: string): never}, code: string, id: string): {readonly code: string} | null;
}

const {leafletPolicy} = plugins as {leafletPolicy(): BuildPlugin};
const policy = leafletPolicy();

const error = (message: string): never => {
  throw new Error(message);
};

/** Gives tests the Leaflet that is shipped, which is read without HTML of a string. */
export const leafletPlugin: TestRunnerPlugin = {
  name: 'leaflet-policy',
  transform: ({path, body}) => policy.transform.call({error}, String(body), path)?.code,
};
