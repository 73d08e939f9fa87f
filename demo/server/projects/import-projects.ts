import {sql, type Kysely, type Transaction} from 'kysely';
import {inBatches} from '../database/in-batches.js';
import type {Tables} from '../database/tables.js';
import type {WireTopic} from '../directory/wire.js';
import {projectRow, projectWords, type WireProject} from './project-row.js';

type Topics = ReadonlyMap<string, Pick<WireTopic, 'name'>>;

/** Throws away what the last import brought; what people sent in and what officials changed is not the importer's to throw away. */
export const emptyRegister = async (transaction: Transaction<Tables>): Promise<void> => {
  await transaction.deleteFrom('project').where('initiativeId', 'is', null).where('changedAt', 'is', null).execute();
  await transaction.deleteFrom('projectUpdate').where('isImported', '=', true).execute();
  await transaction.deleteFrom('projectWord').execute();
};

/** Makes the words of a project that everybody may read known to the search. */
export const learnWords = async (
  db: Kysely<Tables>,
  projects: readonly WireProject[],
  topics: Topics,
): Promise<void> => {
  const counts = new Map<string, number>();
  for (const project of projects)
    for (const word of projectWords(project, topics)) counts.set(word, (counts.get(word) ?? 0) + 1);
  await sql`
    insert into "projectWord" as known
    select word, (tsvector_to_array(to_tsvector('dutch', word)))[1], documents
    from unnest(${[...counts.keys()]}::text[], ${[...counts.values()]}::int[]) as given (word, documents)
    on conflict (word) do update set documents = known.documents + excluded.documents`.execute(db);
};

const storeUpdates = async (transaction: Transaction<Tables>, projects: readonly WireProject[]): Promise<void> => {
  const rows = projects.flatMap(({id: projectId, updates = []}) =>
    updates.map(update => ({
      projectId,
      id: update.id,
      publishedAt: new Date(update.publishedAt),
      isImported: true,
      document: JSON.stringify(update),
    })),
  );
  await inBatches(rows, part =>
    transaction
      .insertInto('projectUpdate')
      .values(part)
      // What was published here stays as it was published.
      .onConflict(conflict => conflict.doNothing())
      .execute(),
  );
};

/** Puts projects and their news in the register, each by itself. */
export const storeProjects = async (
  transaction: Transaction<Tables>,
  projects: readonly WireProject[],
  topics: readonly WireTopic[],
): Promise<void> => {
  const topicsById = new Map(topics.map(topic => [topic.id, topic]));
  const rows = projects.map(({updates: _, ...project}) =>
    projectRow(project, topicsById, {isPublic: true, initiativeId: null}),
  );
  await inBatches(rows, part =>
    transaction
      .insertInto('project')
      .values(part)
      // An initiative that was exported and comes back is the one that is there.
      .onConflict(conflict => conflict.doNothing())
      .execute(),
  );
  await storeUpdates(transaction, projects);
  const known = await transaction.selectFrom('project').select('document').where('isPublic', '=', true).execute();
  await learnWords(
    transaction,
    // Only what the contract allows was ever stored.
    known.map(({document}) => document as WireProject),
    topicsById,
  );
};
