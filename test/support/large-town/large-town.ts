import type {Documents} from '../../../demo/server/directory/documents.js';
import {sampleDocuments} from '../../../demo/server/sample-town.js';
import type {WireArea, WireContactPoint} from '../../../demo/server/directory/wire.js';
import {pick, randomFrom} from './random.js';

const [districts, neighbourhoodsEach] = [25, 10];

const first = (
  'Molen Kerk Haven Vogel Linden Eiken Beuken Elzen Water Zonne Park Station Markt Brug Toren Singel Dijk Polder Weide Berken Wilgen ' +
  'Kastanje Heide Duin Rozen Tuin Boomgaard Klooster Abdij Ridder Graaf Hertog Konings Prinsen Bloemen Vlinder Zwaluw Reiger Merel Otter'
).split(' ');
const last = 'akker weide kwartier buurt hoek hof gaarde veld oord eind wijk dal horst kamp rijk'.split(' ');
const ways = 'straat laan weg plein pad kade steeg hof dreef singel'.split(' ');

const letters = 'ABCDEGHJKLMNPRTVWXZ';

/** Postcodes of the range 1999, which nobody uses. */
const postalCode = (number: number): string => {
  const [one, two] = [Math.floor(number / letters.length), number % letters.length];
  return `1999${letters[one % letters.length] ?? 'A'}${letters[two] ?? 'A'}`;
};

const areasOf = (random: () => number): WireArea[] => {
  const areas: WireArea[] = [{code: 'GM1999', name: 'Groot-Elzendrecht', type: 'municipality'}];
  const name = (): string => `${pick(first, random)}${pick(last, random)}`;
  for (let district = 1; district <= districts; district++) {
    const code = `WK1999${String(district).padStart(2, '0')}`;
    areas.push({code, name: `Wijk ${name()}`, type: 'district', parentCode: 'GM1999'});
    for (let part = 1; part <= neighbourhoodsEach; part++) {
      const number = (district - 1) * neighbourhoodsEach + part;
      areas.push({
        code: `BU1999${String(district).padStart(2, '0')}${String(part).padStart(2, '0')}`,
        name: name(),
        type: 'neighbourhood',
        parentCode: code,
        postalCodes: [postalCode(number)],
      });
    }
  }
  return areas;
};

/** Most teams work for a neighbourhood, some for a district, few for the whole town. */
const areaFor = (areas: readonly WireArea[], random: () => number): WireArea => {
  const draw = random();
  const type = draw < 0.7 ? 'neighbourhood' : draw < 0.95 ? 'district' : 'municipality';
  return pick(
    areas.filter(area => area.type === type),
    random,
  );
};

/**
 * A town far larger than any, that is the sample town many times over: its teams once in every neighbourhood, each with streets of its
 * own. The same at every run.
 */
export const largeTown = (count: number): Documents => {
  const random = randomFrom(1999);
  const areas = areasOf(random);
  // Our own files, which a test holds against the contract.
  const models = sampleDocuments.contactPoints as readonly WireContactPoint[];
  const [fallback, ...others] = [...models].sort((one, other) => Number(other.isFallback) - Number(one.isFallback));
  const streets = (): string =>
    [1, 2, 3].map(() => `${pick(first, random)}${pick(first, random).toLowerCase()}${pick(ways, random)}`).join(', ');
  const contactPoints: WireContactPoint[] = fallback ? [fallback] : [];
  while (contactPoints.length < count) {
    const model = pick(others, random);
    const area = areaFor(areas, random);
    const colleague = pick(contactPoints, random).id;
    contactPoints.push({
      ...model,
      id: `${model.id}-${contactPoints.length}`,
      name: `${model.name} ${area.name}`,
      description: `${model.description ?? ''} Ook voor de ${streets()}.`.trim(),
      responsibleFor: [...(model.responsibleFor ?? []), ...(pick(others, random).responsibleFor ?? []).slice(0, 1)],
      areaServed: [{code: area.code, name: area.name}],
      ...(model.substituteId && {substituteId: colleague}),
    });
  }
  return {...sampleDocuments, areas, contactPoints, projects: []};
};
