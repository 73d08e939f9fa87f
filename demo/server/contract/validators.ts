import {Ajv2020, type ValidateFunction} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {contract, resolve} from './document.js';
import {operationOf} from './operations.js';

const options = {allErrors: true, strict: false} as const;

/** For answers and documents: nothing is bent to fit. */
const exact = new Ajv2020(options);
/** For parameters: everything in an address is text, and `2` may be a number. */
const coercing = new Ajv2020({...options, coerceTypes: true, useDefaults: true});
for (const ajv of [exact, coercing]) {
  // The package is CommonJS, and its default export hides in a default export.
  (addFormats as unknown as (instance: Ajv2020) => void)(ajv);
  ajv.addSchema({...contract, $id: 'contract'});
}

/** `#/components/…` as seen from outside the document. */
const absolute = (schema: unknown): unknown =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"contract#/components/')) as unknown;

const cached = (make: (key: string) => ValidateFunction): ((key: string) => ValidateFunction) => {
  const made = new Map<string, ValidateFunction>();
  return key => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
};

const parameterValidator = (id: string, place: 'query' | 'path'): ValidateFunction => {
  const parameters = (operationOf(id).operation.parameters ?? []).map(resolve).filter(each => each['in'] === place);
  return coercing.compile({
    type: 'object',
    additionalProperties: false,
    required: parameters.filter(({required}) => required).map(({name}) => name),
    properties: Object.fromEntries(parameters.map(({name, schema}) => [name, absolute(schema)])),
  });
};

/** Checks the query of an operation, and gives numbers and defaults their place. Unknown parameters are refused. */
export const queryValidator = cached(id => parameterValidator(id, 'query'));

/** Checks the parts of a path that have a name. */
export const pathValidator = cached(id => parameterValidator(id, 'path'));

/** Checks the body of a good answer. */
export const answerValidator = cached(id => {
  // Every read of our contract answers 200 with JSON.
  const {content} = resolve(operationOf(id).operation.responses['200']) as {
    readonly content: Readonly<Record<string, {readonly schema: object}>>;
  };
  return exact.compile(absolute(content['application/json']?.schema) as object);
});

/** Checks one thing by the name of its schema. */
export const schemaValidator = cached(name => exact.compile({$ref: `contract#/components/schemas/${name}`}));
