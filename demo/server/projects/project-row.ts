import {sql, type Insertable} from 'kysely';
import {fold} from '../../../src/model/fold.js';
import type {components} from '../../../src/contract/generated/types.js';
import type {Tables} from '../database/tables.js';
import type {WireTopic} from '../directory/wire.js';
import {wordsOf} from '../directory/words.js';
import {boundsOf} from './bounds.js';

/** A project as the contract describes it. */
export type WireProject = components['schemas']['ProjectDetails'];

/** How a project came into the register. */
interface Origin {
  readonly isPublic: boolean;
  readonly initiativeId: string | null;
}

/** Texts of a project from the most to the least telling, with the weights of full-text search. */
const textsOf = (
  {title, summary = '', topicIds = [], description}: WireProject,
  topics: ReadonlyMap<string, Pick<WireTopic, 'name'>>,
): Readonly<Record<'A' | 'B' | 'D', string>> => ({
  A: title,
  B: [summary, ...topicIds.map(id => topics.get(id)?.name ?? '')].join(' '),
  D: description?.value ?? '',
});

/** Every word of a project, once. */
export const projectWords = (
  project: WireProject,
  topics: ReadonlyMap<string, Pick<WireTopic, 'name'>>,
): ReadonlySet<string> => new Set(wordsOf(Object.values(textsOf(project, topics)).join(' ')));

/** A row of the register: the document, and what it is found by. */
export const projectRow = (
  project: WireProject,
  topics: ReadonlyMap<string, Pick<WireTopic, 'name'>>,
  {isPublic, initiativeId}: Origin,
): Insertable<Tables['project']> => {
  const {id, reference, title, topicIds = [], areaServed = [], lastUpdateAt} = project;
  const texts = textsOf(project, topics);
  const vector = (weight: 'A' | 'B' | 'D'): ReturnType<typeof sql> =>
    sql`setweight(to_tsvector('dutch', ${wordsOf(texts[weight]).join(' ')}), ${sql.lit(weight)})`;
  const {west, south, east, north} = boundsOf(project.geometry) ?? {};
  return {
    id,
    reference,
    initiativeId,
    isPublic,
    document: JSON.stringify(project),
    title: fold(title),
    words: sql`${vector('A')} || ${vector('B')} || ${vector('D')}`,
    status: project.status,
    kind: project.kind,
    topicIds,
    areaCodes: areaServed.map(({code}) => code),
    west: west ?? null,
    south: south ?? null,
    east: east ?? null,
    north: north ?? null,
    startDate: project.startDate ?? null,
    participationUntilDate: project.participationUntilDate ?? null,
    lastUpdateAt: lastUpdateAt ? new Date(lastUpdateAt) : null,
  };
};
