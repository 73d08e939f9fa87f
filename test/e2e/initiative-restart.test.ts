import {fileURLToPath} from 'node:url';
import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
import type {Browser} from 'playwright';
import {startChild, type Child} from '../server/support/child.js';
import {folderForTests} from '../server/support/folder.js';
import {freePort} from '../support/free-port.js';
import {openChromium} from './support/browser.js';
import {embed, visit, type Embedding} from './support/embedding.js';
import {bench, fillUntil, receipt, sendButton} from './support/form-page.js';
import {visibleText} from './support/in-page.js';
import {initiativesIn, officialReads} from './support/office.js';
import {formBlock} from './support/snippets.js';

const serve = fileURLToPath(new URL('support/serve-office.ts', import.meta.url));

describe('somebody whose server is killed and starts again', () => {
  const folder = folderForTests();
  let port: number;
  let server: Child;
  let browser: Browser;
  let embedding: Embedding;

  const start = async (): Promise<string> => {
    server = startChild(serve, [folder, String(port)]);
    return server.line('serving ');
  };
  const kill = async (): Promise<void> => {
    server.process.kill('SIGKILL');
    expect((await server.gone()).signal).to.equal('SIGKILL');
  };

  before(async () => {
    port = await freePort();
    const url = await start();
    const origin = {url, requests: [], close: () => Promise.resolve()};
    [browser, embedding] = await Promise.all([
      openChromium(),
      embed(() => Promise.resolve({origin, backend: `${url}/v1`, adapter: 'rest'})),
    ]);
  });
  after(async () => {
    await Promise.all([browser.close(), embedding.close()]);
    await kill();
  });

  it('loses nothing of what was written while it is gone, and sends it once', () =>
    visit(browser, embedding, embedding.publish(formBlock(embedding)), async page => {
      await fillUntil(page, 'De plek');
      await kill();
      await fillUntil(page, 'Controleer uw antwoorden', 'De plek');
      await sendButton(page).click();
      const again = page.getByRole('button', {name: 'Probeer het opnieuw'});
      await again.waitFor();
      expect(await page.evaluate<string>(visibleText))
        .to.contain(bench.title)
        .and.to.contain('Bel 14 0199');
      await start();
      await again.click();
      const reference = await receipt(page);
      expect(await initiativesIn(embedding.source.origin.url)).to.deep.equal([reference]);
    }));

  it('gets the same number when it was killed after taking it in and before saying so', () =>
    visit(browser, embedding, embedding.publish(formBlock(embedding)), async page => {
      const before = await initiativesIn(embedding.source.origin.url);
      await fillUntil(page, 'Controleer uw antwoorden');
      let said = '';
      await page.route('**/v1/initiatives', async route => {
        const response = await route.fetch();
        said = await response.text();
        await kill();
        await route.abort();
      });
      await sendButton(page).click();
      const again = page.getByRole('button', {name: 'Probeer het opnieuw'});
      await again.waitFor();
      await page.unroute('**/v1/initiatives');
      await start();
      await again.click();
      const reference = await receipt(page);
      expect(said).to.contain(reference);
      expect(await initiativesIn(embedding.source.origin.url)).to.deep.equal([reference, ...before]);
      const letters = await officialReads(embedding.source.origin.url, '/outbox');
      expect(letters.split(`Wij hebben uw initiatief ontvangen (${reference})`)).to.have.length(2);
    }));
});
