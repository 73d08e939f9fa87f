import type {Kysely} from 'kysely';
import {amsterdam} from '../../../src/model/amsterdam.js';
import type {Tables} from '../database/tables.js';
import {listOf, type Paging} from '../http/page.js';
import {changing, fleeting, type Asked, type Resource} from '../http/resource.js';
import {findProjects} from './find-projects.js';
import {listUpdates} from './list-updates.js';
import type {OfficerDesk} from '../officer/officers.js';
import type {ProjectQuery} from './project-query.js';
import {detailsOf, readProject, type ReadableProject} from './read-project.js';

/** What it takes to show the register. */
interface Register {
  readonly db: Kysely<Tables>;
  readonly clock: () => Date;
  /** Who reads everything. */
  readonly officers: Pick<OfficerDesk, 'nameOf'>;
}

const readable = ({db, officers}: Register, {path, header, headers}: Asked): Promise<ReadableProject> =>
  readProject(db, path['id'] ?? '', {
    token: header['Progress-Token'],
    isOfficer: officers.nameOf(headers) !== undefined,
  });

/** What goes on, for everybody; what is not public for who has its token. */
export const projectResources = (register: Register): Readonly<Record<string, Resource>> => ({
  listProjects: fleeting(async ({query, town, linkTo}) => {
    // The validator has seen to the types.
    const asked = query as unknown as ProjectQuery;
    const {count, results} = await findProjects(register.db, asked, town, amsterdam(register.clock()).date);
    return listOf(asked, linkTo, count, results);
  }),

  readProject: changing(async asked => detailsOf(await readable(register, asked))),

  listProjectUpdates: changing(async asked => {
    const {id} = await readable(register, asked);
    // As above.
    const paging = asked.query as unknown as Paging;
    const {count, results} = await listUpdates(register.db, id, paging);
    return listOf(paging, asked.linkTo, count, results);
  }),
});
