import {sql, type Kysely} from 'kysely';
import {isNearStart} from '../../../src/model/near.js';
import type {Tables} from '../database/tables.js';
import {wordsOf} from './words.js';

/** More words than this are a letter, not a search. */
const mostTerms = 12;

/** So many words of the dictionary are tried for one with a typo; so many that are like it are held against it. */
const [mostNear, mostCandidates] = [3, 30];

/** A word in more than this part of all that has words ("gemeente") tells nothing apart. */
const common = 0.4;

/** Words of what is searched in. */
export interface Dictionary {
  readonly table: 'word' | 'projectWord';
  /** How many things there are that have these words. */
  readonly size: number;
}

/** What the dictionary knows of a word that somebody typed, finished or not. */
interface KnownTerm {
  readonly term: string;
  /** What full-text search makes of it; nothing of a stop word. */
  readonly lexeme: string | null;
  /** Whether a lexeme begins with it. */
  readonly begins: boolean;
  /** Lexemes of words that begin with it, and do not do so themselves: "lantaarnpaa", "lantaarnpal". */
  readonly others: readonly string[];
  readonly lexemeKnown: boolean;
  readonly documents: number;
}

const lookUp = async (
  db: Kysely<Tables>,
  terms: readonly string[],
  {table}: Dictionary,
): Promise<readonly KnownTerm[]> => {
  const words = sql`${sql.table(table)} as word`;
  // No character comes after U+10FFFF, so this is the range of all words that begin with the term.
  const after = sql`term || chr(1114111)`;
  const {rows} = await sql<KnownTerm>`
    select term, lexeme,
      exists (select from ${words} where word.lexeme >= term and word.lexeme < ${after}) as begins,
      array(
        select distinct word.lexeme from ${words}
        where word.word >= term and word.word < ${after} and not word.lexeme ^@ term
        limit ${sql.lit(mostCandidates)}
      ) as others,
      exists (select from ${words} where word.lexeme = typed.lexeme) as "lexemeKnown",
      coalesce((select documents from ${words} where word.word = term), 0) as documents
    from (
      select term, (tsvector_to_array(to_tsvector('dutch', term)))[1] collate "C" as lexeme
      from unnest(${[...terms]}::text[]) as given (term)
    ) as typed`.execute(db);
  return rows;
};

/** The words of the dictionary that somebody may have meant: those with the fewest letters wrong. */
const near = async (db: Kysely<Tables>, term: string, {table}: Dictionary): Promise<readonly string[]> => {
  const {rows} = await sql<{word: string; lexeme: string}>`
    select word, lexeme from ${sql.table(table)} where word % ${term} and lexeme is not null
    order by similarity(word, ${term}) desc, word limit ${sql.lit(mostCandidates)}`.execute(db);
  return rows
    .filter(({word}) => isNearStart(term, word))
    .slice(0, mostNear)
    .map(({lexeme}) => lexeme);
};

const lexemesOf = async (db: Kysely<Tables>, known: KnownTerm, dictionary: Dictionary): Promise<readonly string[]> => {
  const {term, lexeme, begins, others, lexemeKnown} = known;
  const found = [
    // The whole word beside its beginning: who has the word itself scores twice.
    ...(begins ? [`'${term}':*`] : []),
    ...[...others, ...(lexeme !== null && lexemeKnown ? [lexeme] : [])].map(each => `'${each}'`),
  ];
  return found.length > 0 ? found : (await near(db, term, dictionary)).map(each => `'${each}'`);
};

/** Leaves out what tells nothing apart, unless there is nothing else. */
const telling = (terms: readonly KnownTerm[], size: number): readonly KnownTerm[] => {
  const left = terms.filter(({lexeme, documents}) => lexeme !== null && documents <= size * common);
  return left.length > 0 ? left : terms;
};

/**
 * The words of a query as a `tsquery` for each, that wants the word or the beginning of one. A word that the dictionary has not is replaced
 * by those that it may be with a typo, or left out when there is nothing of the kind. Undefined for a query without words.
 */
export const tsqueriesOf = async (
  db: Kysely<Tables>,
  query: string,
  dictionary: Dictionary,
): Promise<readonly string[] | undefined> => {
  const terms = [...new Set(wordsOf(query))].slice(0, mostTerms);
  if (terms.length === 0) return undefined;
  const queries: string[] = [];
  for (const known of telling(await lookUp(db, terms, dictionary), dictionary.size)) {
    const lexemes = await lexemesOf(db, known, dictionary);
    if (lexemes.length > 0) queries.push([...new Set(lexemes)].join(' | '));
  }
  return queries;
};
