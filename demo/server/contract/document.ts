import {readFileSync} from 'node:fs';
import {parse} from 'yaml';

/** The part of an operation that the server reads. */
export interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly unknown[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, unknown>>;
}

/** The part of an OpenAPI document that the server reads. */
export interface ContractDocument {
  readonly info: {readonly version: string};
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** The contract that this server keeps. */
// Our own file, linted before every release.
export const contract = parse(readFileSync(new URL('../../../src/contract/openapi.yaml', import.meta.url), 'utf8'), {
  merge: true,
}) as ContractDocument;

/** Follows a reference inside the document. */
export const resolve = (value: unknown): Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null) throw new TypeError('The contract refers to nothing');
  const reference: unknown = '$ref' in value ? value.$ref : undefined;
  if (typeof reference !== 'string') return value as Readonly<Record<string, unknown>>;
  const found = reference
    .slice(2)
    .split('/')
    .reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>>)[key], contract);
  return resolve(found);
};
