import {fileTypeFromBuffer} from 'file-type';
import {Problem} from '../http/problem.js';

const heic =
  'Photos in HEIC can not be taken. Save the photo as JPEG, or choose "Most compatible" in the settings of the camera.';

const refuse = (detail: string): Problem =>
  new Problem(415, detail, {
    invalidParams: [
      {name: 'file', code: 'unsupported_media_type', reason: 'must be of a type that the municipality takes'},
    ],
  });

/** Finds out what a file is by its content, whatever it says of itself. @throws Problem 415 for what is not taken */
export const mediaTypeOf = async (content: Buffer, allowed: readonly string[]): Promise<string> => {
  const {mime} = (await fileTypeFromBuffer(content)) ?? {};
  if (mime !== undefined && allowed.includes(mime)) return mime;
  if (mime && /^image\/hei[cf]/.test(mime)) throw refuse(heic);
  throw refuse(`This kind of file is not taken. These are: ${allowed.join(', ')}.`);
};
