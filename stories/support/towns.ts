import type {HttpHandler} from 'msw';
import type {Backend} from '../../src/backend/ports.js';
import {contractHandlers, type Fault, type Faults} from '../../src/testing/index.js';
import {oneContact, sampleBackend} from './sample-backend.js';

const everyDay = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const open = (opens: string, closes: string, more: object = {}): object => ({
  openingHoursSpecification: [{dayOfWeek: everyDay, opens, closes, ...more}],
});

const elzendrecht = sampleBackend();

/** Where all goes well: one town for every state that a contact point can be in. */
const backends = {
  elzendrecht,
  open: oneContact(open('08:00', '17:00')),
  'opens-later': oneContact(open('13:00', '17:00')),
  'opens-tomorrow': oneContact(open('07:00', '09:30')),
  'opens-next-week': oneContact(open('09:00', '17:00', {dayOfWeek: ['Monday']})),
  closed: oneContact(
    open('09:00', '17:00', {validFrom: '2026-11-24', validThrough: '2026-11-24', opens: '00:00', closes: '00:00'}),
  ),
  holiday: oneContact(open('09:00', '17:00'), {holidays: [{date: '2026-11-24', name: 'Dag van de gemeente'}]}),
  'special-hours': oneContact({
    openingHoursSpecification: [
      {dayOfWeek: everyDay, opens: '09:00', closes: '17:00'},
      {dayOfWeek: everyDay, opens: '09:00', closes: '12:00', validFrom: '2026-11-23', validThrough: '2026-11-27'},
    ],
  }),
  'without-hours': oneContact({openingHoursSpecification: []}),
  absent: oneContact({absentUntilDate: '2026-12-18', substituteId: 'klantcontactcentrum'}),
  alone: oneContact({absentUntilDate: '2026-12-18'}),
} satisfies Record<string, Backend>;

const inContacts = (fault: Fault): Faults => ({'contact-points': fault});

/** Where it goes wrong: one town for every way to. */
const troubles = {
  silent: {everything: 'hang'},
  unreachable: {everything: 'unreachable'},
  broken: {everything: 'server-error'},
  busy: {everything: 'too-many-requests'},
  unavailable: {everything: 'unavailable'},
  refusing: {everything: 'forbidden'},
  moved: {everything: 'not-found'},
  html: {everything: 'html'},
  malformed: {everything: 'malformed-json'},
  blank: {everything: 'empty-body'},
  drifting: inContacts('schema-drift'),
  hostile: inContacts('hostile'),
  vacant: inContacts('empty-list'),
  crowded: inContacts('many-items'),
  tunnel: {},
  recovering: {},
} satisfies Record<string, Faults>;

/** A municipality with a backend of its own, so that stories beside each other on a page do not mix. */
export type Town = keyof typeof backends | keyof typeof troubles;

/** What goes wrong in a town: a story may change it while it plays. */
export const troubleIn = (town: keyof typeof troubles): Faults => troubles[town];

/** The address of a town's backend. */
export const backendOf = (town: Town): string => `https://${town}.example.nl/v1`;

/** The network of all towns. */
export const handlers: readonly HttpHandler[] = [
  ...(Object.keys(backends) as (keyof typeof backends)[]).map(town => ({town, backend: backends[town], faults: {}})),
  ...(Object.keys(troubles) as (keyof typeof troubles)[]).map(town => ({
    town,
    backend: elzendrecht,
    faults: troubles[town],
  })),
].flatMap(({town, backend, faults}) => contractHandlers({url: backendOf(town), backend, faults}));
