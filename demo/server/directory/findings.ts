import {schemaValidator} from '../contract/validators.js';
import type {Documents} from './documents.js';
import {referenceFindings} from './reference-findings.js';

const lists = [
  ['topics', 'topics', 'Topic'],
  ['areas', 'areas', 'Area'],
  ['contactPoints', 'contact-points', 'ContactPoint'],
  ['projects', 'projects', 'ProjectDetails'],
] as const;

const shapeFindings = (documents: Documents): readonly string[] => {
  const findings: string[] = [];
  const check = (where: string, schema: string, value: unknown): void => {
    const validate = schemaValidator(schema);
    if (validate(value)) return;
    for (const {instancePath, message} of validate.errors ?? [])
      findings.push(`${where}${instancePath.replaceAll('/', '.')}: ${message ?? 'is not as the contract says'}`);
  };
  check('configuration', 'Configuration', documents.configuration);
  for (const [name, file, schema] of lists)
    for (const [index, item] of (documents[name] ?? []).entries()) check(`${file}[${index}]`, schema, item);
  return findings;
};

/** Everything in the documents that is not as it should be, one finding a line; none when all is well. */
export const findingsIn = (documents: Documents): readonly string[] => {
  const findings = shapeFindings(documents);
  // What refers to what can only be read once everything has its shape.
  return findings.length > 0 ? findings : referenceFindings(documents);
};
