import {expect} from 'chai';
import type {DataProblem, ReadOptions} from '../../src/backend/ports.js';
import type {InitiativeSettings} from '../../src/model/initiative/settings.js';
import {describeAttachments} from './describe-attachments.js';
import {describeNeighbours} from './describe-neighbours.js';
import {describeSubmitting} from './describe-submitting.js';
import type {Suite} from './framework.js';

/** What a municipality wants of an initiative, and that it takes one in. */
export const describeInitiatives = (suite: Suite): void => {
  const {describe, it, backend, initiatives} = suite;
  const settings = async (options?: ReadOptions): Promise<InitiativeSettings | undefined> =>
    (await backend().initiatives?.(options))?.settings(options);

  describe('what is asked of an initiative', () => {
    it('has the steps, questions and routes of the municipality, and nothing to report', async () => {
      const problems: DataProblem[] = [];
      const read = await settings({report: problem => problems.push(problem)});
      expect(read?.steps.map(({id}) => id)).to.include.members(['idea', 'contact']);
      expect(read?.questions.map(({id}) => id)).to.include.members(['buurt-voordeel', 'grond', 'toestemming-eigenaar']);
      expect(read?.routes.map(({id}) => id)).to.include.members(['idea', 'right-to-challenge', 'citizens-initiative']);
      expect(read?.consents).to.have.length.above(0);
      expect(problems).to.deep.equal([]);
    });

    it('has a limit for every text, and for files', async () => {
      const read = await settings();
      for (const [name, most] of Object.entries(read?.maxLengths ?? {})) expect(most, name).to.be.within(1, 4000);
      expect(read?.attachments.maxCount).to.be.above(0);
      expect(read?.attachments.encodingFormats).to.include.members(['image/jpeg', 'application/pdf']);
    });

    it('asks one question only after another', async () => {
      const read = await settings();
      expect(read?.questions.find(({id}) => id === 'toestemming-eigenaar')?.condition).to.deep.equal({
        questionId: 'grond',
        equals: 'ander',
      });
    });
  });

  if (initiatives === 'sent by e-mail')
    describe('an initiative', () => {
      it('can not be sent here, so that a form makes an e-mail of it', async () => {
        const desk = await backend().initiatives?.();
        expect(desk).to.be.an('object');
        expect(desk).to.not.have.property('sending');
      });
    });
  else {
    describeSubmitting(suite);
    describeAttachments(suite);
    describeNeighbours(suite);
  }
};
