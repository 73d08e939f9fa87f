import type {Area} from '../../../src/model/area.js';
import {distanceBetween, pointOf} from './distance.js';
import type {WireProject} from './project-row.js';

/** Where something is. */
export interface Whereabouts {
  readonly geometry?: {readonly type: string; readonly coordinates?: unknown};
  readonly areaCode?: string;
}

/** How near two things are. */
interface Nearness {
  /** From 0 to 1. */
  readonly part: number;
  /** Metres, where both have a point. */
  readonly distance?: number;
}

/** Metres at which half of the nearness is gone: a few minutes on foot. */
const walk = 400;

const chain = (code: string | undefined, areas: ReadonlyMap<string, Area>): readonly string[] => {
  const area = areas.get(code ?? '');
  const above = areas.get(area?.parentCode ?? '');
  // Three levels is all there are.
  return [area, above, areas.get(above?.parentCode ?? '')].filter(each => each !== undefined).map(each => each.code);
};

/** Same neighbourhood before same district before elsewhere. */
const partByArea = (from: readonly string[], to: readonly string[], areas: ReadonlyMap<string, Area>): number => {
  const common = from.find(code => to.includes(code));
  const type = areas.get(common ?? '')?.type;
  return type === 'neighbourhood' ? 1 : type === 'district' ? 0.5 : 0;
};

/** By points where both have one, else by the areas they lie in. */
export const nearness = (
  from: Whereabouts | undefined,
  project: Pick<WireProject, 'geometry' | 'areaServed'>,
  areas: ReadonlyMap<string, Area>,
): Nearness => {
  const [here, there] = [pointOf(from?.geometry), pointOf(project.geometry)];
  if (here && there) {
    const distance = distanceBetween(here, there);
    return {part: walk / (walk + distance), distance: Math.round(distance)};
  }
  const served = (project.areaServed ?? []).map(({code}) => chain(code, areas));
  return {part: Math.max(0, ...served.map(codes => partByArea(chain(from?.areaCode, areas), codes, areas)))};
};
