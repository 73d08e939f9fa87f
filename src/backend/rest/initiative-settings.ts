import {parseInitiativeSettings} from '../../contract/generated/initiative-settings-parser.js';
import type {InitiativeSettings} from '../../model/initiative/settings.js';
import {settingsOf, type LeftOut} from '../../model/initiative/settings-of.js';

/** Reads what a municipality set in its configuration about initiatives. */
export const readInitiatives = (configuration: unknown, report: LeftOut): InitiativeSettings =>
  settingsOf(parseInitiativeSettings(configuration, 'configuration', report) ?? {}, report);
