import {describe, it} from 'node:test';
import {expect} from 'chai';
import {ESLint} from 'eslint';

const eslint = new ESLint();

/** The rules that object to this code in this place. The place must be a file that exists: its types are looked up there. */
const objections = async (file: string, code: string): Promise<readonly (string | null)[]> => {
  const [result] = await eslint.lintText(code, {filePath: file});
  return (result?.messages ?? []).map(({ruleId}) => ruleId);
};

/** What is banned in shipped code, with the rule that must object. */
const banned: readonly (readonly [name: string, rule: string, code: string])[] = [
  ['a style attribute in a template', 'no-restricted-syntax', 'html`<p style="color: red"></p>`'],
  ['a style element in a template', 'no-restricted-syntax', 'html`<style>p {color: red}</style>`'],
  ['a script in a template', 'no-restricted-syntax', 'svg`<script></script>`'],
  ['a binding to innerHTML', 'no-restricted-syntax', 'html`<p .innerHTML=${text}></p>`'],
  ['a style attribute by name', 'no-restricted-syntax', "element.setAttribute('style', text)"],
  ['innerHTML', 'no-restricted-syntax', 'element.innerHTML = text'],
  ['outerHTML', 'no-restricted-syntax', 'element.outerHTML = text'],
  ['srcdoc', 'no-restricted-syntax', 'frame.srcdoc = text'],
  ['insertAdjacentHTML', 'no-restricted-syntax', "element.insertAdjacentHTML('beforeend', text)"],
  ['setHTMLUnsafe', 'no-restricted-syntax', 'element.setHTMLUnsafe(text)'],
  ['a fragment of a string', 'no-restricted-syntax', 'range.createContextualFragment(text)'],
  ['a document of a string', 'no-restricted-syntax', "parser.parseFromString(text, 'text/html')"],
  ['document.write', 'no-restricted-syntax', 'document.write(text)'],
  ['eval', 'no-eval', 'eval(text)'],
  ['a function of a string', 'no-new-func', 'new Function(text)'],
  ['a timer of a string', '@typescript-eslint/no-implied-eval', "setTimeout('run()')"],
  ['an object URL', 'no-restricted-syntax', 'URL.createObjectURL(blob)'],
  ['a blob: address', 'no-restricted-syntax', "open('blob:https://example.nl/1')"],
  ['a data: address', 'no-restricted-syntax', 'open(`data:text/plain,${text}`)'],
  ['styleMap', 'no-restricted-imports', "import {styleMap} from 'lit/directives/style-map.js'"],
  ['unsafeHTML', 'no-restricted-imports', "import {unsafeHTML} from 'lit/directives/unsafe-html.js'"],
  ['unsafeSVG', 'no-restricted-imports', "import {unsafeSVG} from 'lit/directives/unsafe-svg.js'"],
  ['unsafeStatic', 'no-restricted-imports', "import {unsafeStatic} from 'lit/static-html.js'"],
  ['unsafeCSS', 'no-restricted-imports', "import {unsafeCSS} from 'lit'"],
  ['a cookie', 'no-restricted-syntax', 'document.cookie = text'],
  ['localStorage', 'no-restricted-globals', "localStorage.getItem('x')"],
  ['sessionStorage of the window', 'no-restricted-properties', "window.sessionStorage.getItem('x')"],
  ['IndexedDB', 'no-restricted-globals', "indexedDB.open('x')"],
  ['fetch', 'no-restricted-globals', 'fetch(text)'],
  ['fetch of globalThis', 'no-restricted-properties', 'globalThis.fetch(text)'],
  ['XMLHttpRequest', 'no-restricted-globals', 'new XMLHttpRequest()'],
  ['a beacon', 'no-restricted-properties', 'navigator.sendBeacon(text)'],
  ['instanceof BackendError', 'no-restricted-syntax', 'const ours = error instanceof BackendError'],
  ['any', '@typescript-eslint/no-explicit-any', 'let value: any'],
  ['the claim that a value is there', '@typescript-eslint/no-non-null-assertion', 'const value = list[0]!'],
  ['a private name with an underscore', 'no-restricted-syntax', 'class Card {_open = false}'],
  ['a private method by keyword', 'no-restricted-syntax', 'class Card {private open() {}}'],
  ['an enumeration', 'no-restricted-syntax', 'enum Colour {red}'],
  ['an export without a word', 'house/documented-export', 'export const answer = 42'],
  ['a file of more than 300 lines', 'max-lines', '// Long.\n'.repeat(301)],
  ['a file of more than 200 lines that does not say why', 'house/long-file-explains-itself', '\n'.repeat(201)],
];

/** Imports that go up, or to a neighbour. */
const climbing: readonly (readonly [name: string, file: string, code: string])[] = [
  ['the model does not import lit', 'src/model/fold.ts', "import {html} from 'lit'"],
  ['the model does not import a backend', 'src/model/fold.ts', "import '../backend/ports.js'"],
  ['a view of ui does not import the model', 'src/ui/heading.ts', "import '../model/fold.js'"],
  ['a view of ui does not import words', 'src/ui/heading.ts', "import '../localisation/language.js'"],
  [
    'a controller does not import a widget',
    'src/controllers/clock.ts',
    "import '../widgets/contact-finder/contact-finder.js'",
  ],
  ['a backend does not import a controller', 'src/backend/ports.ts', "import '../controllers/clock.js'"],
  [
    'a widget does not import a particular backend',
    'src/widgets/contact-finder/search-link.ts',
    "import '../../backend/rest/rest-backend.js'",
  ],
  ['what is shipped does not import its tests', 'src/model/fold.ts', "import '../../test/support/visitor.js'"],
];

const waiting: readonly (readonly [name: string, code: string])[] = [
  ['a skipped test', "it.skip('works', () => {})"],
  ['a lonely test', "describe.only('it', () => {})"],
  ['a sleep', 'await aTimeout(100)'],
  ['a sleep of Playwright', 'await page.waitForTimeout(100)'],
  ['a sleep of our own', 'await new Promise(done => setTimeout(done, 100))'],
];

describe('the lint', () => {
  for (const [name, rule, code] of banned) {
    it(`objects to ${name}`, async () => {
      expect(await objections('src/ui/heading.ts', code)).to.include(rule);
    });
  }

  for (const [name, file, code] of climbing) {
    it(`sees that ${name}`, async () => {
      expect(await objections(file, code)).to.include('import-x/no-restricted-paths');
    });
  }

  for (const [name, code] of waiting) {
    it(`objects to ${name}`, async () => {
      expect(await objections('test/unit/lint.test.ts', code)).to.include('no-restricted-syntax');
    });
  }

  it('lets the one module that makes requests make them', async () => {
    const code = 'export const ask = () => fetch("https://example.nl")';
    expect(await objections('src/backend/rest/request.ts', code)).to.not.include('no-restricted-globals');
  });

  it('has nothing against a plain template', async () => {
    const code = [
      "import {html, type TemplateResult} from 'lit';",
      '/** A paragraph. */',
      'export const paragraph = (text: string): TemplateResult => html`<p class="text" .textContent=${text}></p>`;',
      '',
    ].join('\n');
    expect(await objections('src/ui/heading.ts', code)).to.deep.equal([]);
  });
});
