import type {Manifest} from './manifest.js';

/** Empty in the sources: the build, which alone knows the names and hashes of the chunks, puts its own in this place. */
export const manifest: Manifest = {chunks: {}, widgets: [], languages: []};
