/**
 * What every test page may do. Stricter than most sites, so that a widget that needs more is found out: no inline styles,
 * no HTML from strings, nothing from elsewhere. (The runner's own inline script is why scripts may be inline here; the
 * end-to-end tests allow no such thing.)
 */
const policy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self'",
  'connect-src *',
  "base-uri 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html default',
].join('; ');

/** The page around every test file: in Dutch, with the gates in place before the first test is read. */
export const testPage = (testFramework: string): string => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width" />
    <title>Verbind: test</title>
    <script type="module" src="/test/support/gates/start.ts"></script>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`;
