import {Feed} from 'feed';
import {sql, type Kysely} from 'kysely';
import type {Tables} from '../database/tables.js';
import type {WireUpdate} from '../projects/list-updates.js';
import type {WireProject} from '../projects/project-row.js';

/** Entries of a feed: who reads it looks at least once in so much news. */
const most = 100;

/** News, and the project that it is of. */
interface Entry {
  readonly update: WireUpdate;
  readonly project: WireProject;
}

/** The latest news of public projects, newest first. @param condition over `project` */
export const latestNews = async (db: Kysely<Tables>, condition: ReturnType<typeof sql>): Promise<readonly Entry[]> => {
  const {rows} = await sql<Entry>`
    select news.document as update, project.document as project
    from "projectUpdate" as news join project on project.id = news."projectId"
    where ${condition} order by news."publishedAt" desc, news.id limit ${sql.lit(most)}`.execute(db);
  return rows;
};

/** What a feed is of. */
interface FeedOf {
  readonly title: string;
  /** Its own address. */
  readonly url: string;
  readonly municipality: string;
  /** Page where a project is followed, with `{reference}` in it. */
  readonly trackerUrl: string | undefined;
}

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, character => `&#${character.codePointAt(0) ?? 0};`).replace(/\r?\n/g, '<br>');

/** What no XML can have in it. */
const impossible = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** An Atom feed (RFC 4287). Texts stay text, whatever is in them. */
export const newsFeed = (entries: readonly Entry[], {title, url, municipality, trackerUrl}: FeedOf): string => {
  const [latest] = entries;
  const feed = new Feed({
    id: url,
    title,
    feedLinks: {atom: url},
    // What never changes is as old as the world, so that the feed is the same each time.
    updated: new Date(latest?.update.publishedAt ?? 0),
    author: {name: municipality},
    generator: false,
    language: 'nl',
  });
  for (const {update, project} of entries)
    feed.addItem({
      id: `urn:verbind:${encodeURIComponent(project.id)}:${encodeURIComponent(update.id)}`,
      // The library says of titles, too, that they are HTML.
      title: escaped(`${project.title}: ${update.title}`.replace(impossible, '')),
      link: trackerUrl?.replaceAll('{reference}', encodeURIComponent(project.reference)) ?? url,
      date: new Date(update.publishedAt),
      content: escaped(update.body.value.replace(impossible, '')),
    });
  return feed.atom1();
};
