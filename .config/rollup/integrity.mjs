import {createHash} from 'node:crypto';

/** Subresource integrity of a file's content, W3C SRI. */
export const integrityOf = content => `sha384-${createHash('sha384').update(content).digest('base64')}`;
