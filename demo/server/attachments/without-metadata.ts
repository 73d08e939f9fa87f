import sharp, {type Sharp} from 'sharp';
import {Problem} from '../http/problem.js';

/** Dots of an image above which it is a bomb and no photo. */
const mostDots = 100_000_000;

/** How images are written again, hardly smaller than they came. */
const writers: Readonly<Record<string, (image: Sharp) => Sharp>> = {
  'image/jpeg': image => image.jpeg({quality: 90}),
  'image/png': image => image.png(),
  'image/webp': image => image.webp({quality: 90}),
};

/**
 * An image as it is seen, without what it says about its maker, the camera and the place; other files as they are.
 * @throws Problem 400 for an image that can't be read
 */
export const withoutMetadata = async (content: Buffer, encodingFormat: string): Promise<Buffer> => {
  const write = writers[encodingFormat];
  if (!write) return content;
  try {
    // Turned first: which side is up was in what is left out.
    return await write(sharp(content, {limitInputPixels: mostDots, failOn: 'error'}).autoOrient()).toBuffer();
  } catch {
    throw new Problem(400, 'This image can not be read. It may be damaged.', {
      invalidParams: [{name: 'file', code: 'invalid', reason: 'must be an image that can be read'}],
    });
  }
};
