import type {Area} from '../area.js';
import {chain} from '../chain.js';
import {metresBetween, type GeoCoordinates} from '../geo-coordinates.js';
import type {Geometry} from '../geometry.js';
import type {SimilarityQuestion, SimilarProject} from './receipt.js';
import {wordsInCommon} from './words-in-common.js';

/** What is held against an initiative that is being written. */
export interface ComparedProject extends Omit<SimilarProject, 'similarity' | 'distance'> {
  readonly topicIds: readonly string[];
  readonly geometry?: Geometry;
}

/** As many as a backend may give. */
const most = 10;

/** How much of the words must come back: what is near and about something else is not similar. */
const leastWords = 0.3;

const weights = {words: 0.7, topic: 0.15, place: 0.15};

/** Metres beyond which something is not near any more. */
const far = 2000;

const pointOf = (geometry: Geometry | undefined): GeoCoordinates | undefined => {
  const [longitude, latitude] = geometry?.type === 'Point' ? (geometry.coordinates ?? []) : [];
  return typeof longitude === 'number' && typeof latitude === 'number' ? {longitude, latitude} : undefined;
};

/** The same area is 1, the same district half of that; that both are in the municipality says nothing. */
const sharedArea = (asked: string | undefined, served: string, areas: ReadonlyMap<string, Area>): number => {
  const around = (code: string | undefined): readonly Area[] =>
    chain(code, areas, ({parentCode}) => parentCode).filter(({type}) => type !== 'municipality');
  const there = around(served);
  const level = around(asked).findIndex(area => there.includes(area));
  return level < 0 ? 0 : 1 / (1 + level);
};

/** What goes on already and looks like what somebody writes, by words, topic and place: the most similar first, at most ten. */
export const similarProjects = (
  {title, topicId, location}: SimilarityQuestion,
  projects: readonly ComparedProject[],
  areas: readonly Area[],
): readonly SimilarProject[] => {
  const areasByCode = new Map(areas.map(area => [area.code, area]));
  const here = pointOf(location?.geometry);
  const areaCode = location?.areaCode;
  const isPlaceAsked = here !== undefined || areaCode !== undefined;
  // What was not asked counts for nothing, and takes nothing away.
  const whole = weights.words + (topicId ? weights.topic : 0) + (isPlaceAsked ? weights.place : 0);
  const words = wordsInCommon(
    title,
    projects.map(project => [
      {text: project.title, weight: 1},
      {text: project.summary ?? '', weight: 0.6},
    ]),
  );
  return projects
    .map((project, index) => ({project, words: words[index] ?? 0}))
    .filter(each => each.words >= leastWords)
    .map(({project: {topicIds, geometry, ...project}, words}): SimilarProject => {
      const there = pointOf(geometry);
      const distance = here && there && metresBetween(here, there);
      const near = distance === undefined ? 0 : 1 - distance / far;
      const shared = project.areaServed.map(({code}) => sharedArea(areaCode, code, areasByCode));
      const fits =
        weights.words * words +
        (topicId && topicIds.includes(topicId) ? weights.topic : 0) +
        weights.place * Math.max(0, near, ...shared);
      return {...project, similarity: fits / whole, ...(distance !== undefined && {distance: Math.round(distance)})};
    })
    .sort((one, other) => other.similarity - one.similarity || one.title.localeCompare(other.title, 'nl'))
    .slice(0, most);
};
