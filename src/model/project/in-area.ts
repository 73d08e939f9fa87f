import type {Area} from '../area.js';
import {chain} from '../chain.js';
import type {Project} from './project.js';

/**
 * Whether a project has to do with an area: it lies in it, or it is for what lies around it. One for nowhere in particular is for
 * the whole municipality.
 */
export const isInArea = (
  {areaServed}: Pick<Project, 'areaServed'>,
  code: string,
  areas: ReadonlyMap<string, Area>,
): boolean => {
  if (areaServed.length === 0) return true;
  const around = (from: string): readonly string[] =>
    chain(from, areas, ({parentCode}) => parentCode).map(area => area.code);
  const [wanted, here] = [around(code), areaServed.map(area => area.code)];
  return here.some(served => served === code || wanted.includes(served) || around(served).includes(code));
};
