import {BackendError, type BackendErrorKind, type InvalidParam} from '../backend-error.js';

/** An address for developers, in errors and events, without what somebody typed. */
export const withoutQuery = (url: string): string => url.replace(/\?.*/, '');

const kindOf = (status: number): BackendErrorKind => {
  if (status === 400) return 'invalid';
  if (status === 401 || status === 403) return 'refused';
  if (status === 404 || status === 410) return 'not-found';
  return status === 429 || status === 503 ? 'busy' : 'broken';
};

/** Seconds to wait, from a number of seconds or a date (RFC 9110, 10.2.3). */
const retryAfterOf = (header: string | null): number | undefined => {
  if (!header) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.round(seconds)) : undefined;
};

const isInvalidParam = (value: unknown): value is InvalidParam => {
  const {name, code, reason} = (value ?? {}) as Partial<Record<keyof InvalidParam, unknown>>;
  return typeof name === 'string' && typeof code === 'string' && typeof reason === 'string';
};

/** What a problem document (RFC 9457) says of single fields; nothing when it is not one. */
const invalidParamsOf = async (response: Response): Promise<readonly InvalidParam[]> => {
  try {
    const {invalidParams} = (await response.json()) as {invalidParams?: unknown};
    return Array.isArray(invalidParams) ? invalidParams.filter(isInvalidParam) : [];
  } catch {
    return [];
  }
};

const refusal = async (response: Response, url: string): Promise<BackendError> => {
  const {status} = response;
  const retryAfter = retryAfterOf(response.headers.get('retry-after'));
  return new BackendError(kindOf(status), `${withoutQuery(url)} answered ${status}`, {
    status,
    ...(retryAfter !== undefined && {retryAfter}),
    invalidParams: await invalidParamsOf(response),
  });
};

/** Reads the body of a good answer. @throws BackendError by the status, `broken` for what is not JSON */
export const readWith =
  (body: (response: Response) => Promise<unknown>) =>
  async (response: Response, url: string): Promise<unknown> => {
    if (!response.ok) throw await refusal(response, url);
    try {
      return await body(response);
    } catch (cause) {
      if (cause instanceof Error && cause.name === 'AbortError') throw cause;
      throw new BackendError('broken', `${withoutQuery(url)} answered something that is not JSON`, {
        status: response.status,
        cause,
      });
    }
  };

/** The JSON in a good answer, still unknown. */
export const readAnswer = readWith(response => response.json());
