import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
import {startDemo, type Demo, type DemoFolders} from '../../demo/server/demo.js';
import {listen} from '../../demo/server/listen.js';
import {sampleDocuments} from '../../demo/server/sample-town.js';
import {settingsFrom} from '../../demo/server/settings.js';
import {folderForTests} from './support/folder.js';

const anywhere = settingsFrom({PORT: '0', SITE_PORT: '0'});

/** Folders like those of the demo, small. */
const demoFolders = (): DemoFolders => {
  const folder = folderForTests();
  const write = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), {recursive: true});
    writeFileSync(join(folder, path), text);
  };
  write('dist/embed/versions.json', '{}');
  write('dist/embed/1.0.0/verbind.js', '');
  write('theme/index.css', ':root {}');
  write('site/css/site.css', 'body {}');
  write('site/en/index.html', '<p>Contact</p>');
  write(
    'site/index.html',
    '<script src="http://localhost:8081/verbind/1/verbind.js"></script><a data-backend="http://localhost:8081/v1">',
  );
  return {
    dist: join(folder, 'dist'),
    site: join(folder, 'site'),
    theme: join(folder, 'theme'),
    data: join(folder, 'data'),
  };
};

const messageOf = (start: Promise<unknown>): Promise<string> =>
  start.then(
    () => 'It started.',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );

describe('The demo', () => {
  const folders = demoFolders();
  let demo: Demo;
  before(async () => {
    demo = await startDemo(anywhere, folders, sampleDocuments);
  });
  after(() => demo.stop());
  const page = (path: string): Promise<Response> => fetch(`${demo.council.origin}${path}`);

  it('shows pages that know where the widgets and the API are', async () => {
    const text = await (await page('/')).text();
    expect(text).to.equal(
      `<script src="${demo.origin}/verbind/1/verbind.js"></script><a data-backend="${demo.origin}/v1">`,
    );
    expect(demo.origin).to.not.equal(demo.council.origin);
    expect((await fetch(`${demo.origin}/verbind/1/verbind.js`)).status).to.equal(200);
    expect((await fetch(`${demo.origin}/v1/contact-points`)).status).to.equal(200);
  });

  it('shows them under a policy that allows no more than the widgets ask for', async () => {
    for (const path of ['/', '/en/', '/nothing']) {
      const policy = (await page(path)).headers.get('content-security-policy')?.split('; ');
      expect(policy).to.include.members([
        "default-src 'none'",
        `script-src ${demo.origin}`,
        `connect-src ${demo.origin}`,
        "style-src 'self'",
        "img-src 'self'",
        "require-trusted-types-for 'script'",
        'trusted-types verbind-lit-html',
      ]);
      expect(policy?.join()).to.not.contain('unsafe');
    }
  });

  it('has the style sheets of the site and of a design system', async () => {
    for (const [path, text] of [
      ['/css/site.css', 'body {}'],
      ['/themes/utrecht.css', ':root {}'],
    ] as const) {
      const response = await page(path);
      expect(response.headers.get('content-type')).to.equal('text/css; charset=utf-8');
      expect(await response.text()).to.equal(text);
    }
  });

  it('does not start twice on the same data', async () => {
    expect(await messageOf(startDemo(anywhere, folders, sampleDocuments))).to.contain('is in use by process');
  });
});

describe('The demo does not start', () => {
  it('before anything was built', async () => {
    const folders = {...demoFolders(), dist: '/nowhere'};
    expect(await messageOf(startDemo(anywhere, folders, sampleDocuments))).to.contain('npm run build');
    expect(existsSync(folders.data)).to.equal(false);
  });

  for (const name of ['PORT', 'SITE_PORT'] as const)
    it(`when somebody has the port of ${name}, and lets go of all that it had`, async () => {
      const other = createServer();
      await new Promise<void>(resolve => other.listen(0, resolve));
      const address = other.address();
      const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
      const folders = demoFolders();
      const settings = settingsFrom({PORT: '0', SITE_PORT: '0', [name]: String(port)});
      expect(await messageOf(startDemo(settings, folders, sampleDocuments))).to.equal(
        `Port ${port} is in use. Stop what runs there, or set PORT and SITE_PORT to other ports.`,
      );
      expect(existsSync(join(folders.data, 'verbind.pid'))).to.equal(false);
      await new Promise(resolve => other.close(resolve));
      // The same folder is free, and so is the port.
      const demo = await startDemo(settings, folders, sampleDocuments);
      expect([demo.council.origin, demo.server.origin]).to.include(`http://localhost:${port}`);
      await demo.stop();
    });
});

describe('A server that is told to stop', () => {
  it('finishes what it has begun, and takes nothing new', async () => {
    let finish = (): void => undefined;
    let begin = (): void => undefined;
    const begun = new Promise<void>(resolve => {
      begin = resolve;
    });
    const listening = await listen(
      {
        fetch: async () => {
          const finished = new Promise<void>(resolve => {
            finish = resolve;
          });
          begin();
          await finished;
          return new Response('done');
        },
      },
      0,
    );
    const answer = fetch(listening.origin);
    await begun;
    const [stopped, again] = [listening.stop(), listening.stop()];
    expect(await messageOf(fetch(listening.origin))).to.equal('fetch failed');
    finish();
    expect(await (await answer).text()).to.equal('done');
    await Promise.all([stopped, again]);
  });
});
