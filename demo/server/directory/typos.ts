import {sql, type Kysely} from 'kysely';
import {fold} from '../../../src/model/fold.js';
import type {Tables} from '../database/tables.js';

/** More words than this are a letter, not a search. */
const mostTerms = 12;

/** Words in at most so many forms are tried for a word that nothing begins with. */
const mostNear = 3;

/**
 * The words of a query as a `tsquery` of beginnings, any of which may be there. A word that no contact point has, or begins with,
 * is replaced by those that are most like it.
 */
export const tsqueryOf = async (db: Kysely<Tables>, query: string): Promise<string | undefined> => {
  const terms = [...new Set(fold(query).match(/[\p{L}\p{N}]+/gu) ?? [])].slice(0, mostTerms);
  if (terms.length === 0) return undefined;
  const {rows} = await sql<{term: string; known: boolean; near: string[]}>`
    select term,
      exists (select 1 from word where word ^@ term) as known,
      array(
        select word from word
        where char_length(term) > 3 and word % term and not exists (select 1 from word where word ^@ term)
        order by similarity(word, term) desc, word limit ${mostNear}
      ) as near
    from unnest(${terms}::text[]) as term`.execute(db);
  // Letters and digits only, so nothing of the syntax of a tsquery can come in.
  return rows
    .flatMap(({term, known, near}) => (known || near.length === 0 ? [term] : near))
    .map(word => `${word}:*`)
    .join(' | ');
};
