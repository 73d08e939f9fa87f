import {isInNetherlands, type GeoCoordinates} from '../../../src/model/geo-coordinates.js';
import {parsePostalCode} from '../../../src/model/postal-code.js';
import type {Town} from '../directory/town.js';
import type {WirePlace} from '../directory/wire.js';
import {Mistake} from '../http/mistake.js';
import {mostPlaces, type PlaceSearch} from './place-search.js';
import {ownPlaces} from './own-places.js';
import {fields, isNear, near, placeOf} from './pdok-document.js';

/** Milliseconds after which the visitor is better off with what we know ourselves. */
const patience = 2000;

/** A postcode alone lies in no neighbourhood: its addresses do. By default districts and neighbourhoods are left out. */
const kindsFor = (query: string): string =>
  parsePostalCode(query) ? 'adres' : '(adres OR weg OR buurt OR wijk OR woonplaats)';

const documentsIn = (answer: unknown): readonly unknown[] => {
  // Looked at with care: it comes from elsewhere.
  const documents = (answer as {readonly response?: {readonly docs?: unknown} | null} | null)?.response?.docs;
  if (!Array.isArray(documents)) throw new Mistake('The address search answered no list of places');
  return documents;
};

type Parameters = readonly (readonly [name: string, value: string])[];

const ask = async (address: string, parameters: Parameters): Promise<readonly unknown[]> => {
  const url = new URL(address);
  for (const [name, value] of parameters) url.searchParams.append(name, value);
  const response = await fetch(url, {signal: AbortSignal.timeout(patience)});
  if (!response.ok) throw new Mistake(`The address search answered ${response.status}`);
  return documentsIn(await response.json());
};

const forWords = (query: string, code: string | undefined): Parameters => [
  ['q', query],
  ...(code ? [['fq', `gemeentecode:${code.replace(/^GM/, '')}`] as const] : []),
  ['fq', `type:${kindsFor(query)}`],
  ['fl', fields.join(',')],
  ['rows', String(mostPlaces)],
];

/** The nearest is given however far it is, unless the distance is limited. */
const forPoint = ({latitude, longitude}: GeoCoordinates, kind: 'adres' | 'buurt', distance: number): Parameters => [
  ['lat', String(latitude)],
  ['lon', String(longitude)],
  ['type', kind],
  ['distance', String(distance)],
  ['fl', [...fields, 'afstand'].join(',')],
  ['rows', '1'],
];

/**
 * Places by way of PDOK's Locatieserver, the national address search. It refuses parameters that it does not know. When it does not
 * answer, the municipality's own areas do.
 * @param base up to and including the version: `https://api.pdok.nl/bzk/locatieserver/search/v3_1`
 * @param report hears why it did not answer
 */
export const pdokPlaces = (base: string, report: (error: unknown) => void): PlaceSearch => {
  const service = base.replace(/\/+$/, '');

  const addressAt = async (point: GeoCoordinates): Promise<WirePlace | undefined> => {
    const [document] = await ask(`${service}/reverse`, forPoint(point, 'adres', near));
    return isNear(document, point) ? placeOf(document) : undefined;
  };
  // In a park or a field no address is near, but there is a neighbourhood around it.
  const neighbourhoodAt = async (point: GeoCoordinates): Promise<WirePlace | undefined> => {
    const [document] = await ask(`${service}/reverse`, forPoint(point, 'buurt', 1));
    const place = placeOf(document);
    return place?.type === 'neighbourhood' ? place : undefined;
  };
  const isOurs = (place: WirePlace, {configuration}: Town): boolean =>
    !configuration || place.areaCodes?.municipality === configuration.municipality.code;

  return {
    find: async (query, town) => {
      try {
        const parameters = forWords(query, town.configuration?.municipality.code);
        const places = (await ask(`${service}/free`, parameters)).map(placeOf);
        return places.filter(place => place !== undefined).slice(0, mostPlaces);
      } catch (error) {
        report(error);
        return ownPlaces.find(query, town);
      }
    },
    nearest: async (point, town) => {
      if (!isInNetherlands(point)) return undefined;
      try {
        const place = (await addressAt(point)) ?? (await neighbourhoodAt(point));
        return place && isOurs(place, town) ? place : undefined;
      } catch (error) {
        report(error);
        return ownPlaces.nearest(point, town);
      }
    },
  };
};
