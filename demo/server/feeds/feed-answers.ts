import {sql, type Kysely} from 'kysely';
import {amsterdam} from '../../../src/model/amsterdam.js';
import type {Tables} from '../database/tables.js';
import type {Town} from '../directory/town.js';
import {answerText} from '../http/answer-text.js';
import {contentOf} from '../http/content.js';
import type {Offer} from '../http/routes.js';
import type {Asked} from '../http/resource.js';
import {findProjects} from '../projects/find-projects.js';
import type {ProjectQuery} from '../projects/project-query.js';
import {conditionOf} from '../projects/projects-in-sql.js';
import {readProject} from '../projects/read-project.js';
import type {WireProject} from '../projects/project-row.js';
import {latestNews, newsFeed} from './news-feed.js';
import {projectCalendar} from './project-calendar.js';

/** Projects of a map or of a calendar. */
const most = 5000;

interface Feeds {
  readonly db: Kysely<Tables>;
  readonly clock: () => Date;
  readonly trackerUrl: string | undefined;
}

const municipalityOf = ({configuration}: Town): string => `Gemeente ${configuration?.municipality.name ?? ''}`.trim();

/** What a feed of an area, a topic, both or everything is called. */
const titleOf = ({query, town}: Asked): string => {
  const parts = [
    town.areasByCode.get(String(query['areaCode']))?.name,
    town.topicsById.get(String(query['topicId']))?.name,
  ].filter(part => part !== undefined);
  return ['Projecten', ...(parts.length > 0 ? parts : [municipalityOf(town)])].join(' – ');
};

const atom = (asked: Asked, text: string): Promise<Response> =>
  answerText(asked.headers, text, 'application/atom+xml; charset=utf-8');

const calendar = (asked: Asked, text: string): Promise<Response> =>
  answerText(asked.headers, text, 'text/calendar; charset=utf-8');

/** Feeds, calendars and the map: what other programs read. Only of what is public. */
export const feedAnswers = ({db, clock, trackerUrl}: Feeds): Offer['answers'] => {
  const today = (): string => amsterdam(clock()).date;
  // The validator has seen to the types.
  const queryOf = ({query}: Asked): ProjectQuery => ({...(query as unknown as ProjectQuery), page: 1, pageSize: most});
  return {
    readProjectsFeed: async asked => {
      const entries = await latestNews(db, sql`${conditionOf(queryOf(asked), asked.town, today())}`);
      const feed = {title: titleOf(asked), url: asked.linkTo(1), municipality: municipalityOf(asked.town), trackerUrl};
      return atom(asked, newsFeed(entries, feed));
    },
    readProjectFeed: async asked => {
      const {id, document} = await readProject(db, asked.path['id'] ?? '');
      const entries = await latestNews(db, sql`project.id = ${id}`);
      const feed = {title: document.title, url: asked.linkTo(1), municipality: municipalityOf(asked.town), trackerUrl};
      return atom(asked, newsFeed(entries, feed));
    },
    readProjectsCalendar: async asked => {
      const {rows} = await sql<{document: WireProject}>`
        select document from project where ${conditionOf(queryOf(asked), asked.town, today())}
        order by id collate "C" limit ${sql.lit(most)}`.execute(db);
      return calendar(
        asked,
        projectCalendar(
          titleOf(asked),
          rows.map(({document}) => document),
        ),
      );
    },
    readProjectCalendar: async asked => {
      const {document} = await readProject(db, asked.path['id'] ?? '');
      return calendar(asked, projectCalendar(document.title, [document]));
    },
    mapProjects: async asked => {
      const {results} = await findProjects(db, queryOf(asked), asked.town, today());
      const features = results.flatMap(({geometry, ...properties}) =>
        geometry ? [{type: 'Feature', id: properties.id, geometry, properties: {...properties, geometry}}] : [],
      );
      const {bytes} = contentOf('mapProjects', {type: 'FeatureCollection', features});
      return answerText(asked.headers, bytes.toString(), 'application/geo+json');
    },
  };
};
