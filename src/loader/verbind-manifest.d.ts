declare module 'verbind:manifest' {
  import type {Manifest} from './manifest.js';
  /** Written by the build, which alone knows the names and hashes of the files. */
  const manifest: Manifest;
  export default manifest;
}
