import {http, HttpResponse, type HttpHandler} from 'msw';
import {demoBackend} from '../../src/backend/demo/demo-backend.js';
import {sampleTown} from '../../src/sample-town/sample-town.js';
import {contractHandlers, type Faults} from '../../src/testing/index.js';

const demo = demoBackend();

/** Where all goes well: a town for every story, because answers are kept on the device by the address of the backend. */
const quiet = [
  'who',
  'missing',
  'idea',
  'similar',
  'joining',
  'place',
  'participation',
  'support',
  'contact',
  'check',
  'receipt',
  'offered',
  'kept',
  'erased',
  'refusing-device',
  'uploaded',
  'refused-files',
] as const;

/** Where something goes wrong. */
const troubles = {
  loading: {everything: 'hang'},
  slow: {everything: 'hang'},
  down: {everything: 'server-error'},
  uploading: {attachments: 'hang'},
  sending: {initiatives: 'hang'},
  tunnel: {initiatives: 'unreachable'},
  busy: {initiatives: 'unavailable'},
  forbidding: {initiatives: 'forbidden'},
  broken: {initiatives: 'html'},
} satisfies Record<string, Faults>;

/** A town that answers one thing in a way of its own. */
type Peculiar = (base: string) => HttpHandler;

const refusing =
  (status: number, name?: string): Peculiar =>
  base =>
    http.post(`${base}/initiatives`, () =>
      HttpResponse.json(
        {status, title: 'Refused', ...(name && {invalidParams: [{name, code: 'invalid', reason: 'is not allowed'}]})},
        {status, headers: {'content-type': 'application/problem+json'}},
      ),
    );

const asking =
  (initiativeForm: object): Peculiar =>
  base =>
    http.get(`${base}/configuration`, () =>
      HttpResponse.json({
        ...sampleTown.configuration,
        capabilities: {contactDirectory: true, initiatives: true, placeSearch: 'backend'},
        initiativeForm,
      }),
    );

const received = {id: '1', reference: 'EL-2026-0042', receivedAt: '2026-11-24T09:00:00Z', nextSteps: []};

const question = {kind: 'text', required: false, step: 'idea'};

const peculiar = {
  conflicting: refusing(409),
  suspicious: refusing(400, 'website'),
  correcting: refusing(400, 'title'),
  'without-team': base => http.post(`${base}/initiatives`, () => HttpResponse.json(received, {status: 201})),
  'unknown-kinds': asking({
    questions: [
      {...question, id: 'handtekening', kind: 'signature', label: 'Zet uw handtekening'},
      {...question, id: 'straat', label: 'In welke straat is het?'},
    ],
  }),
  contradictory: asking({
    questions: [
      {...question, id: 'a', label: 'Alleen na b', condition: {questionId: 'b', equals: 'ja'}},
      {...question, id: 'b', label: 'Alleen na a', condition: {questionId: 'a', equals: 'ja'}},
      {...question, id: 'c', label: 'Na niets', condition: {questionId: 'nergens', equals: 'ja'}},
      {...question, id: 'd', label: 'Altijd gevraagd'},
    ],
  }),
  'without-consent': asking({consents: [{id: 'privacy', text: '', required: true}]}),
} satisfies Record<string, Peculiar>;

/** A municipality with a form. */
export type FormTown = (typeof quiet)[number] | keyof typeof troubles | keyof typeof peculiar;

/** The address of a town's backend. */
export const formBackendOf = (town: FormTown): string => `https://initiatief-${town}.example.nl/v1`;

/** What goes wrong in a town: a story may change it while it plays. */
export const formTroubleIn = (town: keyof typeof troubles): Faults => troubles[town];

/** A folder with the sample town as plain files. */
export const filesFolder = 'https://bestanden.example.nl/verbind';

const files = ['topics', 'areas', 'contact-points'] as const;

/** The network of all towns with a form. */
export const formHandlers: readonly HttpHandler[] = [
  ...(Object.keys(peculiar) as (keyof typeof peculiar)[]).map(town => peculiar[town](formBackendOf(town))),
  ...[...quiet, ...(Object.keys(peculiar) as (keyof typeof peculiar)[])].flatMap(town =>
    contractHandlers({url: formBackendOf(town), backend: demo}),
  ),
  ...(Object.keys(troubles) as (keyof typeof troubles)[]).flatMap(town =>
    contractHandlers({url: formBackendOf(town), backend: demo, faults: troubles[town]}),
  ),
  http.get(`${filesFolder}/configuration.json`, () => HttpResponse.json(sampleTown.configuration)),
  ...files.map(name => http.get(`${filesFolder}/${name}.json`, () => HttpResponse.json([...sampleTown[name]]))),
];
