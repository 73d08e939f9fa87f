const worker = '/mockServiceWorker.js';

/** The part of Trusted Types that is needed here; TypeScript's own library does not know them yet. */
interface Policies {
  trustedTypes?: {
    createPolicy(name: string, rules: {createScriptURL(url: string): string | null}): unknown;
  };
}

/** msw registers its worker by a plain string; this policy lets that one string through, and nothing else. */
export const allowMockServiceWorker = (): void => {
  (globalThis as Policies).trustedTypes?.createPolicy('default', {
    createScriptURL: url => (new URL(url, location.href).pathname === worker ? url : null),
  });
};
