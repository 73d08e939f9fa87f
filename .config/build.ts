// `npm run build`: the npm package, the manifest of its elements, and the embed folder. Stops at the first thing that is wrong.
import {spawnSync} from 'node:child_process';
import {cpSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {parse} from 'yaml';
import {checkBudgets} from './budgets.js';
import {writeVersions} from './versions.js';

const run = (title: string, command: string, ...words: string[]): void => {
  console.log(`· ${title}`);
  const {status} = spawnSync('npx', ['--no-install', command, ...words], {stdio: ['ignore', 'inherit', 'inherit']});
  if (status !== 0) process.exit(status ?? 1);
};

rmSync('dist', {recursive: true, force: true});
run('Compiling', 'tsc', '-p', '.config/tsconfig.build.json');
run('Describing the elements', 'cem', 'analyze', '--config', '.config/custom-elements-manifest.config.mjs', '--quiet');
run('Bundling for embedding', 'rollup', '-c', '--silent');
cpSync('src/sample-town', 'dist/sample-town', {recursive: true, filter: file => !/\.(ts|md)$/.test(file)});
writeFileSync(
  'dist/openapi.json',
  JSON.stringify(parse(readFileSync('src/contract/openapi.yaml', 'utf8'), {merge: true})),
);
writeVersions();
process.exitCode = checkBudgets() ? 0 : 1;
