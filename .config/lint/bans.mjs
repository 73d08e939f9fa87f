// What may not be written in the code that runs on somebody else's page, each with its reason.

const inTemplate = 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement';

/** Needs `unsafe-inline`, `unsafe-eval`, `blob:` or `data:` in a site's content security policy, or is blocked by Trusted Types. */
const policyBans = [
  {
    selector: `${inTemplate}[value.raw=/\\sstyle\\s*=/]`,
    message: 'A style attribute is blocked under a strict content security policy: use a class.',
  },
  {
    selector: `${inTemplate}[value.raw=/<style|<script/i]`,
    message: 'Blocked under a strict content security policy: use static styles.',
  },
  {
    selector: `${inTemplate}[value.raw=/[.](inner|outer)HTML\\s*=|[.]?srcdoc\\s*=/i]`,
    message: 'HTML made of a string is blocked under Trusted Types: use a template.',
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'HTML made of a string is blocked under Trusted Types: use a template.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseFromString)$/]',
    message: 'HTML made of a string is blocked under Trusted Types: use a template.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^(write|writeln)$/]',
    message: 'Wipes out the page.',
  },
  {
    selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]',
    message: 'A style attribute is blocked under a strict content security policy: use a class.',
  },
  {
    selector: 'CallExpression[callee.property.name="createObjectURL"]',
    message: 'A site would have to allow blob: in its content security policy.',
  },
  {
    selector: ':matches(Literal[value=/^(blob|data):/], TemplateElement[value.raw=/^(blob|data):/])',
    message: 'A site would have to allow blob: or data: in its content security policy.',
  },
];

/** No cookie, and storage only behind a module that survives a getter that throws. */
const storageBans = [
  {
    selector: 'MemberExpression[object.name="document"][property.name="cookie"]',
    message: 'Verbind sets and reads no cookies.',
  },
];

const storage = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'];
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];

const globalBans = (names, message) => names.map(name => ({name, message}));
const memberBans = (names, message) =>
  ['window', 'globalThis', 'self'].flatMap(object => names.map(property => ({object, property, message})));

const storageMessage = 'Storage throws in a sandbox and when it is full: only a storage module may touch it.';
const networkMessage = 'Every request goes through backend/rest/request.ts, where it is shared, timed and aborted.';

/** The style of this house. */
const houseBans = [
  {
    selector: 'BinaryExpression[operator="instanceof"][right.name="BackendError"]',
    message: 'Two bundles on a page have two classes: use isBackendError().',
  },
  {
    selector: ':matches(PropertyDefinition, MethodDefinition)[key.name=/^_/]',
    message: 'Private is #private.',
  },
  {
    selector: ':matches(PropertyDefinition, MethodDefinition)[accessibility=/private|protected/]:not(:has(Decorator))',
    message: 'Private is #private; only a decorated property cannot be.',
  },
  {selector: 'TSEnumDeclaration', message: 'Use a union of strings.'},
];

/** Options of `no-restricted-syntax` for what is shipped. */
export const bannedSyntax = [...policyBans, ...storageBans, ...houseBans];

const storageGlobals = globalBans(storage, storageMessage);
const storageMembers = memberBans(storage, storageMessage);

/** Options of `no-restricted-globals`: with, and for the one module that makes requests without the network. */
export const bannedGlobals = [...storageGlobals, ...globalBans(network, networkMessage)];
export const bannedGlobalsOfRequest = storageGlobals;

/** Options of `no-restricted-properties`, likewise. */
const beacon = {object: 'navigator', property: 'sendBeacon', message: networkMessage};
export const bannedProperties = [...storageMembers, ...memberBans(network, networkMessage), beacon];
export const bannedPropertiesOfRequest = storageMembers;

/** Options of `no-restricted-imports`. */
export const bannedImports = {
  paths: [
    {name: 'lit', importNames: ['unsafeCSS'], message: 'CSS made of a string is not looked at by anybody.'},
    {
      name: 'lit/directives/style-map.js',
      message: 'Its first render is a style attribute, which a strict policy blocks.',
    },
    {name: 'lit/directives/unsafe-html.js', message: 'Text of a backend is never HTML.'},
    {name: 'lit/directives/unsafe-svg.js', message: 'Text of a backend is never SVG.'},
    {name: 'lit/static-html.js', message: 'Templates are written, not made of strings.'},
  ],
};

/** Options of `no-restricted-syntax` for tests. */
export const bannedInTests = [
  {
    selector:
      'CallExpression[callee.object.name=/^(it|describe|test|context|suite)$/][callee.property.name=/^(only|skip|todo)$/]',
    message: 'A test that is skipped, or that skips the others, does not merge.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xdescribe|fit|fdescribe|aTimeout|sleep|delay)$/]',
    message: 'Tests wait for an event, not for time, and all of them run.',
  },
  {
    selector: 'CallExpression[callee.property.name="waitForTimeout"]',
    message: 'Tests wait for an event, not for time.',
  },
  {
    selector: 'NewExpression[callee.name="Promise"] CallExpression[callee.name="setTimeout"]',
    message: 'Tests wait for an event, not for time.',
  },
  {
    selector: 'ImportDeclaration[source.value="node:timers/promises"]',
    message: 'Tests wait for an event, not for time.',
  },
];
