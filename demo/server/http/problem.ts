/** One parameter or field that was refused; `code` is stable, `reason` is for developers. */
export interface InvalidParam {
  readonly name: string;
  readonly code: string;
  readonly reason: string;
}

const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  414: 'URI Too Long',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
  431: 'Request Header Fields Too Large',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** What goes with a problem. */
interface Circumstances {
  readonly invalidParams?: readonly InvalidParam[];
  readonly headers?: Readonly<Record<string, string>>;
  /** What somebody wanted to change, as it is now. */
  readonly current?: object;
}

/** An answer that is not what was hoped for: RFC 9457. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly invalidParams: readonly InvalidParam[];
  readonly headers: Readonly<Record<string, string>>;
  readonly current: object | undefined;

  /** @param detail a sentence in English for a developer; it never repeats what was asked */
  constructor(status: number, detail: string, {invalidParams = [], headers = {}, current}: Circumstances = {}) {
    super(detail);
    this.status = status;
    this.invalidParams = invalidParams;
    this.headers = headers;
    this.current = current;
  }

  /** The problem document. */
  document(): object {
    const {status, message, invalidParams, current} = this;
    return {
      type: 'about:blank',
      status,
      title: titles[status] ?? 'Error',
      detail: message,
      ...(invalidParams.length > 0 && {invalidParams}),
      ...(current && {current}),
    };
  }

  response(): Response {
    return new Response(JSON.stringify(this.document()), {
      status: this.status,
      headers: {...this.headers, 'content-type': 'application/problem+json', 'cache-control': 'no-store'},
    });
  }
}
