import type {InvalidParam} from '../backend-error.js';

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

/** What a refusal says besides its status. */
export interface Refusal {
  /** Seconds to wait before trying again. */
  readonly retryAfter?: number;
  readonly invalidParams?: readonly InvalidParam[];
}

/** Reads why something was refused, and when it may be tried again. */
export const readRefusal = async (response: Response): Promise<Refusal> => {
  const retryAfter = retryAfterOf(response.headers.get('retry-after'));
  return {...(retryAfter !== undefined && {retryAfter}), invalidParams: await invalidParamsOf(response)};
};
