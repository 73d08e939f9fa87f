import {sql, type Insertable} from 'kysely';
import {fold} from '../../../src/model/fold.js';
import type {components} from '../../../src/contract/generated/types.js';
import type {Tables} from '../database/tables.js';
import type {WireTopic} from '../directory/wire.js';
import {wordsOf} from '../directory/words.js';

/** A project as the contract describes it. */
export type WireProject = components['schemas']['ProjectDetails'];

/** How a project came into the register. */
interface Origin {
  readonly isPublic: boolean;
  readonly initiativeId: string | null;
}

/** A row of the register: the document, and what it is found by. */
export const projectRow = (
  project: WireProject,
  topics: ReadonlyMap<string, Pick<WireTopic, 'name'>>,
  {isPublic, initiativeId}: Origin,
): Insertable<Tables['project']> => {
  const {id, reference, title, summary = '', topicIds = [], description} = project;
  const own = topicIds.map(topic => topics.get(topic)).filter(topic => topic !== undefined);
  const vector = (texts: readonly string[], weight: 'A' | 'B' | 'D'): ReturnType<typeof sql> =>
    sql`setweight(to_tsvector('dutch', ${wordsOf(texts.join(' ')).join(' ')}), ${sql.lit(weight)})`;
  return {
    id,
    reference,
    initiativeId,
    isPublic,
    document: JSON.stringify(project),
    title: fold(title),
    words: sql`${vector([title], 'A')} || ${vector([summary, ...own.map(({name}) => name)], 'B')}
      || ${vector([description?.value ?? ''], 'D')}`,
  };
};
