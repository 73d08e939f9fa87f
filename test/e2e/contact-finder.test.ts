import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
import type {Browser} from 'playwright';
import {openChromium} from './support/browser.js';
import {embed, visit, type Embedding} from './support/embedding.js';
import {card, contacts, contactsShown, firstContactIs, placeField, topicField} from './support/finder-page.js';
import {visibleText} from './support/in-page.js';
import {restSource} from './support/rest-source.js';
import {block} from './support/snippets.js';

describe('a visitor of a council page, with a real server and database behind it', () => {
  let browser: Browser;
  let embedding: Embedding;
  before(async () => {
    [browser, embedding] = await Promise.all([openChromium(), embed(restSource)]);
  });
  after(async () => {
    await Promise.all([browser.close(), embedding.close()]);
  });

  it('finds the team for trees in the neighbourhood', () =>
    visit(browser, embedding, embedding.publish(block(embedding)), async page => {
      await topicField(page).fill('geveltuin');
      await page.getByRole('option', {name: /Een boom, bloembak of geveltuin/}).click();
      await placeField(page).fill('vogelw');
      await page.getByRole('option', {name: /Vogelweide/}).click();
      await firstContactIs(page, 'Team Groen Noord en binnenstad');

      const team = card(page, 'Team Groen Noord en binnenstad');
      expect(await team.textContent()).to.contain('Voor Noord');
      const mail = team.getByRole('link', {name: 'Mail groen-noord@elzendrecht.example.nl'});
      expect(await mail.getAttribute('href')).to.equal('mailto:groen-noord@elzendrecht.example.nl');
      expect(await team.getByRole('link', {name: 'Bel 14 0199'}).getAttribute('href')).to.equal('tel:140199');

      await team.getByText('Wat doen wij wel en niet, en wanneer?').click();
      await team.getByText('Vergunningen om een boom te kappen').waitFor();
    }));

  it('finds it by postcode and house number', () =>
    visit(browser, embedding, embedding.publish(block(embedding)), async page => {
      await topicField(page).fill('geveltuin');
      await page.getByRole('option', {name: /Een boom, bloembak of geveltuin/}).click();
      await placeField(page).fill('1999 CA 12');
      await placeField(page).press('Enter');
      await firstContactIs(page, 'Team Groen Noord en binnenstad');
    }));

  it('finds the street lights in spite of two typing errors', () =>
    visit(browser, embedding, embedding.publish(block(embedding)), async page => {
      await topicField(page).fill('lantarnpaa');
      await page.getByRole('button', {name: 'Zoeken'}).click();
      await firstContactIs(page, 'Straatverlichting');
    }));

  it('does all of it with the keyboard, and keeps the focus', () =>
    visit(browser, embedding, embedding.publish(block(embedding)), async page => {
      await contactsShown(page);
      await page.keyboard.press('Tab');
      await page.keyboard.type('lantaarnpaal');
      await page.getByRole('option', {name: /Kapotte lantaarnpaal/}).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await firstContactIs(page, 'Straatverlichting');
      expect(await topicField(page).evaluate(field => field.matches(':focus-visible'))).to.equal(true);

      const focused: string[] = [];
      const bell = card(page, 'Straatverlichting').getByRole('link', {name: 'Bel 0199 55 30 10'});
      while (focused.length < 25 && !(await bell.evaluate(link => link.matches(':focus-visible')))) {
        await page.keyboard.press('Tab');
        focused.push(await page.evaluate('document.activeElement.localName'));
      }
      expect(new Set(focused)).to.deep.equal(new Set(['verbind-contact-finder']));
    }));

  it('escapes from the suggestions without losing what is written', () =>
    visit(browser, embedding, embedding.publish(block(embedding)), async page => {
      await topicField(page).fill('boom');
      await page.getByRole('listbox').waitFor();
      await topicField(page).press('Escape');
      await page.getByRole('listbox').waitFor({state: 'hidden'});
      expect(await topicField(page).inputValue()).to.equal('boom');
    }));

  it('hears the number of contacts once, politely', () =>
    visit(browser, embedding, embedding.publish(block(embedding)), async page => {
      await contactsShown(page);
      const status = page.locator('verbind-contact-finder').getByRole('status');
      await status.evaluate(element => {
        const heard: string[] = [];
        Object.assign(globalThis, {heard});
        new MutationObserver(() => heard.push(element.textContent)).observe(element, {childList: true, subtree: true});
      });
      await topicField(page).fill('muskusrat');
      await page.getByRole('option', {name: /Muskusratten/}).click();
      await firstContactIs(page, 'Waterloket');
      await status.getByText(/gevonden/).waitFor();
      const heard = await page.evaluate<string[]>('heard');
      const counts = heard.filter(text => text.includes('gevonden'));
      expect(counts).to.deep.equal([...new Set(counts)]);
    }));

  it('is handed over to the water authority for what is not municipal', () =>
    visit(browser, embedding, embedding.publish(block(embedding)), async page => {
      await topicField(page).fill('muskusrat');
      await page.getByRole('option', {name: /Muskusratten/}).click();
      await page.getByText(/Dit regelt niet de gemeente, maar/).waitFor();
      expect(await page.getByRole('link', {name: /^Ga naar/}).getAttribute('href')).to.match(/^https:/);
    }));

  it('is never without a person to call, whatever is asked', () =>
    visit(browser, embedding, embedding.publish(block(embedding)), async page => {
      await topicField(page).fill('xyzzyx qwrtp');
      await page.getByRole('button', {name: 'Zoeken'}).click();
      await page.getByRole('heading', {name: 'Wij vonden geen contact dat precies past'}).waitFor();
      await card(page, 'Klantcontactcentrum').getByRole('link', {name: 'Bel 14 0199'}).waitFor();
    }));

  it('sees more contacts on request, without a double one', () =>
    visit(browser, embedding, embedding.publish(block(embedding)), async page => {
      await contactsShown(page);
      const before = await contacts(page).count();
      await page.getByRole('button', {name: 'Toon meer contacten'}).click();
      await contacts(page).nth(before).waitFor();
      const names = await contacts(page).allTextContents();
      expect(new Set(names).size).to.equal(names.length);
    }));

  it('passes the search on as a link', () =>
    visit(browser, embedding, embedding.publish(block(embedding, 'update-url')), async page => {
      await topicField(page).fill('lantaarnpaal');
      await page.getByRole('option', {name: /Kapotte lantaarnpaal/}).click();
      await firstContactIs(page, 'Straatverlichting');
      expect(new URL(page.url()).hash).to.equal('#verbind:topic=kapotte-lantaarnpaal');
      await page.reload();
      await firstContactIs(page, 'Straatverlichting');
      expect(await topicField(page).inputValue()).to.equal('Kapotte lantaarnpaal');
    }));

  it('leaves the address of the page alone unless the page wants it', () =>
    visit(browser, embedding, embedding.publish(block(embedding)), async page => {
      const address = page.url();
      await topicField(page).fill('lantaarnpaal');
      await page.getByRole('option', {name: /Kapotte lantaarnpaal/}).click();
      await firstContactIs(page, 'Straatverlichting');
      expect(page.url()).to.equal(address);
    }));

  it('takes a contact home as a file for the address book', () =>
    visit(browser, embedding, embedding.publish(block(embedding, 'topic="kapotte-lantaarnpaal"')), async page => {
      const lights = card(page, 'Straatverlichting');
      await lights.getByText('Wat doen wij wel en niet, en wanneer?').click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        lights.getByRole('button', {name: /adresboek/}).click(),
      ]);
      expect(download.suggestedFilename()).to.match(/\.vcf$/);
    }));

  it('reads it in English on an English page', () =>
    visit(browser, embedding, embedding.publish(block(embedding), {lang: 'en'}), async page => {
      await page.getByRole('heading', {name: 'Who can help you?'}).waitFor();
      await page.getByRole('button', {name: 'Show more contacts'}).waitFor();
      expect(await page.evaluate<string>(visibleText)).to.not.contain('Toon meer');
    }));
});
