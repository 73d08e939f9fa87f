import {readInitiatives} from '../../src/backend/rest/initiative-settings.js';
import type {InitiativeSettings} from '../../src/model/initiative/settings.js';
import configuration from '../../src/sample-town/configuration.json' with {type: 'json'};

/** What the sample town asks of an initiative. */
export const sampleSettings = readInitiatives(configuration, (path, expected) => {
  throw new Error(`${path}: expected ${expected}`);
});

/** What a municipality asks that set only this. */
export const settingsWith = (initiativeForm: object, problems: string[] = []): InitiativeSettings =>
  readInitiatives(
    {municipality: {name: 'Elzendrecht', code: 'GM1999'}, initiativeForm},
    (path, expected) => void problems.push(`${path}: ${expected}`),
  );
