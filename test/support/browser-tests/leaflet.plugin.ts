import type {TestRunnerPlugin} from '@web/test-runner';
// @ts-expect-error -- plain JavaScript, because Rollup reads it
import * as policy from '../../../.config/rollup/leaflet-policy.mjs';

const {withoutString} = policy as {withoutString(code: string): string | undefined};

/** Gives tests the Leaflet that is shipped, which is read without HTML of a string. */
export const leafletPlugin: TestRunnerPlugin = {
  name: 'leaflet-policy',
  transform: ({path, body}) => {
    if (!path.endsWith('/leaflet/src/core/Browser.js')) return undefined;
    const code = withoutString(String(body));
    if (!code) throw new Error('Leaflet does not look for SVG where it used to.');
    return code;
  },
};
