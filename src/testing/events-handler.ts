import {http, HttpResponse, type HttpHandler} from 'msw';
import type {Backend} from '../backend/ports.js';
import {apiVersion} from './answer.js';
import type {Faults} from './fault.js';
import {faultyAnswer} from './faulty-answer.js';
import {problem, problemOf} from './problem.js';
import {readOptions} from './read-options.js';

const eventOf = (id: string, eventId: string | undefined): string =>
  [
    'event: projectChanged',
    ...(eventId ? [`id: ${eventId}`] : []),
    ['data', JSON.stringify({id, at: new Date().toISOString()})].join(': '),
    '',
    '',
  ].join('\n');

/** A handler for changes as they happen; the stream is open until who asked leaves. */
export const eventsHandler = (base: string, backend: Backend, faults: Faults): HttpHandler =>
  http.get(`${base}/projects/:id/events`, async ({request, params}) => {
    const id = String(params['id']);
    const options = readOptions(request);
    const fault = faults['project-events'] ?? faults.everything;
    try {
      if (fault) return await faultyAnswer(fault, request, async () => ({}));
      const register = await backend.projects?.();
      if (!register?.watch) return problem(404);
      await register.byId(id, options);
      const {watch} = register;
      let stop = (): void => undefined;
      const encoder = new TextEncoder();
      const body = new ReadableStream<Uint8Array>({
        start: controller => {
          controller.enqueue(encoder.encode(': welcome\n\n'));
          stop = watch(id, {changed: eventId => controller.enqueue(encoder.encode(eventOf(id, eventId)))});
          request.signal.addEventListener('abort', () => stop());
        },
        cancel: () => stop(),
      });
      return new HttpResponse(body, {headers: {'content-type': 'text/event-stream', 'api-version': apiVersion}});
    } catch (error) {
      return problemOf(error);
    }
  });
