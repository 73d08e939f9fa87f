import type {ErrorObject} from 'ajv';
import type {InvalidParam} from './problem.js';

const codes: Readonly<Record<string, string>> = {required: 'required', maxLength: 'max_length'};

/** What Ajv found, by parameter; the value itself is never repeated. */
export const invalidParamsOf = (errors: readonly ErrorObject[] | null | undefined): readonly InvalidParam[] =>
  (errors ?? []).map(({keyword, instancePath, params, message}) => {
    // Which of these Ajv gives depends on the keyword.
    const {missingProperty, additionalProperty} = params as Readonly<Record<string, string | undefined>>;
    const name = missingProperty ?? additionalProperty ?? instancePath.slice(1).replaceAll('/', '.');
    const unknown = additionalProperty === undefined ? message : 'is not a parameter of this resource';
    return {name, code: codes[keyword] ?? 'invalid', reason: unknown ?? 'is not as the contract says'};
  });
