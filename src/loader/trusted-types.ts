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
 * The address of a chunk as Trusted Types want it. The policy is Lit's: a site that allows `trusted-types lit-html` need not allow
 * more, and a name can be taken only once, so our Lit finds its half of the policy here (see the build's lit-policy). The half
 * that makes addresses of scripts stays in this module.
 */
export const trusted = (address: string): string => {
  const page = globalThis as Page;
  for (const name of ['lit-html', 'verbind-lit-html'])
    try {
      own ??= page.trustedTypes?.createPolicy(name, rules);
    } catch {
      // Taken by another Lit, or not allowed: the next name.
    }
  const policy = own;
  if (policy) page[key] ??= {createHTML: text => policy.createHTML(text)};
  // A TrustedScriptURL where there are any: `src` takes both, the types of the DOM know only one.
  return (policy?.createScriptURL(address) ?? address) as string;
};
