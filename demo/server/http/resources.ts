import {sql, type Kysely} from 'kysely';
import {Hono} from 'hono';
import {placesInAreas} from '../../../src/model/places-in-areas.js';
import {contract} from '../contract/document.js';
import type {Tables} from '../database/tables.js';
import {findContactPoints, type ContactQuery} from '../directory/find-contact-points.js';
import {readContactPoint} from '../directory/read-contact-point.js';
import {townReader} from '../directory/town.js';
import {answer} from './answer.js';
import {listOf, pageOf} from './page.js';
import {Problem} from './problem.js';
import {readQuery} from './query.js';

interface Paging {
  readonly page: number;
  readonly pageSize: number;
}

/** The resources of the contract that this server has; the rest answers 404, and `capabilities` say so. */
export const resources = (db: Kysely<Tables>): Hono => {
  const town = townReader(db);
  const app = new Hono();

  app.get('/openapi.json', () =>
    Response.json(contract, {headers: {'api-version': contract.info.version, 'access-control-allow-origin': '*'}}),
  );

  app.get('/health', async () => {
    try {
      await sql`select 1`.execute(db);
    } catch {
      throw new Problem(503, 'The database does not answer.', [], {'retry-after': '5'});
    }
    return Response.json({status: 'pass'}, {headers: {'api-version': contract.info.version}});
  });

  app.get('/configuration', async ({req}) => {
    readQuery('readConfiguration', req.url);
    const {configuration} = await town();
    if (!configuration) throw new Problem(503, 'Nothing has been imported yet.', [], {'retry-after': '30'});
    return answer('readConfiguration', req.raw, {...configuration, serverTime: new Date().toISOString()});
  });

  app.get('/topics', async ({req}) => {
    // The validator has checked it, and filled in the defaults.
    const paging = readQuery('listTopics', req.url) as unknown as Paging;
    return answer('listTopics', req.raw, pageOf(req.url, paging, (await town()).topics));
  });

  app.get('/areas', async ({req}) => {
    const paging = readQuery('listAreas', req.url) as unknown as Paging;
    return answer('listAreas', req.raw, pageOf(req.url, paging, (await town()).areas));
  });

  app.get('/places', async ({req}) => {
    const {q} = readQuery('findPlaces', req.url) as {readonly q: string};
    const places = placesInAreas(q, [...(await town()).areasByCode.values()]).slice(0, 10);
    return answer('findPlaces', req.raw, listOf(req.url, {page: 1, pageSize: 10}, places.length, places));
  });

  app.get('/contact-points', async ({req}) => {
    const query = readQuery('listContactPoints', req.url) as unknown as ContactQuery;
    const {count, results} = await findContactPoints(db, query, await town());
    return answer('listContactPoints', req.raw, listOf(req.url, query, count, results));
  });

  app.get('/contact-points/:id', async ({req}) => {
    const contactPoint = await readContactPoint(db, req.param('id'));
    if (!contactPoint) throw new Problem(404, 'There is no contact point of this id.');
    return answer('readContactPoint', req.raw, contactPoint);
  });

  return app;
};
