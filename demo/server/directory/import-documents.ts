import {sql, type Kysely} from 'kysely';
import {fold} from '../../../src/model/fold.js';
import type {Tables} from '../database/tables.js';
import {findingsIn, type Documents} from './documents.js';
import type {WireArea, WireContactPoint, WireTopic} from './wire.js';

/** Rows in one statement: enough to be fast, few enough to stay under the limit of parameters. */
const batch = 500;

const inBatches = async <Item>(
  items: readonly Item[],
  insert: (part: readonly Item[]) => Promise<unknown>,
): Promise<void> => {
  for (let start = 0; start < items.length; start += batch) await insert(items.slice(start, start + batch));
};

interface Texts {
  readonly a: string;
  readonly b: string;
  readonly c: string;
}

/** What a contact point is found by: its name and topics weigh most, its description least. */
const textsOf = (contactPoint: WireContactPoint, topics: ReadonlyMap<string, WireTopic>): Texts => {
  const {name, roleName = '', responsibleFor = [], description = '', topicIds = []} = contactPoint;
  const own = topicIds.map(id => topics.get(id)).filter(topic => topic !== undefined);
  return {
    a: fold([name, ...own.map(topic => topic.name)].join(' ')),
    b: fold([roleName, ...own.flatMap(({keywords = []}) => keywords), ...responsibleFor].join(' ')),
    c: fold(description),
  };
};

/**
 * Replaces all data by these documents, or, when something in them is wrong, nothing.
 * @throws Error with a line for every finding
 */
export const importDocuments = async (db: Kysely<Tables>, documents: Documents): Promise<void> => {
  const findings = findingsIn(documents);
  if (findings.length > 0)
    throw new Error(`Nothing was imported. Mend this first:\n${findings.slice(0, 50).join('\n')}`);
  // Checked against the contract just now.
  const topics = documents.topics as readonly WireTopic[];
  const areas = documents.areas as readonly WireArea[];
  const contactPoints = documents.contactPoints as readonly WireContactPoint[];
  const topicsById = new Map(topics.map(topic => [topic.id, topic]));

  await db.transaction().execute(async transaction => {
    for (const table of ['contactSearch', 'contactPoint', 'area', 'topic', 'configuration', 'word'] as const)
      await transaction.deleteFrom(table).execute();
    const store = (
      table: 'configuration' | 'topic' | 'area' | 'contactPoint',
      items: readonly {id: string; document: unknown}[],
    ): Promise<void> =>
      inBatches(
        items.map((item, position) => ({...item, position, document: JSON.stringify(item.document)})),
        part =>
          transaction
            .insertInto(table)
            .values([...part])
            .execute(),
      );
    await store('configuration', [{id: 'configuration', document: documents.configuration}]);
    await store(
      'topic',
      topics.map(document => ({id: document.id, document})),
    );
    await store(
      'area',
      areas.map(document => ({id: document.code, document})),
    );
    await store(
      'contactPoint',
      contactPoints.map(document => ({id: document.id, document})),
    );
    const words = new Set<string>();
    await inBatches(contactPoints, part => {
      const rows = part.map(contactPoint => {
        const {a, b, c} = textsOf(contactPoint, topicsById);
        for (const word of `${a} ${b} ${c}`.match(/[\p{L}\p{N}]{3,}/gu) ?? []) words.add(word);
        return {
          id: contactPoint.id,
          name: contactPoint.name,
          isFallback: contactPoint.isFallback ?? false,
          topicIds: contactPoint.topicIds ?? [],
          areaCodes: (contactPoint.areaServed ?? []).map(({code}) => code),
          audience: contactPoint.audience ?? [],
          words: sql`setweight(to_tsvector('dutch', ${a}), 'A') || setweight(to_tsvector('dutch', ${b}), 'B') || setweight(to_tsvector('dutch', ${c}), 'D')`,
        };
      });
      return transaction.insertInto('contactSearch').values(rows).execute();
    });
    await inBatches([...words], part =>
      transaction
        .insertInto('word')
        .values(part.map(word => ({word})))
        .execute(),
    );
    await transaction
      .updateTable('dataVersion')
      .set({version: sql`version + 1`})
      .execute();
  });
  await sql`analyze`.execute(db);
};
