import type {Kysely} from 'kysely';
import type {components} from '../../../src/contract/generated/types.js';
import {amsterdam} from '../../../src/model/amsterdam.js';
import type {Tables} from '../database/tables.js';
import type {Action, Sent} from '../http/action.js';
import {listOf, type Paging} from '../http/page.js';
import {changing, type Resource} from '../http/resource.js';
import type {UpdateDraft} from '../projects/insert-update.js';
import type {ProjectChange} from './apply-change.js';
import {runningProjects, type Attention} from './attention.js';
import {changeProject, type Deed} from './change-project.js';
import {handOver} from './hand-over.js';
import type {OfficerDesk} from './officers.js';
import {publishUpdate} from './publish-update.js';

/** What officials need to change the register. */
interface Office {
  readonly db: Kysely<Tables>;
  readonly clock: () => Date;
  readonly officers: OfficerDesk;
}

/** What officials read. */
export const officerResources = ({db, clock, officers}: Office): Readonly<Record<string, Resource>> => ({
  listOfficerProjects: {
    ...changing(async ({query, linkTo}) => {
      // The validator has seen to the types.
      const asked = query as unknown as Paging & {readonly attention?: Attention};
      const {count, results} = await runningProjects(db, asked, amsterdam(clock()).date);
      return listOf(
        asked,
        linkTo,
        count,
        results.map(({project, attention}) => ({...project, attention})),
      );
    }),
    admit: officers.admit,
  },
});

/** What officials do; each of it is written down with who did it. */
export const officerActions = ({db, clock, officers}: Office): Readonly<Record<string, Action>> => {
  const deedOf = ({request, header, town}: Sent): Deed => ({
    officer: officers.admit(request.headers),
    now: clock(),
    town,
    ifMatch: header['If-Match'] ?? '',
  });
  const idOf = ({path}: Sent): string => path['id'] ?? '';
  // Every body below was checked against the contract.
  return {
    changeProject: {
      takes: 'json',
      sends: false,
      admit: officers.admit,
      run: async sent => ({
        status: 200,
        body: await changeProject(db, idOf(sent), sent.body as ProjectChange, deedOf(sent)),
      }),
    },
    publishUpdate: {
      takes: 'json',
      sends: false,
      admit: officers.admit,
      run: async sent => ({
        status: 201,
        body: await publishUpdate(db, idOf(sent), sent.body as UpdateDraft, sent.key, deedOf(sent)),
      }),
    },
    handOverProject: {
      takes: 'json',
      sends: false,
      admit: officers.admit,
      run: async sent => {
        await handOver(db, idOf(sent), sent.body as components['schemas']['Handover'], deedOf(sent));
        return {status: 204};
      },
    },
  };
};
