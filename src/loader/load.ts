import type {Manifest} from './manifest.js';
import {trusted} from './trusted-types.js';

const asked = new Set<number>();

const add = (file: string, integrity: string, onFailure: () => void): void => {
  const script = document.createElement('script');
  script.type = 'module';
  script.crossOrigin = 'anonymous';
  script.integrity = integrity;
  script.onerror = onFailure;
  try {
    script.src = trusted(file);
    document.head.append(script);
  } catch {
    onFailure();
  }
};

/** Asks for files at once, each checked against its hash; what imports what no longer matters when all are under way. */
export const loadFiles = (manifest: Manifest, numbers: readonly number[], base: string): void => {
  for (const number of numbers) {
    const found = manifest.files[number];
    if (!found || asked.has(number)) continue;
    asked.add(number);
    const url = new URL(found.file, base).href;
    add(url, found.integrity, () => {
      asked.delete(number);
      console.warn(`Verbind could not load ${url}: blocked, changed or not there. The fallback in the page stays.`);
    });
  }
};
