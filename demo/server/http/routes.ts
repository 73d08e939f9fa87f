import {Hono, type Handler} from 'hono';
import {operationOf} from '../contract/operations.js';
import type {Town} from '../directory/town.js';
import {answer} from './answer.js';
import {contentOf, type Content} from './content.js';
import {noBody} from './guards.js';
import type {KeptAnswers} from './kept-answers.js';
import {Problem} from './problem.js';
import {addressOf, questionOf} from './question.js';
import type {Resource} from './resource.js';

/** What all resources share. */
export interface Surroundings {
  readonly town: () => Promise<Town>;
  readonly kept: KeptAnswers;
  /** Where this API is for others, up to and including `/v1`. */
  readonly base: () => string;
}

/** The language of the texts when the municipality does not say. */
const ownLanguage = 'nl';

const readWith =
  (operationId: string, resource: Resource, {town: readTown, kept, base}: Surroundings): Handler =>
  async ({req}) => {
    const question = questionOf(operationId, req.url, req.param());
    const {freshness} = resource;
    if (resource.about === 'server') return answer(req.raw, contentOf(operationId, await resource.read()), {freshness});
    const town = await readTown();
    const linkTo = (page: number): string =>
      `${base()}${addressOf(operationId, {...question, query: {...question.query, page}})}`;
    const make = async (): Promise<Content> => contentOf(operationId, await resource.read({...question, town, linkTo}));
    const content = resource.lasting
      ? await kept.get(`${town.version} ${addressOf(operationId, question)}`, make)
      : await make();
    return answer(req.raw, content, {freshness, language: town.configuration?.locales?.[0] ?? ownLanguage});
  };

/** Routes every resource to its path in the contract; other methods there are refused by name. */
export const routes = (resources: Readonly<Record<string, Resource>>, surroundings: Surroundings): Hono => {
  const app = new Hono();
  for (const [operationId, resource] of Object.entries(resources)) {
    const path = operationOf(operationId).path.replace(/\{(\w+)\}/g, ':$1');
    app.get(path, noBody, readWith(operationId, resource, surroundings));
    app.all(path, () => {
      throw new Problem(405, 'This resource can only be read.', {headers: {allow: 'GET, HEAD, OPTIONS'}});
    });
  }
  return app;
};
