// Lit makes a Trusted Types policy when it is read, and throws when it may not: with a second Lit on the page, or under a policy
// that does not name `lit-html`. Ours takes the one that the loader made, else makes one by a name of ours and leaves `lit-html` to
// the Lit of the site, then tries that name, then goes without where no policy is asked for. Where strings may not become HTML at all it throws, so that no tag is defined and the fallback in the page
// stays.
const original = /(\w+)\.createPolicy\((["'])lit-html\2,\s*(\{\s*createHTML:\s*\(?(\w+)\)?\s*=>\s*\4,?\s*\})\)/;

const replacement = (types, rules) => `(() => {
  const made = globalThis[Symbol.for('verbind/policy/1')];
  if (made) return made;
  for (const name of ['verbind-lit-html', 'lit-html']) try { return ${types}.createPolicy(name, ${rules}); } catch {}
  try { document.createElement('template').innerHTML = '<b></b>'; } catch {
    throw new Error('Verbind needs "trusted-types verbind-lit-html" or "trusted-types lit-html" in the content security policy of this page.');
  }
})()`;

/** Puts our way to a policy in the place of Lit's; fails the build where that place is not found. */
export const litPolicy = () => {
  let found = false;
  return {
    name: 'lit-policy',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/](development[\\/])?lit-html\.js$/.test(id)) return null;
      found = original.test(code);
      // Lit's own source map still points at the right line: nothing before the change moves.
      return {code: code.replace(original, (_, types, __, rules) => replacement(types, rules)), map: null};
    },
    buildEnd(error) {
      if (!error && !found) this.error('lit-html does not create its Trusted Types policy where it used to.');
    },
  };
};
