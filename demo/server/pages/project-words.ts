import type {Attention} from '../officer/attention.js';

/** Why a project needs somebody. */
export const attentionWords: Readonly<Record<Attention, string>> = {
  overdue: 'Over tijd',
  silent: 'Lang geen nieuws',
  waitingForMunicipality: 'De gemeente is aan zet',
  unassigned: 'Nog bij niemand',
  helpRequested: 'Iemand vroeg om hulp',
  joinRequested: 'Iemand wil meedoen',
};

/** Whose turn it is. */
export const partyWords = {
  municipality: 'De gemeente',
  initiator: 'De initiatiefnemers',
  other: 'Iemand anders',
} as const;

/** How a project stands as a whole. */
export const statusWords = {
  planned: 'Nog niet begonnen',
  active: 'Loopt',
  paused: 'Ligt stil',
  completed: 'Klaar',
  cancelled: 'Gaat niet door',
} as const;

/** How a phase stands. */
export const stateWords = {
  completed: 'Klaar',
  current: 'Nu bezig',
  upcoming: 'Komt nog',
  skipped: 'Overgeslagen',
} as const;
