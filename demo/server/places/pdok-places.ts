import {parsePostalCode} from '../../../src/model/postal-code.js';
import {Mistake} from '../http/mistake.js';
import {mostPlaces, type FindPlaces} from './find-places.js';
import {ownPlaces} from './own-places.js';
import {fields, placeOf} from './pdok-document.js';

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

/**
 * Places by way of PDOK's Locatieserver, the national address search. It refuses parameters that it does not know. When it does not
 * answer, the municipality's own areas do.
 * @param base up to and including the version: `https://api.pdok.nl/bzk/locatieserver/search/v3_1`
 * @param report hears why it did not answer
 */
export const pdokPlaces =
  (base: string, report: (error: unknown) => void): FindPlaces =>
  async (query, town) => {
    const address = new URL(`${base.replace(/\/+$/, '')}/free`);
    address.searchParams.append('q', query);
    const code = town.configuration?.municipality.code;
    if (code) address.searchParams.append('fq', `gemeentecode:${code.replace(/^GM/, '')}`);
    address.searchParams.append('fq', `type:${kindsFor(query)}`);
    address.searchParams.append('fl', fields.join(','));
    address.searchParams.append('rows', String(mostPlaces));
    try {
      const response = await fetch(address, {signal: AbortSignal.timeout(patience)});
      if (!response.ok) throw new Mistake(`The address search answered ${response.status}`);
      const places = documentsIn(await response.json()).map(placeOf);
      return places.filter(place => place !== undefined).slice(0, mostPlaces);
    } catch (error) {
      report(error);
      return ownPlaces(query, town);
    }
  };
