import type {Documents} from './documents.js';
import type {WireProject} from '../projects/project-row.js';
import type {WireArea, WireContactPoint, WireTopic} from './wire.js';

type Find = (where: string, what: string) => void;

/** The ids of a list; hears of those that are there twice. */
const idsOf = <Item>(file: string, items: readonly Item[], idOf: (item: Item) => string, find: Find): Set<string> => {
  const ids = new Set<string>();
  for (const [index, item] of items.entries()) {
    const id = idOf(item);
    if (ids.has(id)) find(`${file}[${index}]`, `"${id}" is there twice`);
    ids.add(id);
  }
  return ids;
};

/** What in documents that have their shape does not fit together: names of nothing, names of two things, nobody to fall back on. */
export const referenceFindings = (documents: Documents): readonly string[] => {
  const findings: string[] = [];
  const find: Find = (where, what) => findings.push(`${where}: ${what}`);
  // Checked against the contract before.
  const topics = documents.topics as readonly WireTopic[];
  const areas = documents.areas as readonly WireArea[];
  const contactPoints = documents.contactPoints as readonly WireContactPoint[];
  const topicIds = idsOf('topics', topics, ({id}) => id, find);
  const areaCodes = idsOf('areas', areas, ({code}) => code, find);
  const ids = idsOf('contact-points', contactPoints, ({id}) => id, find);
  const refer = (where: string, kind: string, to: string | undefined, known: ReadonlySet<string>): void => {
    if (to !== undefined && !known.has(to)) find(where, `there is no ${kind} "${to}"`);
  };

  for (const [index, {parentId}] of topics.entries()) refer(`topics[${index}].parentId`, 'topic', parentId, topicIds);
  for (const [index, {parentCode}] of areas.entries())
    refer(`areas[${index}].parentCode`, 'area', parentCode, areaCodes);
  for (const [index, contactPoint] of contactPoints.entries()) {
    const where = `contact-points[${index}]`;
    for (const id of contactPoint.topicIds ?? []) refer(`${where}.topicIds`, 'topic', id, topicIds);
    for (const {code} of contactPoint.areaServed ?? []) refer(`${where}.areaServed`, 'area', code, areaCodes);
    refer(`${where}.substituteId`, 'contact point', contactPoint.substituteId, ids);
  }
  const projects = (documents.projects ?? []) as readonly WireProject[];
  idsOf('projects', projects, ({id}) => id, find);
  idsOf('projects', projects, ({reference}) => reference, find);
  for (const [index, project] of projects.entries()) {
    const where = `projects[${index}]`;
    for (const id of project.topicIds ?? []) refer(`${where}.topicIds`, 'topic', id, topicIds);
    for (const {code} of project.areaServed ?? []) refer(`${where}.areaServed`, 'area', code, areaCodes);
    idsOf(`${where}.updates`, project.updates ?? [], ({id}) => id, find);
    for (const id of project.contactPointIds ?? []) refer(`${where}.contactPointIds`, 'contact point', id, ids);
  }
  if (!contactPoints.some(({isFallback}) => isFallback))
    find('contact-points', 'one must have isFallback: the desk for whoever finds nobody else');
  return findings;
};
