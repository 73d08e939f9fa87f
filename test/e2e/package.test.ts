import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, it} from 'node:test';
import {expect} from 'chai';
import ts from 'typescript';

// The package by its own name, as whoever installed it would ask for it. The names are no literals, because TypeScript would look for
// them before they are built.
const requireJson = createRequire(import.meta.url);
const open = async (door: string): Promise<Readonly<Record<string, unknown>>> =>
  (await import(`verbind${door}`)) as Readonly<Record<string, unknown>>;
const read = (door: string): Readonly<Record<string, unknown>> =>
  requireJson(`verbind${door}`) as Readonly<Record<string, unknown>>;

interface Package {
  readonly version: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

const {version, exports} = JSON.parse(readFileSync('package.json', 'utf8')) as Package;

/** What TypeScript finds wrong in a file of types. */
const mistakesIn = (file: string): readonly string[] => {
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext,
    noEmit: true,
    strict: true,
    target: ts.ScriptTarget.ES2022,
    types: [],
  });
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, ' '));
};

/** What stands behind each door, seen by opening it. */
const doors: Readonly<Record<string, () => Promise<void> | void>> = {
  '.': async () => {
    const {ContactFinder, defineAdapter, BackendError} = await open('');
    for (const each of [ContactFinder, defineAdapter, BackendError]) expect(each).to.be.a('function');
    expect(Object.getOwnPropertySymbols(globalThis).filter(({description}) => description?.includes('verbind'))).to.eql(
      [],
    );
  },
  './define/backend.js': async () => {
    await open('/define/backend.js');
    expect(customElements.get('verbind-backend')).to.be.a('function');
    expect(customElements.get('verbind-contact-finder')).to.equal(undefined);
  },
  './define/contact-finder.js': async () => {
    await open('/define/contact-finder.js');
    expect(customElements.get('verbind-contact-finder')).to.equal((await open(''))['ContactFinder']);
  },
  './define/progress-tracker.js': async () => {
    await open('/define/progress-tracker.js');
    expect(customElements.get('verbind-progress-tracker')).to.equal((await open(''))['ProgressTracker']);
  },
  './define/all.js': async () => {
    await open('/define/all.js');
    const source = readFileSync(requireJson.resolve('verbind/define/all.js'), 'utf8');
    for (const door of Object.keys(exports).filter(each => /^\.\/define\/(?!all)/.test(each)))
      expect(source).to.include(door.replace('/define', ''));
  },
  './testing': async () => {
    const {contractHandlers} = await open('/testing');
    expect((contractHandlers as () => unknown)()).to.be.an('array').that.is.not.empty;
  },
  './jsx': () => {
    expect(mistakesIn('dist/types/jsx.d.ts')).to.deep.equal([]);
    const typed = readFileSync('dist/types/jsx.d.ts', 'utf8');
    expect(typed).to.include('"verbind-contact-finder"');
    expect(typed).to.include('ContactChosenEvent');
  },
  './embed/*': () => {
    const {versions} = read('/embed/versions.json') as {versions: Record<string, Record<string, object>>};
    const files = Object.keys(versions[version] ?? {});
    expect(files).to.include.members(['verbind.js', 'contact-finder.js']);
    for (const file of files)
      expect(existsSync(requireJson.resolve(`verbind/embed/${version}/${file}`))).to.equal(true);
  },
  './sample-town/*.json': () => {
    for (const name of ['topics', 'areas', 'contact-points'])
      expect(read(`/sample-town/${name}.json`)).to.be.an('array').that.is.not.empty;
    expect(read('/sample-town/configuration.json')).to.have.property('municipality');
  },
  './custom-elements.json': () => {
    const {modules} = read('/custom-elements.json') as {
      modules: readonly {
        path: string;
        declarations: readonly {tagName?: string; cssProperties?: readonly {name: string; default?: string}[]}[];
      }[];
    };
    const elements = modules.filter(({declarations}) => declarations.some(({tagName}) => tagName));
    expect(elements.map(({path}) => path)).to.have.members([
      'dist/npm/widgets/contact-finder/contact-finder.js',
      'dist/npm/widgets/initiative-form/initiative-form.js',
      'dist/npm/widgets/progress-tracker/progress-tracker.js',
      'dist/npm/provider/backend-provider.js',
    ]);
    for (const {path} of modules) expect(existsSync(path), path).to.equal(true);
    const tokens = modules.flatMap(({declarations}) => declarations).flatMap(({cssProperties = []}) => cssProperties);
    expect(tokens.find(({name}) => name === '--verbind-button-background-color')?.default).to.equal('#00599c');
  },
  './openapi.json': () => {
    expect(read('/openapi.json')).to.have.nested.property('paths./contact-points');
  },
  './package.json': () => {
    expect(read('/package.json')['version']).to.equal(version);
  },
};

describe('the doors of the package', () => {
  it('are the ones that are tried here', () => {
    expect(Object.keys(exports)).to.have.members(Object.keys(doors));
  });

  for (const [door, behind] of Object.entries(doors)) it(`open: ${door}`, () => behind());

  it('keep the rest inside', async () => {
    for (const path of ['/define/define.js', '/loader/loader.js', '/backend/rest/request.js'])
      expect(await open(path).catch((error: unknown) => (error as {code: string}).code)).to.equal(
        'ERR_PACKAGE_PATH_NOT_EXPORTED',
      );
  });

  it('lead to what is packed, and nothing else is packed', () => {
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {encoding: 'utf8'}),
    ) as [{files: readonly {path: string}[]}];
    const paths = packed.files.map(({path}) => path);
    expect(paths).to.include.members(['dist/npm/index.js', 'dist/npm/index.d.ts', `dist/embed/${version}/verbind.js`]);
    expect(paths.filter(path => /^(src|test|stories|demo)\/|npm\/loader|direct-/.test(path))).to.eql([]);
  });
});
