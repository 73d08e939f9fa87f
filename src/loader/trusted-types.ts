const key = Symbol.for('verbind/policy/1');

interface Policy {
  createHTML(text: string): unknown;
  createScriptURL(address: string): unknown;
}

interface Page {
  [key]?: Pick<Policy, 'createHTML'> | undefined;
  trustedTypes?: {createPolicy(name: string, rules: object): Policy};
}

const rules = {createHTML: (text: string) => text, createScriptURL: (address: string) => address};

let own: Policy | undefined;

/**
 * The address of a chunk as Trusted Types want it. A name can be taken only once, so our Lit finds its half of the
 * policy here (see the build's lit-policy); the half that makes addresses of scripts stays in this module. Our own name goes
 * first: a Lit of the site that finds `lit-html` taken throws, and everything in its bundle with it. `lit-html` is for sites that
 * allow no other.
 */
export const trusted = (address: string): string => {
  const page = globalThis as Page;
  for (const name of ['verbind-lit-html', 'lit-html'])
    try {
      own ??= page.trustedTypes?.createPolicy(name, rules);
    } catch {
      // Not allowed, or taken by another Lit: the next name.
    }
  const policy = own;
  if (policy) page[key] ??= {createHTML: text => policy.createHTML(text)};
  // A TrustedScriptURL where there are any: `src` takes both, the types of the DOM know only one.
  return (policy?.createScriptURL(address) ?? address) as string;
};
