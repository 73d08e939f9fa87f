/**
 * Lets the loader fetch what is imported only later, with its hash: a plain `import()` brings none. See src/loader/import-chunk.ts.
 */
export const lazyChunks = () => ({
  name: 'lazy-chunks',
  renderDynamicImport({targetChunk}) {
    if (!targetChunk) this.error('Only chunks of our own can be imported later.');
    return {
      left: `globalThis[Symbol.for('verbind/import/1')](${JSON.stringify(targetChunk.name)}, () => import(`,
      right: '))',
    };
  },
});
