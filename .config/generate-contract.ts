// Makes the types and the parsers of src/contract/generated from openapi.yaml. With --check it only compares.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import openapiTS, {astToString} from 'openapi-typescript';
import {format, resolveConfig} from 'prettier';
import {parse as parseYaml} from 'yaml';

interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  pattern?: string;
  enum?: string[];
  items?: Schema;
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  /** A later version of the contract may have more values. */
  'x-extensible'?: boolean;
}

const source = new URL('../src/contract/openapi.yaml', import.meta.url);
const target = new URL('../src/contract/generated/', import.meta.url);
const banner = '// Generated from openapi.yaml by `npm run generate`. Do not edit.\n';

/** The schemas that the browser reads, by the module their parsers are in: modules are what bundles are made of. */
const parsed: Readonly<Record<string, readonly string[]>> = {
  'configuration-parser': ['Configuration'],
  'list-parsers': ['Topic', 'Area'],
  'contact-point-parser': ['ContactPoint'],
  'place-parser': ['Place'],
  'initiative-settings-parser': [],
  'initiative-parsers': ['FormToken', 'Attachment', 'InitiativeReceipt', 'SimilarProject'],
  'project-parser': ['Project'],
  'project-details-parsers': ['ProjectDetails', 'ProjectUpdate'],
};
/** Parts of the configuration that only one widget reads have a parser of their own. */
const parts: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'initiative-settings-parser': {InitiativeSettings: ['initiativeForm', 'attachments']},
};
/** By schema what its own parser leaves to others. */
const unread: Readonly<Record<string, readonly string[]>> = {
  Configuration: Object.values(parts).flatMap(each => Object.values(each).flat()),
  ProjectDetails: ['updates'],
};

const document = parseYaml(readFileSync(source, 'utf8'), {merge: true}) as {
  components: {schemas: Record<string, Schema>};
};
const {schemas} = document.components;

const resolve = (schema: Schema): Schema => {
  if (!schema.$ref) return schema;
  const name = schema.$ref.replace('#/components/schemas/', '');
  const found = schemas[name];
  if (!found) throw new Error(`${schema.$ref} is not in the contract`);
  return resolve(found);
};

/** An object with all that its parts have. */
const merged = (schema: Schema): Schema => {
  const all = (schema.allOf ?? []).map(part => merged(resolve(part)));
  return {
    ...schema,
    type: 'object',
    properties: Object.assign({}, ...all.map(({properties}) => properties), schema.properties) as Record<
      string,
      Schema
    >,
    required: [...all.flatMap(({required = []}) => required), ...(schema.required ?? [])],
  };
};

const patterns: Readonly<Record<string, string>> = {
  date: String.raw`/^\d{4}-\d\d-\d\d$/`,
  'date-time': String.raw`/^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/`,
};

const shapeOf = (reference: Schema, isRead: (key: string) => boolean = () => true): string => {
  const resolved = resolve(reference);
  const schema = resolved.allOf ? merged(resolved) : resolved;
  switch (schema.type) {
    case 'object': {
      const fields = Object.entries(schema.properties ?? {})
        .filter(([key]) => isRead(key))
        .map(([key, value]) => {
          // Who says something newer there is still read, without it.
          const needed = schema.required?.includes(key) && !resolve(value)['x-extensible'];
          return `${needed ? `'!${key}'` : key}: ${shapeOf(value)}`;
        });
      return `{fields: {${fields.join(', ')}}}`;
    }
    case 'array':
      // GeoJSON coordinates are lists of numbers, or of lists of them: whoever reads them looks what they are.
      return `{of: ${schema.items?.type || schema.items?.$ref ? shapeOf(schema.items) : `'u'`}}`;
    case 'number':
    case 'integer':
      return `'n'`;
    case 'boolean':
      return `'b'`;
    default:
      if (schema.enum) return `[${schema.enum.map(value => `'${value}'`).join(', ')}]`;
      if (schema.pattern) return `/${schema.pattern}/`;
      return (schema.format && patterns[schema.format]) ?? `'s'`;
  }
};

const parserOf = (name: string, shape: string): string => `
const shapeOf${name}: Shape = ${shape};

/** The usable part of a ${name}; undefined when it can't be used at all. */
export const parse${name} = (value: unknown, path: string, report: Report): ${name} | undefined =>
  // The shape and the type come from the same schema.
  parse(shapeOf${name}, value, path, report) as ${name} | undefined;
`;

const typeOf = (name: string, type: string): string =>
  `/** ${name} as the contract describes it. */\nexport type ${name} = ${type};`;

const schemaNamed = (name: string): Schema => ({$ref: `#/components/schemas/${name}`});

const isRead = (name: string) => (key: string) => !unread[name]?.includes(key);

const moduleOf = (names: readonly string[], views: Readonly<Record<string, readonly string[]>>): string => `${banner}
import {parse, type Report, type Shape} from '../parse.js';
import type {components} from './types.js';

${names.map(name => typeOf(name, `components['schemas']['${name}']`)).join('\n')}
${Object.entries(views)
  .map(([name, keys]) =>
    typeOf(name, `Pick<components['schemas']['Configuration'], ${keys.map(key => `'${key}'`).join(' | ')}>`),
  )
  .join('\n')}
${names.map(name => parserOf(name, shapeOf(schemaNamed(name), isRead(name)))).join('')}
${Object.entries(views)
  .map(([name, keys]) =>
    parserOf(
      name,
      shapeOf(schemaNamed('Configuration'), key => keys.includes(key)),
    ),
  )
  .join('')}`;

const files: Readonly<Record<string, string>> = {
  'types.ts': banner + astToString(await openapiTS(source, {alphabetize: false})),
  ...Object.fromEntries(
    Object.entries(parsed).map(([module, names]) => [`${module}.ts`, moduleOf(names, parts[module] ?? {})]),
  ),
};

const options = await resolveConfig(new URL('../package.json', import.meta.url).pathname);
mkdirSync(target, {recursive: true});
const stale: string[] = [];
for (const [name, content] of Object.entries(files)) {
  const file = new URL(name, target);
  const text = await format(content, {...options, parser: 'typescript'});
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) stale.push(name);
}
if (stale.length > 0) {
  console.error(
    `${stale.join(' and ')} in src/contract/generated do not fit openapi.yaml any more. Run: npm run generate`,
  );
  process.exitCode = 1;
}
