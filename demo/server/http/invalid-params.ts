import type {ErrorObject} from 'ajv';
import type {InvalidParam} from './problem.js';

const codes: Readonly<Record<string, string>> = {required: 'required', maxLength: 'max_length'};

const codeOf = ({keyword, params}: ErrorObject, place: 'parameter' | 'field'): string => {
  // Which of these Ajv gives depends on the keyword.
  const {limit} = params as {readonly limit?: number};
  // What must be empty is not too long when it is not, and a field with nothing in it is as good as none.
  if (keyword === 'maxLength' && limit === 0) return 'invalid';
  if (keyword === 'minLength' && limit === 1 && place === 'field') return 'required';
  return codes[keyword] ?? 'invalid';
};

/** What Ajv found, by parameter or by the path of the field; the value itself is never repeated. */
export const invalidParamsOf = (
  errors: readonly ErrorObject[] | null | undefined,
  place: 'parameter' | 'field' = 'parameter',
): readonly InvalidParam[] =>
  (errors ?? []).map(error => {
    const {missingProperty, additionalProperty} = error.params as Readonly<Record<string, string | undefined>>;
    const within = error.instancePath.slice(1).split('/');
    const path = [...within, missingProperty ?? additionalProperty ?? ''].filter(part => part !== '');
    const what = additionalProperty === undefined ? error.message : `is not a ${place} of this resource`;
    return {
      name: path.join('.') || 'body',
      code: codeOf(error, place),
      reason: what ?? 'is not as the contract says',
    };
  });
