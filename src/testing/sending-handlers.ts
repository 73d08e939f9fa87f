import {http, HttpResponse, type HttpHandler, type HttpResponseResolver} from 'msw';
import type {InvalidParam} from '../backend/backend-error.js';
import type {Backend, InitiativeSending, ProjectReadOptions, ProjectRegister} from '../backend/ports.js';
import type {Message, SimilarityQuestion} from '../model/initiative/receipt.js';
import type {Subscription} from '../model/project/subscription.js';
import type {Submission} from '../model/initiative/submission.js';
import {apiVersion} from './answer.js';
import {bodies, refusedIn} from './body.js';
import type {Faults, Writing} from './fault.js';
import {faultyAnswer} from './faulty-answer.js';
import {pageAround} from './page-of-results.js';
import {problem, problemOf} from './problem.js';
import {readOptions} from './read-options.js';
import {uploadFields} from './upload-fields.js';
import {wireReceipt} from './wire-shapes.js';

/** What a handler needs to answer. */
interface Asked {
  readonly sending: InitiativeSending;
  readonly request: Request;
  readonly id: string;
  readonly options: ProjectReadOptions;
}

/** What the register needs to answer. */
interface AskedOfRegister extends Omit<Asked, 'sending'> {
  readonly register: ProjectRegister;
}

type RegisterWriting = 'joins' | 'help-requests' | 'subscriptions' | 'confirm' | 'cancel';

/** A refusal before anything is done. */
class Refused extends Error {
  readonly response: Response;
  constructor(response: Response) {
    super('refused');
    this.response = response;
  }
}

const hold = (invalidParams: readonly InvalidParam[]): void => {
  if (invalidParams.length > 0) throw new Refused(problem(400, invalidParams));
};

const headerOf = ({headers}: Request, name: string): string => {
  const value = headers.get(name) ?? '';
  if (value.length < 16 || value.length > 400)
    hold([{name, code: value ? 'invalid' : 'required', reason: 'must be 16 characters or more'}]);
  return value;
};

const bodyOf = async (request: Request, shape: (typeof bodies)[keyof typeof bodies]): Promise<unknown> => {
  if (!request.headers.get('content-type')?.startsWith('application/json')) throw new Refused(problem(415));
  const text = await request.text();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    hold([{name: '', code: 'invalid', reason: 'must be JSON'}]);
  }
  hold(refusedIn(body, shape));
  return body;
};

const created = (body: object): Response =>
  HttpResponse.json(body, {status: 201, headers: {'api-version': apiVersion}});
const done = (status: 202 | 204): Response => new HttpResponse(null, {status, headers: {'api-version': apiVersion}});

/** What can be sent, and the good answer to it. Bodies have the shape they are cast to, because it was just looked at. */
const answers: Readonly<Record<Exclude<Writing, RegisterWriting>, (asked: Asked) => Promise<Response>>> = {
  'form-tokens': async ({sending, options}) => created(await sending.token(options)),
  similar: async ({sending, request, options}) => {
    const question = (await bodyOf(request, bodies.similarity)) as SimilarityQuestion;
    const found = await sending.similar(question, options);
    return HttpResponse.json(pageAround(found, found.length, {page: 1, pageSize: 10}, request.url), {
      headers: {'api-version': apiVersion},
    });
  },
  attachments: async ({sending, request, options}) => {
    const {file, uploadToken} = await uploadFields(request);
    if (!(file instanceof File)) throw new Refused(problem(400, [{name: 'file', code: 'required', reason: 'a file'}]));
    return created(await sending.upload(file, typeof uploadToken === 'string' ? uploadToken : '', options));
  },
  attachment: async ({sending, request, id, options}) => {
    await sending.withdraw(id, headerOf(request, 'uploadToken'), options);
    return done(204);
  },
  initiatives: async ({sending, request, options}) => {
    const key = headerOf(request, 'Idempotency-Key');
    const submission = (await bodyOf(request, bodies.submission)) as Submission;
    return created(wireReceipt(await sending.submit(submission, key, options)));
  },
};

const sendMessage =
  (to: 'join' | 'askForHelp') =>
  async ({register, request, id, options}: AskedOfRegister): Promise<Response> => {
    const key = headerOf(request, 'Idempotency-Key');
    await register[to]?.(id, (await bodyOf(request, bodies.message)) as Message, key, options);
    return done(202);
  };

const sendToken =
  (what: 'confirm' | 'cancel') =>
  async ({register, request, options}: AskedOfRegister): Promise<Response> => {
    const {token} = (await bodyOf(request, bodies.token)) as {readonly token: string};
    await register[what]?.(token, options);
    return done(202);
  };

const registerAnswers: Readonly<Record<RegisterWriting, (asked: AskedOfRegister) => Promise<Response>>> = {
  joins: sendMessage('join'),
  'help-requests': sendMessage('askForHelp'),
  subscriptions: async ({register, request, options}) => {
    await register.subscribe?.((await bodyOf(request, bodies.subscription)) as Subscription, options);
    return done(202);
  },
  confirm: sendToken('confirm'),
  cancel: sendToken('cancel'),
};

const isOfRegister = (writing: Writing): writing is RegisterWriting => writing in registerAnswers;

/** Handlers for what is sent: form tokens, initiatives, files, messages, and who follows. */
export const sendingHandlers = (base: string, backend: Backend, faults: Faults): readonly HttpHandler[] => {
  const respond =
    (writing: Writing): HttpResponseResolver =>
    async ({request, params}) => {
      const good = async (): Promise<Response> => {
        const asked = {request, id: String(params['id']), options: readOptions(request)};
        if (isOfRegister(writing)) {
          const register = await backend.projects?.();
          return register ? registerAnswers[writing]({...asked, register}) : problem(404);
        }
        const {sending} = (await backend.initiatives?.()) ?? {};
        return sending ? answers[writing]({...asked, sending}) : problem(404);
      };
      const fault = faults[writing] ?? faults.everything;
      try {
        if (!fault) return await good();
        // What is spoiled is the answer: what was sent has come in.
        return await faultyAnswer(
          fault,
          request,
          async () => Object((await (await good()).json()) as unknown) as object,
        );
      } catch (error) {
        return error instanceof Refused ? error.response : problemOf(error);
      }
    };

  return [
    http.post(`${base}/form-tokens`, respond('form-tokens')),
    http.post(`${base}/initiatives/_similar`, respond('similar')),
    http.post(`${base}/initiatives`, respond('initiatives')),
    http.post(`${base}/attachments`, respond('attachments')),
    http.delete(`${base}/attachments/:id`, respond('attachment')),
    http.post(`${base}/projects/:id/joins`, respond('joins')),
    http.post(`${base}/projects/:id/help-requests`, respond('help-requests')),
    http.post(`${base}/subscriptions`, respond('subscriptions')),
    http.post(`${base}/subscriptions/_confirm`, respond('confirm')),
    http.post(`${base}/subscriptions/_cancel`, respond('cancel')),
  ];
};
