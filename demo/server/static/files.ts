import {readFile, stat} from 'node:fs/promises';
import {join, normalize, sep} from 'node:path';
import {mediaTypeOf} from './types.js';

/** A file, as it is sent. */
export interface StaticFile {
  readonly content: Buffer;
  readonly type: string;
}

interface Kept extends StaticFile {
  readonly modifiedAt: number;
}

/** A path of an address as a path below a folder; undefined for one that leads out of it, or to a file that is not for showing. */
const fileOf = (folder: string, path: string): string | undefined => {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (/[\0\\]|(^|\/)\./.test(decoded)) return undefined;
  const file = normalize(join(folder, decoded));
  return file === folder || file.startsWith(folder + sep) ? file : undefined;
};

/** Gives the files below a folder by the path of their address, a folder's `index.html` by that of the folder. */
export const filesBelow = (root: string): ((path: string) => Promise<StaticFile | undefined>) => {
  const folder = normalize(root).replace(/[\\/]+$/, '');
  // The same content as long as the file does not change: what is compressed once stays so.
  const kept = new Map<string, Kept>();
  return async path => {
    const found = fileOf(folder, path);
    const about = found === undefined ? undefined : await stat(found).catch(() => undefined);
    const file = found && about?.isDirectory() ? join(found, 'index.html') : found;
    const {mtimeMs: modifiedAt} =
      (about?.isDirectory() ? await stat(String(file)).catch(() => undefined) : about) ?? {};
    if (file === undefined || modifiedAt === undefined) return undefined;
    const known = kept.get(file);
    if (known?.modifiedAt === modifiedAt) return known;
    const fresh = {content: await readFile(file), type: mediaTypeOf(file), modifiedAt};
    kept.set(file, fresh);
    return fresh;
  };
};
