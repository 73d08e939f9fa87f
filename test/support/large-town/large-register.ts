import type {Documents} from '../../../demo/server/directory/documents.js';
import type {WireArea} from '../../../demo/server/directory/wire.js';
import type {WireProject} from '../../../demo/server/projects/project-row.js';
import {sampleDocuments} from '../../../demo/server/sample-town.js';
import {largeTown} from './large-town.js';
import {pick, randomFrom} from './random.js';

const kinds = ['initiative', 'project', 'permit'] as const;
const statuses = ['planned', 'active', 'active', 'active', 'paused', 'completed', 'cancelled'] as const;
const [what, where] = [
  'bankje moestuin speelplek straatfeest oversteek regenton geveltuin buurthuis fietspad boomspiegel pluktuin laadpaal ringleiding dakkapel'.split(
    ' ',
  ),
  'vijver kerk haven school station molen sluis markt singel dijk polder brug'.split(' '),
];

const dayIn = (year: number, random: () => number): string =>
  `${year}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;

/** The register of a town far larger than any: the projects of the sample town many times over, all over the place. The same at every run. */
export const largeRegister = (count: number): Documents => {
  const random = randomFrom(5000);
  const town = largeTown(200);
  // Our own files, which a test holds against the contract.
  const areas = town.areas as readonly WireArea[];
  // Without their news, of which one has four hundred.
  const models = (sampleDocuments.projects as readonly WireProject[]).map(model => ({...model, updates: []}));
  const projects = Array.from({length: count}, (_, index): WireProject => {
    const model = pick(models, random);
    const area = pick(areas, random);
    const day = dayIn(2026, random);
    return {
      ...model,
      id: `${model.id}-${index}`,
      reference: `GE-2026-${String(index).padStart(5, '0')}`,
      kind: pick(kinds, random),
      status: pick(statuses, random),
      title: `${model.title}: ${pick(what, random)} bij de ${pick(where, random)} ${index}`,
      areaServed: random() < 0.05 ? [] : [{code: area.code, name: area.name}],
      geometry: {type: 'Point', coordinates: [5.1 + random() * 0.2, 52.5 + random() * 0.1]},
      startDate: dayIn(2026, random),
      lastUpdateAt: `${day}T10:00:00Z`,
      ...(random() < 0.3 && {participationUntilDate: dayIn(2027, random)}),
      contactPointIds: [],
    };
  });
  return {...town, projects};
};
