import {createHash} from 'node:crypto';

/** The hash of a file's content, in base64. SHA-256 is the shortest that browsers take. */
export const hashOf = (content, algorithm = 'sha256') => createHash(algorithm).update(content).digest('base64');

/** Subresource integrity of a file's content, W3C SRI, to be pasted by people. */
export const integrityOf = content => `sha384-${hashOf(content, 'sha384')}`;
