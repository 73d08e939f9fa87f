import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import json from '@rollup/plugin-json';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';

/** What the bundler of a developer who has installed Verbind makes of their code; its warnings are errors. */
export const bundle = async (code: string): Promise<string> => {
  const project = await mkdtemp(join(tmpdir(), 'verbind-project-'));
  try {
    await mkdir(join(project, 'node_modules'));
    await symlink(process.cwd(), join(project, 'node_modules', 'verbind'));
    await symlink(join(process.cwd(), 'node_modules', 'lit'), join(project, 'node_modules', 'lit'));
    await writeFile(join(project, 'site.js'), code);
    const build = await rollup({
      input: join(project, 'site.js'),
      // Vite, webpack and esbuild read JSON by themselves; Rollup is told.
      plugins: [nodeResolve({browser: true}), json()],
      onLog: (level, {code, message}) => {
        // The modules of Leaflet go round in circles, which every bundler can live with.
        if (code === 'CIRCULAR_DEPENDENCY' && message.includes('node_modules/leaflet/')) return;
        if (level === 'warn') throw new Error(message);
      },
    });
    const {output} = await build.generate({format: 'es', inlineDynamicImports: true});
    return output[0].code;
  } finally {
    await rm(project, {recursive: true});
  }
};
