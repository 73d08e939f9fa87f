import {readFileSync} from 'node:fs';

/** Hands the source maps that the compiler wrote on to Rollup, so that the embed files point at the TypeScript. */
export const inputMaps = () => ({
  name: 'input-maps',
  load(id) {
    if (!/[\\/]dist[\\/]npm[\\/].*\.js$/.test(id)) return null;
    const code = readFileSync(id, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
    return {code, map: JSON.parse(readFileSync(`${id}.map`, 'utf8'))};
  },
});
