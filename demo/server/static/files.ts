import {readFile, stat} from 'node:fs/promises';
import {extname, join, normalize, sep} from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A file below a folder; undefined for one that is not there, or not below it. */
export const fileBelow = async (
  folder: string,
  path: string,
): Promise<{readonly content: Buffer; readonly type: string} | undefined> => {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  const file = normalize(join(folder, decoded));
  if (!file.startsWith(normalize(folder + sep)) || decoded.includes('\0')) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (!found) return undefined;
  const at = found.isDirectory() ? join(file, 'index.html') : file;
  const content = await readFile(at).catch(() => undefined);
  return content && {content, type: types[extname(at)] ?? 'application/octet-stream'};
};
