import {Hono, type Handler, type MiddlewareHandler} from 'hono';
import {operationOf} from '../contract/operations.js';
import type {Town} from '../directory/town.js';
import {actWith} from './act.js';
import type {Action} from './action.js';
import {answer} from './answer.js';
import {contentOf, type Content} from './content.js';
import {formBody, noBody, smallBody} from './guards.js';
import type {KeptAnswers} from './kept-answers.js';
import {Problem} from './problem.js';
import {addressOf, questionOf} from './question.js';
import type {Asked, Resource} from './resource.js';

/** What all resources share. */
export interface Surroundings {
  readonly town: () => Promise<Town>;
  readonly kept: KeptAnswers;
  /** Where this API is for others, up to and including `/v1`. */
  readonly base: () => string;
}

/** What this server has, by the operations of the contract. */
export interface Offer {
  readonly resources: Readonly<Record<string, Resource>>;
  /** Reads whose answer is no JSON of the contract. */
  readonly answers: Readonly<Record<string, (asked: Asked) => Promise<Response>>>;
  readonly actions: Readonly<Record<string, Action>>;
}

/** The language of the texts when the municipality does not say. */
const ownLanguage = 'nl';

const readWith =
  (operationId: string, resource: Resource, {town: readTown, kept, base}: Surroundings): Handler =>
  async ({req}) => {
    resource.admit?.(req.raw.headers);
    const question = questionOf(operationId, req.raw, req.param());
    const {freshness} = resource;
    if (resource.about === 'server') return answer(req.raw, contentOf(operationId, await resource.read()), {freshness});
    const town = await readTown();
    const linkTo = (page: number): string =>
      `${base()}${addressOf(operationId, {path: question.path, query: {...question.query, page}})}`;
    const make = async (): Promise<Content> =>
      contentOf(operationId, await resource.read({...question, town, linkTo, headers: req.raw.headers}));
    const content = resource.lasting
      ? await kept.get(`${town.version} ${addressOf(operationId, question)}`, make)
      : await make();
    return answer(req.raw, content, {freshness, language: town.configuration?.locales?.[0] ?? ownLanguage});
  };

const answerWith =
  (operationId: string, respond: Offer['answers'][string], {town: readTown, base}: Surroundings): Handler =>
  async ({req}) => {
    const question = questionOf(operationId, req.raw, req.param());
    const linkTo = (): string => `${base()}${addressOf(operationId, question)}`;
    return respond({...question, town: await readTown(), linkTo, headers: req.raw.headers});
  };

const notThis =
  (methods: readonly string[]): Handler =>
  () => {
    const allow = [...new Set([...methods.flatMap(each => (each === 'GET' ? ['GET', 'HEAD'] : [each])), 'OPTIONS'])];
    throw new Problem(405, `This resource takes ${allow.join(', ')}.`, {headers: {allow: allow.join(', ')}});
  };

/**
 * Routes every operation to its path in the contract; other methods there are refused by name.
 * @param sendLimit goes before what stores or sends something
 */
export const routes = (
  {resources, answers, actions}: Offer,
  surroundings: Surroundings,
  sendLimit: MiddlewareHandler,
): Hono => {
  const app = new Hono();
  const methods = new Map<string, string[]>();
  const placed = (operationId: string): readonly [method: string, path: string] => {
    const {method, path: written} = operationOf(operationId);
    const path = written.replace(/\{(\w+)\}/g, ':$1');
    methods.set(path, [...(methods.get(path) ?? []), method]);
    return [method, path];
  };
  // Before those with an id in their path: `/projects/feed.atom` is no project.
  for (const [operationId, respond] of Object.entries(answers)) {
    const [, path] = placed(operationId);
    app.get(path, smallBody, noBody, answerWith(operationId, respond, surroundings));
  }
  for (const [operationId, resource] of Object.entries(resources)) {
    const [, path] = placed(operationId);
    app.get(path, smallBody, noBody, readWith(operationId, resource, surroundings));
  }
  for (const [operationId, action] of Object.entries(actions)) {
    const [method, path] = placed(operationId);
    const guards = [...(action.sends ? [sendLimit] : []), ...(action.takes === 'upload' ? [] : [formBody])];
    for (const guard of guards) app.on(method, path, guard);
    if (action.takes === 'nothing') app.on(method, path, noBody);
    app.on(method, path, actWith(operationId, action, surroundings.town));
  }
  for (const [path, taken] of methods) app.all(path, smallBody, notThis(taken));
  return app;
};
