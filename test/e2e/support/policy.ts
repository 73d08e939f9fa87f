/** The strictest policy that a widget must live with: nothing but the two origins that a site names for it. */
export const strictPolicy = (widgets: string, api: string): string =>
  [
    "default-src 'none'",
    `script-src ${widgets}`,
    `connect-src ${api}`,
    "style-src 'self'",
    // For the site's own icon, which browsers fetch by themselves.
    "img-src 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types verbind-lit-html',
  ].join('; ');
