import type {ContactPoint} from '../contact-point.js';
import type {Geometry} from '../geometry.js';
import type {ProjectKind, ProjectStatus} from '../project/project.js';

/** That an initiative has come in. */
export interface Receipt {
  readonly id: string;
  /** For people: `WR-2026-0042`. */
  readonly reference: string;
  /** UTC. */
  readonly receivedAt: string;
  /** Who deals with it. */
  readonly contactPoint?: ContactPoint;
  /** The day by which there is an answer, `2026-12-08`. */
  readonly expectedResponseDate?: string;
  /** Opens the page where the initiative can be followed; who has it, sees it. */
  readonly progressToken?: string;
  readonly nextSteps: readonly string[];
}

/** Work that the visitor's device must do before it may send: costs a person nothing, and who sends thousands a lot. */
export interface ProofOfWorkChallenge {
  readonly parameters: {
    readonly algorithm: string;
    readonly nonce: string;
    readonly salt: string;
    readonly cost: number;
    readonly keyLength: number;
    readonly keyPrefix: string;
    readonly expiresAt?: number;
  };
  readonly signature: string;
}

/** Leave to send a form. */
export interface FormToken {
  readonly token: string;
  /** UTC. */
  readonly expiresAt: string;
  readonly proofOfWork?: ProofOfWorkChallenge;
}

/** A file that a backend has taken in. */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly contentSize: number;
  /** Media type. */
  readonly encodingFormat: string;
}

/** What is being written, for finding others like it. */
export interface SimilarityQuestion {
  readonly title: string;
  readonly topicId?: string;
  readonly location?: {
    readonly label: string;
    readonly areaCode?: string;
    readonly geometry?: Geometry;
  };
}

/** Something that goes on already and looks like what is being written. */
export interface SimilarProject {
  readonly id: string;
  readonly reference: string;
  readonly kind: ProjectKind;
  readonly title: string;
  readonly summary?: string;
  /** Undefined where the backend says something that is not known here. */
  readonly status?: ProjectStatus;
  readonly areaServed: readonly {readonly code: string; readonly name: string}[];
  /** From 0 to 1. */
  readonly similarity: number;
  /** Metres. */
  readonly distance?: number;
}

/** Words of one person to people behind a project, by way of the municipality. */
export interface Message {
  readonly message: string;
  readonly name: string;
  readonly email: string;
}
