const key = Symbol.for('verbind/policy/1');

interface Policy {
  createHTML(text: string): unknown;
  createScriptURL(address: string): unknown;
}

interface Page {
  [key]?: Policy | undefined;
  trustedTypes?: {createPolicy(name: string, rules: object): Policy};
}

const rules = {createHTML: (text: string) => text, createScriptURL: (address: string) => address};

/**
 * The address as Trusted Types want it. The policy is Lit's: a site that allows `trusted-types lit-html` need not allow more, and
 * a name can be taken only once, so our Lit uses this one too (see the build's lit-policy).
 */
export const trusted = (address: string): string => {
  const page = globalThis as Page;
  for (const name of ['lit-html', 'verbind-lit-html'])
    try {
      page[key] ??= page.trustedTypes?.createPolicy(name, rules);
    } catch {
      // Taken by another Lit, or not allowed: the next name.
    }
  // A TrustedScriptURL where there are any: `src` takes both, the types of the DOM know only one.
  return (page[key]?.createScriptURL(address) ?? address) as string;
};
