// All ports in one file: it is the one door of a backend that the rooms above may open, and what an adapter is written against.
import type {Area} from '../model/area.js';
import type {Audience} from '../model/audience.js';
import type {Configuration} from '../model/configuration.js';
import type {ContactPoint} from '../model/contact-point.js';
import type {GeoCoordinates} from '../model/geo-coordinates.js';
import type {
  Attachment,
  FormToken,
  Message,
  Receipt,
  SimilarityQuestion,
  SimilarProject,
} from '../model/initiative/receipt.js';
import type {InitiativeSettings} from '../model/initiative/settings.js';
import type {Submission} from '../model/initiative/submission.js';
import type {Place} from '../model/place.js';
import type {ProjectDetails} from '../model/project/details.js';
import type {Project, ProjectKind, ProjectStatus} from '../model/project/project.js';
import type {Subscription} from '../model/project/subscription.js';
import type {ProjectUpdate} from '../model/project/update.js';
import type {Topic} from '../model/topic.js';

/** Something in a document that was not as promised; the item or field was left out, the rest is used. */
export interface DataProblem {
  /** Where, for example `contact-points: results[3].channels[0].type`. */
  readonly path: string;
  /** What was expected there, in English for a developer. */
  readonly expected: string;
}

/** What every read takes. */
export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** BCP 47 tag of the language the visitor reads. */
  readonly language?: string;
  /** Hears of every malformed item that was left out. */
  readonly report?: (problem: DataProblem) => void;
}

/** What a visitor asks: every part is optional. */
export interface ContactCriteria {
  readonly topicId?: string;
  readonly areaCode?: string;
  /** Six positions without a space. */
  readonly postalCode?: string;
  readonly audience?: Audience;
  /** Free words. */
  readonly q?: string;
  /** From 1. */
  readonly page?: number;
  /** 1–100; 20 unless told. */
  readonly pageSize?: number;
}

/** One page of contact points, best match first; a fallback always closes the list. */
export interface ContactPage {
  /** All that match, over all pages. */
  readonly count: number;
  readonly contactPoints: readonly ContactPoint[];
  readonly nextPage?: number;
}

/** Whom to turn to. */
export interface ContactDirectory {
  /** True where an answer costs no network: then a widget asks at every key, else after a short pause in typing. */
  readonly instant?: boolean;
  topics(options?: ReadOptions): Promise<readonly Topic[]>;
  areas(options?: ReadOptions): Promise<readonly Area[]>;
  find(criteria: ContactCriteria, options?: ReadOptions): Promise<ContactPage>;
  /** @throws BackendError `not-found` */
  byId(id: string, options?: ReadOptions): Promise<ContactPoint>;
}

/** Recognises an address, postcode or neighbourhood in what somebody typed or pointed at. */
export interface PlaceFinder {
  /** At most ten, best first; none for words that are no place. */
  find(query: string, options?: ReadOptions): Promise<readonly Place[]>;
  /** The nearest address, else the area around a point; undefined where nobody knows, and outside the municipality. */
  nearest?(point: GeoCoordinates, options?: ReadOptions): Promise<Place | undefined>;
}

/** What an upload takes. */
export interface UploadOptions extends ReadOptions {
  /** Hears how much has been sent, from 0 to 1. */
  readonly progress?: (part: number) => void;
}

/** Takes initiatives in. Whatever fails throws a BackendError with `invalidParams` by the names of the contract. */
export interface InitiativeSending {
  /** Leave to send a form; asked when somebody begins. */
  token(options?: ReadOptions): Promise<FormToken>;
  /** What goes on already, the most similar first; at most ten. */
  similar(question: SimilarityQuestion, options?: ReadOptions): Promise<readonly SimilarProject[]>;
  upload(file: File, token: string, options?: UploadOptions): Promise<Attachment>;
  /** Takes an upload back. */
  withdraw(id: string, token: string, options?: ReadOptions): Promise<void>;
  /** @param key of this send: the same one gives the same receipt, however often it is tried */
  submit(submission: Submission, key: string, options?: ReadOptions): Promise<Receipt>;
  /** Tells the people behind a project, by way of the municipality, that somebody joins. */
  join(projectId: string, message: Message, key: string, options?: ReadOptions): Promise<void>;
}

/** Where initiatives go. */
export interface InitiativeDesk {
  settings(options?: ReadOptions): Promise<InitiativeSettings>;
  /** Left out where nothing can be sent: then a form becomes an e-mail. */
  readonly sending?: InitiativeSending;
}

/** The corners of a map in degrees (WGS 84). */
export interface BoundingBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** What a visitor wants to see of what goes on: every part is optional. What is for the whole municipality always belongs to it. */
export interface ProjectCriteria {
  readonly statuses?: readonly ProjectStatus[];
  readonly kind?: ProjectKind;
  readonly topicId?: string;
  readonly areaCode?: string;
  /** Six positions without a space: what is near it, and how far. */
  readonly postalCode?: string;
  /** What is near a point, and how far: instead of a postcode. */
  readonly near?: GeoCoordinates;
  readonly bbox?: BoundingBox;
  /** Free words. */
  readonly q?: string;
  /** Distance needs a postcode or a point. The best fit first where there are words, else the latest news, unless told. */
  readonly sort?: 'lastUpdate' | 'startDate' | 'title' | 'distance';
  /** Only where one can take part today. */
  readonly openForParticipation?: boolean;
  /** From 1. */
  readonly page?: number;
  /** 1–100; 20 unless told. */
  readonly pageSize?: number;
}

/** One page of projects. */
export interface ProjectPage {
  /** All that match, over all pages. */
  readonly count: number;
  readonly projects: readonly Project[];
  readonly nextPage?: number;
}

/** One page of news, the latest first. */
export interface UpdatePage {
  /** Over all pages. */
  readonly count: number;
  readonly updates: readonly ProjectUpdate[];
  readonly nextPage?: number;
}

/** What reading one project takes. */
export interface ProjectReadOptions extends ReadOptions {
  /** Opens what is not public; came with the receipt. */
  readonly progressToken?: string;
  /** Asks the backend again, whatever was answered just before. */
  readonly fresh?: boolean;
}

/** Of whose news there is a feed or a calendar: one project, or all in an area, on a topic, or both. */
export type FeedScope = {readonly projectId: string} | {readonly areaCode?: string; readonly topicId?: string};

/** Who wants to hear when a project changes. */
export interface ProjectWatcher {
  /** The project is not any more as it was; ask for it again. @param eventId for `lastEventId` of who goes on later */
  changed(eventId: string | undefined): void;
  /** It can't be watched (any more): ask from time to time instead. A connection that breaks is opened again without a word. */
  failed?(error: unknown): void;
  /** Gives what came after this event first. */
  readonly lastEventId?: string;
  readonly progressToken?: string;
}

/** How things stand, for everyone; what a backend can't do is left out. Wrong and forbidden get the same answer: `not-found`. */
export interface ProjectRegister {
  list(criteria: ProjectCriteria, options?: ReadOptions): Promise<ProjectPage>;
  /** All that match and have a place, at most 5,000, whatever the page. */
  onMap?(criteria: ProjectCriteria, options?: ReadOptions): Promise<readonly Project[]>;
  /**
   * The same object as before where nothing has changed since.
   * @param id or its reference, in capitals or not
   * @throws BackendError `not-found`
   */
  byId(id: string, options?: ProjectReadOptions): Promise<ProjectDetails>;
  /** @param page from 1 @throws BackendError `not-found` */
  updates(
    id: string,
    page: {readonly page?: number; readonly pageSize?: number},
    options?: ProjectReadOptions,
  ): Promise<UpdatePage>;
  /** Tells of changes as they happen, until the function that comes back is called. */
  watch?(id: string, watcher: ProjectWatcher): () => void;
  /** Sends a mail with a link to confirm, whether the address is known or not. */
  subscribe?(subscription: Subscription, options?: ProjectReadOptions): Promise<void>;
  /** @param token from the mail @throws BackendError `invalid`, with the code `expired` for one that is too old */
  confirm?(token: string, options?: ReadOptions): Promise<void>;
  /** Stops following. @param token from any mail */
  cancel?(token: string, options?: ReadOptions): Promise<void>;
  /** "Het zit vast": reaches the contact point for escalation. @param key of this send: the same one sends once */
  askForHelp?(id: string, message: Message, key: string, options?: ProjectReadOptions): Promise<void>;
  /** Tells the people behind a project, by way of the municipality, that somebody joins. @param key as for help */
  join?(id: string, message: Message, key: string, options?: ReadOptions): Promise<void>;
  /** Address of an Atom feed. */
  feedHref?(scope: FeedScope): string;
  /** Address of a calendar (ICS) with phases and meetings. */
  calendarHref?(scope: FeedScope): string;
  /** Address of what `onMap` gives, as GeoJSON. */
  geoJsonHref?(criteria: ProjectCriteria): string;
}

/** A municipality's backend; a part that it leaves out makes the widget show its fallback. */
export interface Backend {
  configuration(options?: ReadOptions): Promise<Configuration>;
  readonly contacts?: ContactDirectory;
  readonly places?: PlaceFinder;
  /** A function, so that its code may come when the first initiative is written. */
  readonly initiatives?: (options?: ReadOptions) => Promise<InitiativeDesk>;
  /** A function likewise. Gives undefined where the backend turns out to have no register. */
  readonly projects?: (options?: ReadOptions) => Promise<ProjectRegister | undefined>;
}

/** Makes a backend for one base URL. Called once per URL and page. */
export type BackendFactory = (settings: {readonly url: string}) => Backend | Promise<Backend>;
