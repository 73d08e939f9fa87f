import {delay, HttpResponse} from 'msw';
import {answer} from './answer.js';
import type {Fault} from './fault.js';
import {problem} from './problem.js';
import {emptyList, hostile, manyItems, schemaDrift} from './spoiled-bodies.js';

const page = '<!doctype html><title>Onderhoud</title><p>Deze site is even niet bereikbaar.</p>';

/**
 * Answers with something wrong.
 * @param body makes the good body, for the faults that spoil it
 */
export const faultyAnswer = async (fault: Fault, request: Request, body: () => Promise<object>): Promise<Response> => {
  switch (fault) {
    case 'hang':
      await delay('infinite');
      return HttpResponse.error();
    case 'unreachable':
      return HttpResponse.error();
    case 'not-found':
      return problem(404);
    case 'forbidden':
      return problem(403);
    case 'server-error':
      return problem(500);
    case 'too-many-requests':
      return problem(429);
    case 'unavailable':
      return problem(503);
    case 'malformed-json':
      return new HttpResponse('{"count": 1, "results": [{"id": "', {headers: {'content-type': 'application/json'}});
    case 'html':
      return new HttpResponse(page, {headers: {'content-type': 'text/html; charset=utf-8'}});
    case 'empty-body':
      return new HttpResponse('', {headers: {'content-type': 'application/json'}});
    case 'empty-list':
      return answer(request, emptyList(await body()));
    case 'schema-drift':
      return answer(request, schemaDrift(await body()));
    case 'hostile':
      return answer(request, hostile(await body()));
    case 'many-items':
      return answer(request, manyItems(await body()));
  }
};
