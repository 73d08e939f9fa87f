import {readdir} from 'node:fs/promises';

/** `1.10.0` comes after `1.9.0`. */
const {compare} = new Intl.Collator('en', {numeric: true});

/** The folder that a version stands for: itself, or for `1` the newest that begins with it; undefined for none. */
export const folderOf = async (version: string, embed: string): Promise<string | undefined> => {
  const folders = (await readdir(embed).catch(() => [])).filter(name => /^\d+\.\d+\.\d+$/.test(name));
  if (!/^\d+$/.test(version)) return folders.find(name => name === version);
  return folders
    .filter(name => name.startsWith(`${version}.`))
    .sort(compare)
    .at(-1);
};
