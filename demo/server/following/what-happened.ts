import {sql, type Kysely} from 'kysely';
import type {Tables} from '../database/tables.js';
import type {Language} from '../http/language.js';
import type {WireUpdate} from '../projects/list-updates.js';
import type {WireProject} from '../projects/project-row.js';
import type {ToldNews} from './following-letters.js';
import {followingWords} from './following-words.js';

/** A change of a project that is to be told. */
export interface Happened {
  readonly eventId: string;
  readonly projectId: string;
  readonly at: Date;
  readonly isPublic: boolean;
  readonly changed: readonly string[];
  readonly document: WireProject;
  readonly update: WireUpdate | null;
}

/** Changes by their ids, oldest first. */
export const happened = async (db: Kysely<Tables>, eventIds: readonly string[]): Promise<readonly Happened[]> => {
  const {rows} = await sql<Happened>`
    select event.id as "eventId", event."projectId", event.at, event.changed, project."isPublic", project.document,
      news.document as update
    from "projectEvent" as event join project on project.id = event."projectId"
      left join "projectUpdate" as news on news."projectId" = event."projectId" and news.id = event."updateId"
    where event.id = any(${[...eventIds]}::bigint[]) order by event.id`.execute(db);
  return rows;
};

const linesOf: Readonly<Record<string, (project: WireProject, language: Language) => readonly string[]>> = {
  waitingFor: ({waitingFor}, language) => {
    const {turn, doing} = followingWords[language];
    return waitingFor ? [turn[waitingFor.party], ...(waitingFor.what ? [doing(waitingFor.what)] : [])] : [];
  },
  phases: ({phases = []}, language) => {
    const {phaseDone, phaseNow} = followingWords[language];
    const [done, now] = [
      phases.filter(({state}) => state === 'completed').at(-1),
      phases.find(({state}) => state === 'current'),
    ];
    return [...(done ? [phaseDone(done.title)] : []), ...(now ? [phaseNow(now.title)] : [])];
  },
  stalled: ({stalled}, language) => (stalled ? [followingWords[language].stuck(stalled.reason ?? '')] : []),
  status: ({status}, language) => [followingWords[language].status[status]],
  outcome: ({outcome}, language) => (outcome ? [followingWords[language].decision(outcome.decision)] : []),
  actionRequired: ({actionRequired}, language) =>
    actionRequired ? [followingWords[language].asksYou(actionRequired.what)] : [],
  isPrivate: (_, language) => [followingWords[language].isNew],
};

/** What is told of a change, in words. @param trackerUrl with `{reference}` in it */
export const newsOf = (
  {document, update, changed}: Happened,
  language: Language,
  trackerUrl: string | undefined,
): ToldNews => {
  const lines = [
    ...(update ? [update.title, update.body.value] : []),
    ...changed.flatMap(field => linesOf[field]?.(document, language) ?? []),
  ];
  return {
    title: document.title,
    lines: lines.length > 0 ? lines : [followingWords[language].otherwise],
    url: trackerUrl?.replaceAll('{reference}', encodeURIComponent(document.reference)),
  };
};
