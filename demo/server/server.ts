import type {HttpBindings} from '@hono/node-server';
import {Hono} from 'hono';
import {followTokens, type FollowTokens} from './following/follow-tokens.js';
import {followingPages} from './following/following-pages.js';
import {followingActions} from './following/subscribe.js';
import {tellFollowers} from './following/tell-followers.js';
import {feedAnswers} from './feeds/feed-answers.js';
import {EventStreams} from './events/event-streams.js';
import {followProject} from './events/follow-project.js';
import {askForHelpWith} from './projects/ask-for-help.js';
import {channel, type ProjectEvent} from './projects/project-events.js';
import {openDatabase, type Database, type DatabaseSettings} from './database/open.js';
import type {Documents} from './directory/documents.js';
import {seed as seedDatabase} from './directory/import-documents.js';
import {townReader, type Town} from './directory/town.js';
import {readSecret} from './database/secret.js';
import {actions} from './http/actions.js';
import {addApi, type ApiSettings} from './http/api.js';
import {KeptAnswers} from './http/kept-answers.js';
import {tellable} from './http/mistake.js';
import {resources} from './http/resources.js';
import {formTokens} from './initiatives/form-token.js';
import {algorithm, proofOfWork} from './initiatives/proof-of-work.js';
import type {InitiativeOffice} from './initiatives/submit.js';
import {listen, type Listening} from './listen.js';
import {sendDue} from './mail/postman.js';
import {smtpSender} from './mail/send-mail.js';
import {officerActions, officerResources} from './officer/officer-offer.js';
import {officerDesk, type Officer} from './officer/officers.js';
import {officePages} from './pages/pages.js';
import {repeatedly, type Repeating} from './repeatedly.js';
import {sweep} from './retention/sweep.js';
import {projectResources} from './projects/project-resources.js';
import {ownPlaces} from './places/own-places.js';
import {pdokPlaces} from './places/pdok-places.js';
import {widgets} from './static/widgets.js';

/** What a server needs to start; what is left out is as it is in the demo. */
export interface ServerSettings extends Partial<ApiSettings> {
  readonly database: DatabaseSettings;
  /** 0 for any free port. */
  readonly port: number;
  /** Where others reach it, when not by its own port: `https://api.example.nl`. */
  readonly publicUrl?: string | undefined;
  /** PDOK's Locatieserver; without it places are looked up in the municipality's own areas only. */
  readonly pdokUrl?: string | undefined;
  /** What form tokens are signed with; without it a secret in the database. */
  readonly formSecret?: string | undefined;
  /** Seconds between a form token and what is sent with it. */
  readonly formMinimumSeconds?: number;
  /** Iterations of one try at the proof of work; 0 asks for none. */
  readonly proofOfWorkCost?: number;
  /** Page where an initiative is followed, with `{reference}` in it. */
  readonly trackerUrl?: string | undefined;
  /** `smtp://…`; without it letters stay in the outbox. */
  readonly smtpUrl?: string | undefined;
  /** Sender of letters. */
  readonly mailFrom?: string | undefined;
  /** Milliseconds between two looks into the outbox. */
  readonly mailPause?: number;
  /** Days after which nobody can tell any more who sent an initiative. */
  readonly retentionDays?: number;
  /** Opens `/officer` and `/outbox`; without it they are not there. */
  readonly officerPassword?: string | undefined;
  /** Who may change the register by a program; without any that can not be done. */
  readonly officers?: readonly Officer[];
  readonly clock?: () => Date;
  /** Answers kept in memory. */
  readonly answersKept?: number;
  /** What an empty database begins with. */
  readonly seed?: Documents;
  /** The folder of `npm run build`, when the widgets are served too. */
  readonly dist?: string;
}

/** A reference server that runs. */
export interface RunningServer extends Listening {
  readonly database: Database;
}

/** What all that people send needs, and all that letters to them do. */
interface Office extends InitiativeOffice {
  readonly follow: FollowTokens;
  readonly site: () => string;
  readonly town: () => Promise<Town>;
}

const officeOf = async ({db}: Database, settings: ServerSettings, site: () => string): Promise<Office> => {
  const {formSecret, formMinimumSeconds = 3, proofOfWorkCost = 0, trackerUrl, clock = () => new Date()} = settings;
  const secret = await readSecret(db, formSecret);
  return {
    db,
    clock,
    tokens: formTokens(secret, formMinimumSeconds, clock),
    work: proofOfWorkCost > 0 ? proofOfWork(secret, proofOfWorkCost, clock) : undefined,
    trackerUrl,
    follow: followTokens(secret),
    site,
    town: townReader(db),
  };
};

const appOver = (
  database: Database,
  office: Office,
  settings: ServerSettings,
  streams: EventStreams,
): Hono<{Bindings: HttpBindings}> => {
  const {pdokUrl, answersKept = 1000, dist, log = console.error} = settings;
  const placeSearch = pdokUrl ? pdokPlaces(pdokUrl, error => log(tellable(error))) : ownPlaces;
  const surroundings = {
    town: office.town,
    kept: new KeptAnswers(answersKept),
    base: () => `${office.site()}/v1`,
  };
  const {origins = [], requestsPerMinute = 600, proxies = 0} = settings;
  const app = new Hono<{Bindings: HttpBindings}>();
  if (dist) app.route('/', widgets(dist));
  if (settings.officerPassword) {
    const {officerPassword: password, smtpUrl, proxies = 0} = settings;
    app.route('/', officePages(office, {password, hasOutbox: !smtpUrl, proxies}));
  }
  app.route('/', followingPages(office, proxies));
  const work = office.work && {algorithm, cost: settings.proofOfWorkCost ?? 0};
  const {officers = []} = settings;
  const register = {...office, officers: officerDesk(officers), streams};
  const offer = {
    resources: {
      ...resources(database.db, placeSearch, work),
      ...projectResources(register),
      ...(officers.length > 0 && officerResources(register)),
    },
    answers: {followProject: followProject(register), ...feedAnswers(office)},
    actions: {
      ...actions(office),
      ...followingActions(office),
      askForHelp: askForHelpWith(register),
      ...(officers.length > 0 && officerActions(register)),
    },
  };
  addApi(app, offer, surroundings, {origins, requestsPerMinute, proxies, log});
  return app;
};

/** Milliseconds between two looks at what has had its time. */
const sweepPause = 3_600_000;

/** What goes on by itself beside answering. */
const chores = (
  {db}: Database,
  {smtpUrl, mailFrom = 'verbind@localhost', mailPause = 5000, retentionDays = 365, log = console.error}: ServerSettings,
  office: Office,
): readonly Repeating[] => {
  const {clock} = office;
  const failed = (error: unknown): void => log(tellable(error));
  const send = smtpUrl === undefined ? undefined : smtpSender(smtpUrl, mailFrom);
  return [
    repeatedly(sweepPause, () => sweep(db, clock(), retentionDays), failed),
    repeatedly(mailPause, () => tellFollowers(office), failed),
    ...(send ? [repeatedly(mailPause, () => sendDue(db, send, clock, failed), failed)] : []),
  ];
};

/** Opens the database, seeds it when it is empty, and starts to listen. */
export const startServer = async (settings: ServerSettings): Promise<RunningServer> => {
  const database = await openDatabase(settings.database);
  try {
    if (settings.seed) await seedDatabase(database.db, settings.seed);
    let origin = '';
    const office = await officeOf(database, settings, () => settings.publicUrl ?? origin);
    const {log = console.error} = settings;
    const streams = new EventStreams(database.db, error => log(tellable(error)));
    const stopHearing = await database.listen(channel, {
      heard: payload => {
        // Told by an instance of this server.
        streams.tell(JSON.parse(payload) as ProjectEvent);
      },
      restored: () => void streams.catchUp(),
    });
    const listening = await listen(appOver(database, office, settings, streams), settings.port);
    origin = listening.origin;
    const repeating = chores(database, settings, office);
    return {
      origin,
      database,
      stop: async () => {
        // They would never end by themselves.
        streams.stop();
        await listening.stop();
        await stopHearing();
        await Promise.all(repeating.map(({stop}) => stop()));
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
};
