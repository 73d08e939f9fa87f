import type {FeedScope, ProjectCriteria} from '../ports.js';
import {queryOf} from './request.js';

/** The filters of the contract: which projects, whatever the page and the order. */
export const projectFilters = ({
  statuses,
  kind,
  topicId,
  areaCode,
  bbox,
  q,
  openForParticipation,
}: ProjectCriteria): Readonly<Record<string, unknown>> => ({
  // In one order, as all of it.
  status: statuses && [...statuses].sort(),
  kind,
  topicId,
  areaCode,
  bbox: bbox && [bbox.west, bbox.south, bbox.east, bbox.north].join(','),
  q: q?.trim(),
  openForParticipation: openForParticipation || undefined,
});

/** What a map is asked. */
export const mapQuery = (criteria: ProjectCriteria): string => queryOf(projectFilters(criteria));

/** The address of a feed or a calendar. @param name of the file, as the contract has it */
export const feedHref = (base: string, scope: FeedScope, name: 'feed.atom' | 'calendar.ics'): string => {
  if ('projectId' in scope) return `${base}/projects/${encodeURIComponent(scope.projectId)}/${name}`;
  const query = queryOf({areaCode: scope.areaCode, topicId: scope.topicId});
  return `${base}/projects/${name}${query ? `?${query}` : ''}`;
};
