import {existsSync, readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {findProgram} from '../browsers/program.js';
import {installPackages} from '../browsers/apt.js';

const debian = '/usr/lib/postgresql';

const folderOfPrograms = (): string | undefined => {
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : [];
  const folders = versions.map(version => join(debian, version, 'bin'));
  const initdb = findProgram('initdb');
  return [...folders, ...(initdb ? [dirname(initdb)] : [])].find(folder => existsSync(join(folder, 'postgres')));
};

/** The folder of PostgreSQL's programs; installs them where that is possible without asking. */
export const postgresPrograms = (): string | undefined =>
  folderOfPrograms() ?? (installPackages('postgresql') ? folderOfPrograms() : undefined);
