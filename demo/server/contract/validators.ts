import {Ajv2020, type ValidateFunction} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {contract, resolve, type Operation} from './document.js';

const options = {allErrors: true, strict: false} as const;

/** For answers: nothing is bent to fit. */
const exact = new Ajv2020(options);
/** For parameters: everything in an address is text, and `"2"` may be a number. */
const coercing = new Ajv2020({...options, coerceTypes: true, useDefaults: true});
for (const ajv of [exact, coercing]) {
  // The package is CommonJS, and its default export hides in a default export.
  (addFormats as unknown as (instance: Ajv2020) => void)(ajv);
  ajv.addSchema({...contract, $id: 'contract'});
}

/** `#/components/…` as seen from outside the document. */
const absolute = (schema: unknown): unknown =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"contract#/components/')) as unknown;

const operations = new Map(
  Object.values(contract.paths)
    .flatMap(methods => Object.values(methods))
    .map(operation => [operation.operationId, operation]),
);

const operationOf = (id: string): Operation => {
  const operation = operations.get(id);
  if (!operation) throw new Error(`The contract has no operation ${id}`);
  return operation;
};

const cached = <Key extends string>(make: (key: Key) => ValidateFunction): ((key: Key) => ValidateFunction) => {
  const made = new Map<Key, ValidateFunction>();
  return key => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
};

/** Checks the query of an operation, and gives numbers and defaults their place. Unknown parameters are refused. */
export const queryValidator = cached(id => {
  const parameters = (operationOf(id).parameters ?? []).map(resolve).filter(({in: place}) => place === 'query');
  return coercing.compile({
    type: 'object',
    additionalProperties: false,
    required: parameters.filter(({required}) => required).map(({name}) => name),
    properties: Object.fromEntries(parameters.map(({name, schema}) => [name, absolute(schema)])),
  });
});

/** Checks the body of a good answer. */
export const answerValidator = cached(id => {
  const {content} = resolve(operationOf(id).responses['200']) as {content: Record<string, {schema: unknown}>};
  return exact.compile(absolute(content['application/json']?.schema) as object);
});

/** Checks one thing by the name of its schema. */
export const schemaValidator = cached(name => exact.compile({$ref: `contract#/components/schemas/${name}`}));
