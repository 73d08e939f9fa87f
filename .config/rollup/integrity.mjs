import {createHash} from 'node:crypto';

/**
 * Subresource integrity of a file's content, W3C SRI. People pin with sha384; inside the loader sha256 does, at two thirds of the bytes
 * that no compression can take away.
 */
export const integrityOf = (content, algorithm = 'sha384') =>
  `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;
