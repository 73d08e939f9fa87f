import {expect} from 'chai';
import type {DataProblem, ReadOptions} from '../../src/backend/ports.js';
import type {Suite} from './framework.js';
import {rejection} from './rejection.js';

/** The backend's clock goes on between two reads. */
const withoutClock = (answer: unknown): unknown =>
  typeof answer === 'object' && answer && 'serverTime' in answer ? {...answer, serverTime: undefined} : answer;

/** How every read behaves, whatever it reads. */
export const describeReading = ({describe, it, backend, contacts, places}: Suite): void => {
  const reads: Readonly<Record<string, (options: ReadOptions) => Promise<unknown>>> = {
    configuration: options => backend().configuration(options),
    topics: options => contacts().topics(options),
    areas: options => contacts().areas(options),
    'contact points': options => contacts().find({q: 'boom', pageSize: 9}, options),
    'a contact point': options => contacts().byId('bomen', options),
    places: options => places().find('1999CB', options),
  };

  for (const [what, read] of Object.entries(reads))
    describe(`reading ${what}`, () => {
      it('reports nothing about good data', async () => {
        const problems: DataProblem[] = [];
        await read({report: problem => problems.push(problem)});
        expect(problems).to.deep.equal([]);
      });

      it('takes the language of the visitor, known or not', async () => {
        const inDutch = withoutClock(await read({language: 'nl'}));
        for (const language of ['en', 'fy', 'tlh-x-unknown'])
          expect(withoutClock(await read({language}))).to.deep.equal(inDutch);
      });

      it('is not begun for who has left already', async () => {
        const error = await rejection(read({signal: AbortSignal.abort()}));
        expect(error).to.include({name: 'AbortError'});
      });

      it('ends at once for who leaves', async () => {
        const leaving = new AbortController();
        const reading = rejection(read({signal: leaving.signal, language: 'de'}));
        leaving.abort();
        expect(await reading).to.include({name: 'AbortError'});
      });

      it('goes on for others when one leaves', async () => {
        const leaving = new AbortController();
        const options = {language: 'fr'};
        const [left, stayed] = [rejection(read({...options, signal: leaving.signal})), read(options)];
        leaving.abort();
        expect(await left).to.include({name: 'AbortError'});
        expect(await stayed).to.be.an(Array.isArray(await read(options)) ? 'array' : 'object');
      });
    });
};
