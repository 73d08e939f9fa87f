import {randomUUID} from 'node:crypto';
import type {HttpBindings} from '@hono/node-server';
import {Hono, type Context} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import {csrf} from 'hono/csrf';
import {auth} from 'hono/utils/basic-auth';
import {amsterdam} from '../../../src/model/amsterdam.js';
import {Problem} from '../http/problem.js';
import {runningProjects} from '../officer/attention.js';
import {changeProject} from '../officer/change-project.js';
import {publishUpdate} from '../officer/publish-update.js';
import {readProject} from '../projects/read-project.js';
import {layout} from './layout.js';
import type {Shown} from './pages.js';
import {pageIn, paging} from './paging.js';
import {deeds, type Fields, type Wanted} from './project-fields.js';
import {projectPage, projectsPage, type Kept} from './project-page.js';

const pageSize = 50;

/** Bytes of a form: more is no text of ours. */
const mostBytes = 65_536;

const done = 'Het is gedaan. Wie het volgt, ziet het meteen.';
const changedMeanwhile =
  'Iemand anders veranderde dit project terwijl u bezig was. Hieronder ziet u het zoals het nu is. Wat u schreef, staat er nog. Kijk het na en druk nog een keer op de knop.';
const notDone = 'Dit kon niet. Kijk na wat u invulde en probeer het opnieuw.';

const fieldsIn = async (context: Context): Promise<Fields> =>
  Object.fromEntries(
    Object.entries(await context.req.parseBody()).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value.replaceAll('\r\n', '\n')]] : [],
    ),
  );

/** Pages on which officials change projects, plain HTML without script; who they are is seen to before. */
export const projectPages = ({db, clock, town}: Shown): Hono<{Bindings: HttpBindings}> => {
  const app = new Hono<{Bindings: HttpBindings}>();
  const asOfficer = {isOfficer: true};
  app.get('/', async context => {
    const page = pageIn(context.req.query('page'));
    const {count, results} = await runningProjects(db, {page, pageSize}, amsterdam(clock()).date);
    return context.html(
      projectsPage(
        results,
        paging('/officer/projects', page, page * pageSize < count, {back: 'Vorige', on: 'Volgende'}),
      ),
    );
  });
  app.get('/:id', async context => {
    const project = await readProject(db, context.req.param('id'), asOfficer);
    return context.html(projectPage(project, context.req.query('done') === undefined ? '' : done));
  });

  const carryOut = async (id: string, wanted: Exclude<Wanted, string>, {tag = '', key}: Fields, officer: string) => {
    const deed = {officer, now: clock(), town: await town(), ifMatch: tag};
    if ('news' in wanted) await publishUpdate(db, id, wanted.news, key || randomUUID(), deed);
    else await changeProject(db, id, wanted.change, deed);
  };
  app.post('/:id/:deed', csrf(), bodyLimit({maxSize: mostBytes}), async context => {
    const {id, deed} = context.req.param();
    const read = deeds.get(deed);
    if (!read) throw new Problem(404, 'There is no such form.');
    const fields = await fieldsIn(context);
    const before = await readProject(db, id, asOfficer);
    const again = async (message: string, status: 400 | 409 | 412): Promise<Response> => {
      const kept: Kept = {deed, fields};
      return context.html(projectPage(await readProject(db, id, asOfficer), message, kept), status);
    };
    const wanted = read(fields, before.document, amsterdam(clock()).date);
    if (typeof wanted === 'string') return again(wanted, 400);
    try {
      await carryOut(before.id, wanted, fields, auth(context.req.raw)?.username || 'officer');
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (error.status === 412) return again(changedMeanwhile, 412);
      if (error.status === 400 || error.status === 409) return again(notDone, error.status);
      throw error;
    }
    return context.redirect(`/officer/projects/${encodeURIComponent(before.id)}?done`, 303);
  });
  app.onError((error, context) => {
    if (!(error instanceof Problem) || error.status !== 404) throw error;
    return context.html(layout('Niet gevonden', 'Dit project is er niet (meer).', []), 404);
  });
  return app;
};
