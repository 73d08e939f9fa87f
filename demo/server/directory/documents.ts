import {schemaValidator} from '../contract/validators.js';

/** The documents of one municipality, in the files adapter's own format. */
export interface Documents {
  readonly configuration: unknown;
  readonly topics: readonly unknown[];
  readonly areas: readonly unknown[];
  readonly contactPoints: readonly unknown[];
}

const schemas = {topics: 'Topic', areas: 'Area', contactPoints: 'ContactPoint'} as const;

/** Everything in the documents that is not as the contract says, one finding a line; none when all is well. */
export const findingsIn = (documents: Documents): readonly string[] => {
  const findings: string[] = [];
  const check = (where: string, schema: string, value: unknown): void => {
    const validate = schemaValidator(schema);
    if (validate(value)) return;
    for (const {instancePath, message} of validate.errors ?? [])
      findings.push(`${where}${instancePath.replaceAll('/', '.')}: ${message ?? 'is not as the contract says'}`);
  };
  check('configuration', 'Configuration', documents.configuration);
  for (const [name, schema] of Object.entries(schemas) as [keyof typeof schemas, string][])
    for (const [index, item] of documents[name].entries()) check(`${name}[${index}]`, schema, item);
  return findings;
};
