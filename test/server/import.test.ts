import {cpSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {openDatabase, type Database} from '../../demo/server/database/open.js';
import {documentsIn} from '../../demo/server/directory/documents-in-folder.js';
import {importDocuments} from '../../demo/server/directory/import-documents.js';
import {sampleDocuments} from '../../demo/server/sample-town.js';
import {startChild} from './support/child.js';
import {folderForTests} from './support/folder.js';

const sampleTown = fileURLToPath(new URL('../../src/sample-town', import.meta.url));
const command = fileURLToPath(new URL('../../demo/server/import.ts', import.meta.url));

type Item = Record<string, unknown>;

/** Changes a file of a folder. */
const change = (folder: string, name: string, edit: (items: Item[]) => unknown): void => {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(edit(JSON.parse(readFileSync(file, 'utf8')) as Item[])));
};

const withFirst =
  (changes: Item) =>
  (items: Item[]): Item[] => [{...items[0], ...changes}, ...items.slice(1)];

/** What is wrong in a folder, and the line that says so. */
const wrong: Readonly<Record<string, readonly [name: string, edit: (items: Item[]) => unknown, line: string]>> = {
  'no name': ['contact-points', withFirst({name: undefined}), "contact-points[0]: must have required property 'name'"],
  'a name that is a number': ['topics', withFirst({name: 7}), 'topics[0].name: must be string'],
  'an unknown day': [
    'contact-points',
    withFirst({openingHoursSpecification: [{dayOfWeek: ['Maandag']}]}),
    'contact-points[0].openingHoursSpecification.0.dayOfWeek.0: must be equal to one of the allowed values',
  ],
  'an impossible time': [
    'contact-points',
    withFirst({openingHoursSpecification: [{dayOfWeek: ['Monday'], opens: '25:00', closes: '26:00'}]}),
    'contact-points[0].openingHoursSpecification.0.opens: must match pattern',
  ],
  'a date that is none': [
    'contact-points',
    withFirst({checkedDate: '2026-02-30'}),
    'contact-points[0].checkedDate: must match format "date"',
  ],
  'a postcode with a space': [
    'areas',
    withFirst({postalCodes: ['1999 AA']}),
    'areas[0].postalCodes.0: must match pattern',
  ],
  'the same twice': ['areas', items => [...items, items[3]], 'areas[31]: "BU19990102" is there twice'],
  'a topic that is not there': [
    'contact-points',
    withFirst({topicIds: ['x']}),
    'contact-points[0].topicIds: there is no topic "x"',
  ],
  'an area that is not there': [
    'areas',
    withFirst({parentCode: 'GM0001'}),
    'areas[0].parentCode: there is no area "GM0001"',
  ],
  'a substitute that is not there': [
    'contact-points',
    withFirst({substituteId: 'x'}),
    'contact-points[0].substituteId: there is no contact point "x"',
  ],
  'nobody to fall back on': [
    'contact-points',
    withFirst({isFallback: false}),
    'contact-points: one must have isFallback',
  ],
  'no list': ['topics', () => ({}), 'topics.json must hold a list.'],
};

const messageOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'It was imported.',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );

describe('A folder with documents', () => {
  let database: Database;
  before(async () => {
    database = await openDatabase({});
    await importDocuments(database.db, {
      ...sampleDocuments,
      contactPoints: sampleDocuments.contactPoints.slice(0, 3).map(keepTogether),
      projects: [],
    });
  });
  after(() => database.close());

  /** A contact point without its substitute, which may not be among the first. */
  const keepTogether = (contactPoint: unknown): unknown => ({...(contactPoint as Item), substituteId: undefined});

  const stored = async (): Promise<number> =>
    (await database.db.selectFrom('contactPoint').select('id').execute()).length;

  for (const [what, [name, edit, line]] of Object.entries(wrong))
    it(`is not imported with ${what}, and what was there stays`, async () => {
      const folder = folderForTests();
      cpSync(sampleTown, folder, {recursive: true});
      change(folder, name, edit);
      const message = await messageOf(documentsIn(folder).then(documents => importDocuments(database.db, documents)));
      expect(message).to.contain(line);
      expect(await stored()).to.equal(3);
    });

  it('is not imported when a file is missing', async () => {
    const folder = folderForTests();
    cpSync(sampleTown, folder, {recursive: true});
    rmSync(join(folder, 'areas.json'));
    expect(await messageOf(documentsIn(folder))).to.match(/areas\.json can't be read\.$/);
  });

  it('is not imported when a file is no JSON', async () => {
    const folder = folderForTests();
    cpSync(sampleTown, folder, {recursive: true});
    writeFileSync(join(folder, 'topics.json'), '[{');
    expect(await messageOf(documentsIn(folder))).to.match(/topics\.json is not JSON: /);
  });

  it('tells all that is wrong at once', async () => {
    const contactPoints = [
      {id: 1, name: 2},
      {id: 'x', name: 'y', channels: [{type: 'pigeon', value: ''}]},
    ];
    const message = await messageOf(importDocuments(database.db, {...sampleDocuments, contactPoints, projects: []}));
    expect(message.split('\n')).to.have.length(4);
    expect(message).to.contain('contact-points[0].id').and.to.contain('contact-points[1].channels.0.type');
  });

  it('replaces what was there, and is imported again without a trace of before', async () => {
    for (let time = 0; time < 2; time++) {
      await importDocuments(database.db, await documentsIn(sampleTown));
      expect(await stored()).to.equal(80);
    }
  });
});

describe('The command that imports', () => {
  it('imports a folder, and ends', async () => {
    const {code, output} = await startChild(command, [sampleTown], {
      DATA_DIR: folderForTests(),
      DATABASE_URL: '',
    }).gone();
    expect(output).to.equal('Imported 80 contact points.');
    expect(code).to.equal(0);
  });

  it('says what is wrong, and ends with a failure', async () => {
    const folder = folderForTests();
    cpSync(sampleTown, folder, {recursive: true});
    change(folder, 'topics', withFirst({name: 7}));
    const {code, output} = await startChild(command, [folder], {DATA_DIR: folderForTests(), DATABASE_URL: ''}).gone();
    expect(output).to.equal('Nothing was imported. Mend this first:\ntopics[0].name: must be string');
    expect(code).to.equal(1);
  });

  it('asks for a folder', async () => {
    const {code, output} = await startChild(command).gone();
    expect(output).to.contain('Which folder?');
    expect(code).to.equal(1);
  });
});
