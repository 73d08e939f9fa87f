import {extname} from 'node:path';
import {tidied} from '../../../src/model/initiative/answers.js';

const extensions: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
};

const longest = 100;

/** Characters that turn a name around, or have no width: "photo‮gpj.exe" looks like what it is not. */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A name that means nothing to a file system, and ends as its content says. */
export const fileNameOf = (given: string | undefined, encodingFormat: string): string => {
  const last =
    tidied(given ?? '')
      .replace(hidden, '')
      .split(/[\\/]/)
      .at(-1) ?? '';
  const stem = last
    .slice(0, last.length - extname(last).length)
    .replace(/[<>:"|?*]/g, '')
    .replace(/^[.\s]+/, '');
  const extension =
    extensions[encodingFormat] ??
    extname(last)
      .replace(/[^.\w]/g, '')
      .slice(0, 10);
  return `${[...stem].slice(0, longest).join('').trim() || 'bestand'}${extension}`;
};
