import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
import type {Browser, Page} from 'playwright';
import {openChromium} from './support/browser.js';
import {embed, filesSource, visit, type Embedding} from './support/embedding.js';
import {contactsShown, topicField} from './support/finder-page.js';
import {strictPolicy} from './support/policy.js';
import {expectUnchanged, serveChanged, visitRefused, type RefusedVisit} from './support/refused.js';
import {serve} from './support/serve.js';
import {finder, script} from './support/snippets.js';

const isDefined = "customElements.get('verbind-contact-finder') !== undefined";

/** Puts a second finder on the page, past the Trusted Types of the page. */
const addAnother = `document.body.append(document.querySelector('verbind-contact-finder').cloneNode(true))`;

describe('code that is not what it should be', () => {
  let browser: Browser;
  let embedding: Embedding;
  before(async () => {
    [browser, embedding] = await Promise.all([openChromium(), embed(filesSource)]);
  });
  after(async () => {
    await Promise.all([browser.close(), embedding.close()]);
  });

  const visiting = (visited: RefusedVisit, policy?: string): Promise<readonly string[]> =>
    visitRefused(
      browser,
      embedding.publish(script(embedding) + finder(embedding).repeat(2), policy ? {policy} : {}),
      visited,
    );

  const visitingChanged = async (
    chunk: string,
    journey: (page: Page, warned: Promise<unknown>) => Promise<void>,
  ): Promise<readonly string[]> => {
    const widgets = await serveChanged(chunk);
    const body = script({...embedding, widgets}) + finder(embedding);
    try {
      return await visitRefused(
        browser,
        embedding.publish(body, {policy: strictPolicy(widgets.url, embedding.source.origin.url)}),
        {
          journey: async (page, warned) => {
            await journey(page, warned);
            await expectUnchanged(page, widgets, chunk);
          },
        },
      );
    } finally {
      await widgets.close();
    }
  };

  const onlyTheLink = async (page: Page): Promise<void> => {
    await page.getByRole('link', {name: 'Neem contact op'}).first().waitFor();
    expect(await page.evaluate(isDefined)).to.equal(false);
  };

  for (const chunk of ['foundation', 'contact-finder'])
    it(`does not run: ${chunk} was changed, the link stays, and the author hears of it once`, async () => {
      const warnings = await visitingChanged(chunk, async (page, warned) => {
        await warned;
        await onlyTheLink(page);
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('did not load');
    });

  it('does not run when it comes later either: the search goes on without', async () => {
    await visitingChanged('assistant', async page => {
      await contactsShown(page);
      const tried = page.waitForEvent('requestfinished', request => request.url().includes('/chunks/assistant-'));
      await topicField(page).fill('lantaarnpaal');
      await tried;
      await topicField(page).press('Enter');
      await page.getByRole('heading', {name: 'Straatverlichting'}).waitFor();
    });
  });

  it('is asked for again by the next element', async () => {
    await visiting({
      prepare: page => page.route('**/chunks/**', route => route.abort(), {times: 2}),
      journey: async (page, warned) => {
        await warned;
        await page.evaluate(addAnother);
        await contactsShown(page);
      },
    });
  });

  it('is no code of ours where no Trusted Types policy may be made', async () => {
    const warnings = await visiting(
      {
        journey: async (page, warned) => {
          await warned;
          await onlyTheLink(page);
        },
      },
      "default-src *; require-trusted-types-for 'script'; trusted-types 'none'",
    );
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('TrustedScriptURL');
  });

  it('gets no way to make addresses of scripts', () =>
    visit(browser, embedding, embedding.publish(script(embedding) + finder(embedding)), async page => {
      await contactsShown(page);
      expect(await page.evaluate("Object.keys(globalThis[Symbol.for('verbind/policy/1')])")).to.deep.equal([
        'createHTML',
      ]);
    }));

  describe('where every script must have a hash', () => {
    /** Goes on a visit to the same site, which now has an Integrity-Policy as well. */
    const visitingStrictly = async (body: string, visited: RefusedVisit): Promise<readonly string[]> => {
      const site = await serve(async ({url}) => {
        const page = await fetch(embedding.site.url + new URL(url).pathname);
        const headers = new Headers(page.headers);
        headers.set('integrity-policy', 'blocked-destinations=(script)');
        headers.delete('content-encoding');
        return new Response(await page.text(), {headers});
      });
      try {
        return await visitRefused(browser, site.url + new URL(embedding.publish(body)).pathname, visited);
      } finally {
        await site.close();
      }
    };

    it('the script has one: it works, also what comes later', async () => {
      const {latest, versions} = (await (await fetch(`${embedding.widgets.url}/embed/versions.json`)).json()) as {
        latest: string;
        versions: Record<string, Record<string, {integrity: string}>>;
      };
      const pinned = `<script integrity="${versions[latest]?.['verbind.js']?.integrity}"`;
      const warnings = await visitingStrictly(script(embedding).replace('<script', pinned) + finder(embedding), {
        journey: async page => {
          await contactsShown(page);
          await topicField(page).fill('lantarnpaal');
          await page.getByRole('option').first().waitFor();
        },
      });
      expect(warnings).to.deep.equal([]);
    });

    it('the script has none: the link stays', async () => {
      await visitingStrictly(script(embedding) + finder(embedding), {
        journey: onlyTheLink,
      });
    });
  });
});
