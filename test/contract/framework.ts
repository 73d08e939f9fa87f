import type {
  Backend,
  ContactDirectory,
  InitiativeSending,
  PlaceFinder,
  ProjectRegister,
} from '../../src/backend/ports.js';

/** What node:test and mocha have in common: the suite runs under both. */
export interface Framework {
  describe(name: string, body: () => void): unknown;
  it(name: string, body: () => Promise<void>): unknown;
  before(body: () => Promise<void>): unknown;
  after(body: () => Promise<void>): unknown;
}

/** A backend with the sample town in it, and how to be rid of it. */
export interface Opened {
  readonly backend: Backend;
  close?(): Promise<void>;
}

/** What a backend is expected to do with an initiative: the suite holds it to that, so that no test stays away by accident. */
export type Initiatives = 'taken in' | 'sent by e-mail';

/** The parts that a backend may leave out: the suite holds it to those that it says it has. */
export type Part = 'projects';

/** What every part of the suite gets; the backend is there as soon as a test runs. */
export interface Suite extends Pick<Framework, 'describe' | 'it'> {
  readonly backend: () => Backend;
  readonly contacts: () => ContactDirectory;
  readonly places: () => PlaceFinder;
  readonly initiatives: Initiatives;
  /** Where initiatives are taken in. */
  readonly sending: () => Promise<InitiativeSending>;
  /** How things stand. */
  readonly register: () => Promise<ProjectRegister>;
}
