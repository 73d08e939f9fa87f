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

const cached = <Made>(make: (key: string) => Made): ((key: string) => Made) => {
  const made = new Map<string, Made>();
  return key => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
};

const parametersOf = (id: string, place: string): readonly Readonly<Record<string, unknown>>[] =>
  (operationOf(id).operation.parameters ?? []).map(resolve).filter(each => each['in'] === place);

const parameterValidator = (id: string, place: 'query' | 'path' | 'header'): ValidateFunction => {
  const parameters = parametersOf(id, place);
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

/** Parameters of the query that are lists: one value each time its name is there, or all in one with commas in between. */
export const listParametersOf = cached(
  (id): ReadonlyMap<string, 'exploded' | 'joined'> =>
    new Map(
      parametersOf(id, 'query')
        .filter(({schema}) => resolve(schema)['type'] === 'array')
        .map(({name, explode}) => [String(name), explode === false ? 'joined' : 'exploded']),
    ),
);

/** The headers that an operation names. */
export const headerNamesOf = (id: string): readonly string[] =>
  parametersOf(id, 'header').map(({name}) => String(name));

/** Checks these. */
export const headerValidator = cached(id => parameterValidator(id, 'header'));

const jsonValidator = (described: unknown): ValidateFunction => {
  // What is held against a schema is JSON of one kind or another.
  const {content} = resolve(described) as {readonly content: Readonly<Record<string, {readonly schema: object}>>};
  return exact.compile(absolute((content['application/json'] ?? content['application/geo+json'])?.schema) as object);
};

/** Checks the body of what is sent. */
export const bodyValidator = cached(id => jsonValidator(operationOf(id).operation.requestBody));

/** Checks the body of a good answer; the key is the operation and the status. */
const answerValidators = cached(key => {
  const [id = '', status = ''] = key.split(' ');
  return jsonValidator(operationOf(id).operation.responses[status]);
});

/** Checks the body of a good answer. */
export const answerValidator = (id: string, status: number): ValidateFunction => answerValidators(`${id} ${status}`);

/** Checks one thing by the name of its schema. */
export const schemaValidator = cached(name => exact.compile({$ref: `contract#/components/schemas/${name}`}));
