import {parseArea, parseTopic} from '../../contract/generated/list-parsers.js';
import type {Report} from '../../contract/parse.js';
import type {Area} from '../../model/area.js';
import type {Topic} from '../../model/topic.js';

/** The usable part of a topic. */
export const readTopic = (value: unknown, path: string, report: Report): Topic | undefined => {
  const parsed = parseTopic(value, path, report);
  return parsed && {keywords: [], sameAs: [], audience: [], competentAuthority: {}, ...parsed};
};

/** The usable part of an area. */
export const readArea = (value: unknown, path: string, report: Report): Area | undefined => {
  const parsed = parseArea(value, path, report);
  if (!parsed) return undefined;
  const {geometry: _, ...area} = parsed;
  return area;
};
