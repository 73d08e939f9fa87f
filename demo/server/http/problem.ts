import type {ErrorObject} from 'ajv';

/** One parameter or field that was refused; `code` is stable, `reason` is for developers. */
export interface InvalidParam {
  readonly name: string;
  readonly code: string;
  readonly reason: string;
}

const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  414: 'URI Too Long',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** An answer that is not what was hoped for: RFC 9457. */
export class Problem extends Error {
  readonly status: number;
  readonly invalidParams: readonly InvalidParam[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    detail: string,
    invalidParams: readonly InvalidParam[] = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
    this.status = status;
    this.invalidParams = invalidParams;
    this.headers = headers;
  }

  response(): Response {
    const {status, message, invalidParams, headers} = this;
    const document = {
      type: 'about:blank',
      status,
      title: titles[status] ?? 'Error',
      detail: message,
      ...(invalidParams.length > 0 && {invalidParams}),
    };
    return new Response(JSON.stringify(document), {
      status,
      headers: {...headers, 'content-type': 'application/problem+json', 'cache-control': 'no-store'},
    });
  }
}

const codes: Readonly<Record<string, string>> = {required: 'required', maxLength: 'max_length'};

/** What Ajv found, by parameter; the value itself is never repeated. */
export const invalidParamsOf = (errors: readonly ErrorObject[] | null | undefined): readonly InvalidParam[] =>
  (errors ?? []).map(({keyword, instancePath, params, message}) => {
    const {missingProperty, additionalProperty} = params as Readonly<Record<string, string | undefined>>;
    const name = missingProperty ?? additionalProperty ?? instancePath.slice(1).replaceAll('/', '.');
    const unknown = additionalProperty === undefined ? message : 'is not a parameter of this resource';
    return {name, code: codes[keyword] ?? 'invalid', reason: unknown ?? 'is not as the contract says'};
  });
