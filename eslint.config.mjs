import js from '@eslint/js';
import {createTypeScriptImportResolver} from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import storybook from 'eslint-plugin-storybook';
import wc from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import ts from 'typescript-eslint';
import {
  bannedGlobals,
  bannedGlobalsOfRequest,
  bannedImports,
  bannedInTests,
  bannedProperties,
  bannedPropertiesOfRequest,
  bannedSyntax,
} from './.config/lint/bans.mjs';
import {house} from './.config/lint/house-plugin.mjs';
import {importLaw} from './.config/lint/import-law.mjs';

const typescript = ['{src,test,stories,demo,.storybook,.config}/**/*.ts'];

/** For all TypeScript, with types. */
const everywhere = {
  files: typescript,
  extends: [js.configs.recommended, ...ts.configs.strictTypeChecked],
  languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
  linterOptions: {reportUnusedDisableDirectives: 'error'},
  plugins: {'import-x': importX, house},
  settings: {'import-x/resolver-next': [createTypeScriptImportResolver()]},
  rules: {
    '@typescript-eslint/consistent-type-imports': 'error',
    '@typescript-eslint/no-confusing-void-expression': [
      'error',
      {ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true},
    ],
    // Spreading a string gives its characters, which is what is meant here.
    '@typescript-eslint/no-misused-spread': ['error', {allow: ['string']}],
    '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true, varsIgnorePattern: '^_$'}],
    '@typescript-eslint/prefer-readonly': 'error',
    // A function that promises is async so that it never throws, whether or not it waits for something.
    '@typescript-eslint/require-await': 'off',
    '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true, allowBoolean: true}],
    '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
    // Event handlers in templates are methods without their object: lit binds them to the host.
    '@typescript-eslint/unbound-method': 'off',
    'house/long-file-explains-itself': 'error',
    'import-x/no-cycle': ['error', {ignoreExternal: true}],
    'import-x/no-restricted-paths': ['error', importLaw],
    'max-lines': ['error', {max: 300}],
    // TypeScript knows the globals.
    'no-undef': 'off',
  },
};

/** For what runs on somebody else's page. */
const shipped = {
  files: ['src/**/*.ts'],
  extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
  plugins: {'lit-a11y': litA11y},
  rules: {
    ...litA11y.configs.recommended.rules,
    // Text is bound by property here, which this rule does not see; axe does, in every story.
    'lit-a11y/accessible-name': 'off',
    // Safari takes a list without bullets for no list; its role must be said.
    'lit-a11y/no-redundant-role': 'off',
    'house/documented-export': 'error',
    'no-console': ['error', {allow: ['warn', 'error']}],
    'no-eval': 'error',
    'no-new-func': 'error',
    'no-restricted-globals': ['error', ...bannedGlobals],
    'no-restricted-imports': ['error', bannedImports],
    'no-restricted-properties': ['error', ...bannedProperties],
    'no-restricted-syntax': ['error', ...bannedSyntax],
    '@typescript-eslint/no-implied-eval': 'error',
  },
};

/** The only modules that make requests; the loader asks ahead of the widget. */
const requests = {
  files: ['src/backend/rest/{event-stream,request,send,upload}.ts', 'src/loader/**/*.ts'],
  rules: {
    'no-restricted-globals': ['error', ...bannedGlobalsOfRequest],
    'no-restricted-properties': ['error', ...bannedPropertiesOfRequest],
  },
};

/** Storage is behind modules of this name. */
const storages = {
  files: ['src/**/*.storage.ts'],
  rules: {'no-restricted-globals': 'off', 'no-restricted-properties': 'off'},
};

const generated = {
  files: ['src/contract/generated/**'],
  rules: {'max-lines': 'off', 'house/documented-export': 'off', 'house/long-file-explains-itself': 'off'},
};

const tests = {
  files: ['test/**/*.test.ts'],
  rules: {
    'no-restricted-syntax': ['error', ...bannedInTests],
    // node:test gives a promise from `it` and `describe` that nobody has to wait for; chai's assertions are expressions.
    '@typescript-eslint/no-floating-promises': [
      'error',
      {allowForKnownSafeCalls: [{from: 'package', name: ['it', 'describe', 'test'], package: 'node:test'}]},
    ],
    '@typescript-eslint/no-unused-expressions': 'off',
  },
};

export default defineConfig(
  globalIgnores(['dist', 'coverage', 'storybook-static', '.tmp', '.data', 'demo/site/**/*.js', '.storybook/public']),
  everywhere,
  shipped,
  requests,
  storages,
  generated,
  tests,
  ...storybook.configs['flat/recommended'],
  {
    files: ['**/*.mjs'],
    extends: [js.configs.recommended],
    languageOptions: {globals: {console: 'readonly', process: 'readonly'}},
  },
);
