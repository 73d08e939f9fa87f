import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Documents} from './documents.js';

/** Reads a folder in the files adapter's format. @throws Error in words for a file that is not there, or no JSON, or no list */
export const documentsIn = async (folder: string): Promise<Documents> => {
  const read = async (name: string): Promise<unknown> => {
    const file = join(folder, `${name}.json`);
    const text = await readFile(file, 'utf8').catch((error: unknown) => {
      throw new Error(`${file} can't be read.`, {cause: error});
    });
    try {
      return JSON.parse(text) as unknown;
    } catch (error) {
      throw new Error(`${file} is not JSON: ${error instanceof Error ? error.message : ''}`, {cause: error});
    }
  };
  const list = async (name: string): Promise<readonly unknown[]> => {
    const items = await read(name);
    if (!Array.isArray(items)) throw new Error(`${join(folder, `${name}.json`)} must hold a list.`);
    return items as readonly unknown[];
  };
  const hasProjects = existsSync(join(folder, 'projects.json'));
  const [configuration, topics, areas, contactPoints, projects] = await Promise.all([
    read('configuration'),
    list('topics'),
    list('areas'),
    list('contact-points'),
    hasProjects ? list('projects') : undefined,
  ]);
  return {configuration, topics, areas, contactPoints, ...(projects && {projects})};
};
