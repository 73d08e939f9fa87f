import {expect} from 'chai';
import {schemaValidator} from '../../../demo/server/contract/validators.js';

/** A problem document, as far as tests look at it. */
export interface ProblemDocument {
  readonly status: number;
  readonly title: string;
  readonly detail?: string;
  readonly invalidParams?: readonly {readonly name: string; readonly code: string; readonly reason: string}[];
}

/** Reads the problem in an answer, after holding it against the contract. */
export const problemIn = async (response: Response): Promise<ProblemDocument> => {
  expect(response.headers.get('content-type')).to.equal('application/problem+json');
  const document: unknown = await response.json();
  const validate = schemaValidator('Problem');
  expect(validate(document), JSON.stringify(validate.errors)).to.equal(true);
  const problem = document as ProblemDocument;
  expect(problem.status).to.equal(response.status);
  return problem;
};
