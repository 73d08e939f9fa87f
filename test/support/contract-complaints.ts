import {readFileSync} from 'node:fs';
import {Ajv, type AnySchemaObject} from 'ajv';
import addFormats from 'ajv-formats';
import {parse} from 'yaml';

interface Schema {
  readonly $ref?: string;
  readonly required?: readonly string[];
  readonly properties?: object;
  readonly allOf?: readonly Schema[];
}

const contract = parse(readFileSync(new URL('../../src/contract/openapi.yaml', import.meta.url), 'utf8')) as {
  components: {schemas: Record<string, Schema>};
};

/** Details are what their base has, and more: two closed objects can't be added to each other, so they become one. */
for (const name of ['ProjectDetails', 'ProjectUpdate']) {
  const {schemas} = contract.components;
  const [base, more] = schemas[name]?.allOf ?? [];
  const from = schemas[base?.$ref?.split('/').at(-1) ?? ''];
  if (!from || !more) throw new Error(`${name} has no base any more`);
  schemas[name] = {
    ...from,
    required: [...(from.required ?? []), ...(more.required ?? [])],
    properties: {...from.properties, ...more.properties},
  };
}

/** The contract with every object closed, so that a field with a typo in its name is found too. */
const closedContract = JSON.parse(JSON.stringify(contract), (_, value: unknown) =>
  typeof value === 'object' && value !== null && 'properties' in value
    ? {additionalProperties: false, ...value}
    : value,
) as AnySchemaObject;

const ajv = new Ajv({strict: false, allErrors: true});
addFormats(ajv);
ajv.addSchema(closedContract, 'contract');

/** What is not as the contract says in something that should be one of its schemas, fields that it does not have included. */
export const complaintsAbout = (schema: string, value: unknown): readonly string[] => {
  const validate = ajv.getSchema(`contract#/components/schemas/${schema}`);
  if (!validate) throw new Error(`the contract has no ${schema}`);
  return validate(value) ? [] : (validate.errors ?? []).map(each => `${each.instancePath} ${each.message ?? ''}`);
};
