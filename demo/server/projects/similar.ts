import {sql, type Kysely, type RawBuilder} from 'kysely';
import type {components} from '../../../src/contract/generated/types.js';
import type {Tables} from '../database/tables.js';
import type {Town} from '../directory/town.js';
import {wordsOf} from '../directory/words.js';
import type {Action} from '../http/action.js';
import {inShort} from './in-short.js';
import {nearness} from './nearness.js';
import type {WireProject} from './project-row.js';

type Question = components['schemas']['SimilarityQuestion'];

/** So many are shown; so many with the best words are looked at for their place; so many words of a title count. */
const [mostShown, mostCandidates, mostTerms] = [10, 100, 12];

/** What words, topic and place weigh; together 1. */
const weights = {words: 0.6, topic: 0.15, place: 0.25};

/** Who shares less than this is not alike. With words it takes half of them, or a third in the same street. */
const threshold = 0.3;

/** What a word counts that the title has not: that stands near it, that is nearly in it, that only the description has. */
const [nearTheTitle, nearlyTheSame, inPassing] = [0.9, 0.7, 0.4];

interface Term {
  readonly word: string;
  readonly lexeme: string;
}

interface Row {
  readonly document: WireProject;
  readonly score: number;
}

const termsOf = async (db: Kysely<Tables>, title: string): Promise<readonly Term[]> => {
  const words = [...new Set(wordsOf(title))].slice(0, mostTerms);
  const {rows} = await sql<Term>`
    select word, lexeme from (
      select word, (tsvector_to_array(to_tsvector('dutch', word)))[1] as lexeme from unnest(${words}::text[]) as given (word)
    ) as known where lexeme is not null`.execute(db);
  return rows;
};

/** The beginning is enough from four letters on: who writes "speel" means a playground. */
const wanted = ({lexeme}: Term, within = ''): string => {
  const how = `${lexeme.length >= 4 ? '*' : ''}${within}`;
  return how ? `'${lexeme}':${how}` : `'${lexeme}'`;
};

/** Short words are like everything: only one of four letters or more is looked for with a typo. */
const nearly = ({word}: Term): string => (word.length >= 4 ? word : '');

const scoreOf = (term: Term): RawBuilder<unknown> =>
  sql`case when words @@ ${wanted(term, 'A')}::tsquery then 1
    when words @@ ${wanted(term, 'B')}::tsquery then ${sql.lit(nearTheTitle)}
    when ${nearly(term)} <% title then ${sql.lit(nearlyTheSame)}
    when words @@ ${wanted(term)}::tsquery then ${sql.lit(inPassing)} else 0 end`;

const candidates = async (db: Kysely<Tables>, terms: readonly Term[]): Promise<readonly Row[]> => {
  const score = sql`(${sql.join(terms.map(scoreOf), sql` + `)}) / ${sql.lit(terms.length)}::float8`;
  const anywhere = terms.map(term => wanted(term)).join(' | ');
  const near = sql.join(
    terms.map(term => sql`${nearly(term)} <% title`),
    sql` or `,
  );
  const {rows} = await sql<Row>`
    select document, score from (
      select document, reference, ${score} as score from project
      where "isPublic" and (words @@ ${anywhere}::tsquery or ${near})
    ) as scored order by score desc, reference limit ${sql.lit(mostCandidates)}`.execute(db);
  return rows;
};

/** Public projects like what is being written, the most similar first. */
export const similarProjects = async (
  db: Kysely<Tables>,
  {title, topicId, location}: Question,
  {areasByCode, topicsById}: Pick<Town, 'areasByCode' | 'topicsById'>,
): Promise<readonly object[]> => {
  const terms = await termsOf(db, title);
  if (terms.length === 0) return [];
  const parent = topicsById.get(topicId ?? '')?.parentId;
  const topicOf = ({topicIds = []}: WireProject): number =>
    topicId && topicIds.includes(topicId)
      ? 1
      : parent && topicIds.some(id => id === parent || topicsById.get(id)?.parentId === parent)
        ? 0.5
        : 0;
  return (await candidates(db, terms))
    .map(({document, score}) => {
      const {part, distance} = nearness(location, document, areasByCode);
      const sum = weights.words * score + weights.topic * topicOf(document) + weights.place * part;
      const similarity = Math.round(Math.min(1, sum) * 1000) / 1000;
      return {...inShort(document), similarity, ...(distance !== undefined && {distance})};
    })
    .filter(({similarity}) => similarity >= threshold)
    .sort((one, other) => other.similarity - one.similarity)
    .slice(0, mostShown);
};

/** POST `/initiatives/_similar`. */
export const findSimilarProjects = (db: Kysely<Tables>): Action => ({
  takes: 'json',
  sends: false,
  run: async ({body, town}) => {
    const results = await similarProjects(db, body as Question, town);
    return {status: 200, body: {count: results.length, next: null, previous: null, results}};
  },
});
