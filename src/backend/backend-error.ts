/** Why a backend did not answer: what a widget needs to know to choose its sentence. */
export type BackendErrorKind = 'offline' | 'timeout' | 'refused' | 'not-found' | 'invalid' | 'busy' | 'broken';

/** One field that the backend refused, by its name in the contract; `code` is stable, `reason` is for developers. */
export interface InvalidParam {
  readonly name: string;
  readonly code: string;
  readonly reason: string;
}

interface Circumstances {
  readonly cause?: unknown;
  /** Seconds to wait before trying again. */
  readonly retryAfter?: number;
  /** HTTP status, when there was an answer. */
  readonly status?: number;
  readonly invalidParams?: readonly InvalidParam[];
}

/** The only error a backend throws, besides the `AbortError` of a request nobody waits for any more. */
export class BackendError extends Error {
  override readonly name = 'BackendError';
  readonly kind: BackendErrorKind;
  readonly retryAfter: number | undefined;
  readonly status: number | undefined;
  readonly invalidParams: readonly InvalidParam[];

  constructor(kind: BackendErrorKind, message: string, {cause, retryAfter, status, invalidParams}: Circumstances = {}) {
    super(message, {cause});
    this.kind = kind;
    this.retryAfter = retryAfter;
    this.status = status;
    this.invalidParams = invalidParams ?? [];
  }
}

/** By name, not `instanceof`: two copies of the library may share a page. */
export const isBackendError = (error: unknown): error is BackendError =>
  error instanceof Error && error.name === 'BackendError';
