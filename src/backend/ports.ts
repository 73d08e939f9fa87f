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

/** A municipality's backend; a part that it leaves out makes the widget show its fallback. */
export interface Backend {
  configuration(options?: ReadOptions): Promise<Configuration>;
  readonly contacts?: ContactDirectory;
  readonly places?: PlaceFinder;
  /** A function, so that its code may come when the first initiative is written. */
  readonly initiatives?: (options?: ReadOptions) => Promise<InitiativeDesk>;
}

/** Makes a backend for one base URL. Called once per URL and page. */
export type BackendFactory = (settings: {readonly url: string}) => Backend | Promise<Backend>;
