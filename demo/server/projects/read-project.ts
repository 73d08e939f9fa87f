import {createHash, timingSafeEqual} from 'node:crypto';
import {sql, type Kysely} from 'kysely';
import type {Tables} from '../database/tables.js';
import {Problem} from '../http/problem.js';
import type {WireProject} from './project-row.js';

/** A project that somebody may read. */
export interface ReadableProject {
  readonly id: string;
  readonly isPublic: boolean;
  readonly document: WireProject;
}

/** Who reads. */
export interface Reader {
  /** Opens a project that is not public, and only that one. */
  readonly token?: string | undefined;
  readonly isOfficer?: boolean;
}

interface Row extends ReadableProject {
  readonly progressTokenHash: string | null;
}

/** The same for what is not there and for what is not for everybody. */
const refuse = (): Problem => new Problem(404, 'There is no project of this id or reference for you.');

const digest = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Hashes of random tokens need no salt; that of nothing is no token's. */
const opens = (token: string, hash: string | null): boolean =>
  timingSafeEqual(digest(token), hash ? Buffer.from(hash, 'hex') : digest(''));

/**
 * The project of this id, else of this reference.
 * @throws Problem 404
 */
export const readProject = async (
  db: Kysely<Tables>,
  idOrReference: string,
  {token = '', isOfficer = false}: Reader = {},
): Promise<ReadableProject> => {
  const {rows} = await sql<Row>`
    select project.id, "isPublic", document, "progressTokenHash"
    from project left join initiative on initiative.id = project."initiativeId"
    where project.id = ${idOrReference} or project.reference in (${idOrReference}, ${idOrReference.trim().toUpperCase()})
    order by project.id = ${idOrReference} desc limit 1`.execute(db);
  const [row] = rows;
  // Also where there is none: both take the same time.
  const isOpened = opens(token, row?.progressTokenHash ?? null) && token !== '';
  if (!row || !(row.isPublic || isOpened || isOfficer)) throw refuse();
  const {id, isPublic, document} = row;
  return {id, isPublic, document};
};

/** All that is told of it. */
export const detailsOf = ({isPublic, document}: ReadableProject): WireProject => ({
  ...document,
  ...(!isPublic && {isPrivate: true}),
});
