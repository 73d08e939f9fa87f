import {expect} from '@open-wc/testing';
import {takeProblems} from '../../support/gates/problems.js';
import {until} from '../../support/until.js';
import {allByRole, byRole, press, visibleText} from '../../support/visitor.js';
import {mountMap, tiles, words} from './mount.js';

const says = (host: HTMLElement): string => byRole(host, 'status').textContent;

describe('The picture of a map', () => {
  it('says whose it is, and nothing of trouble', async () => {
    const {host, surface, close} = await mountMap();
    await until(
      () => surface.querySelector('img')?.checkVisibility({visibilityProperty: true}) === true,
      'it is there',
    );
    expect(byRole(host, 'link', words.source)).to.exist;
    expect(says(host)).to.equal('');
    close();
  });

  it('that does not come is told in words, and a place can be chosen on squares of a known size', async () => {
    const {host, chosen, close} = await mountMap({tiles: tiles.missing});
    await until(() => says(host) !== '', 'it is told');
    expect(says(host)).to.match(/^De kaart laadt niet. Elk vak is ongeveer 370 meter breed.$/);
    press(host, words.zoomIn);
    expect(says(host)).to.match(/ 190 meter/);
    expect(allByRole(host, 'link')).to.be.empty;
    press(host, words.chooseMiddle);
    expect(chosen).to.have.length(1);
    close();
  });

  it('that the policy of the page refuses is told in words as well', async () => {
    const {host, close} = await mountMap({tiles: 'https://service.pdok.example/{z}/{x}/{y}.png'});
    await until(() => says(host) !== '', 'it is told');
    const problems = await takeProblems();
    expect(problems).to.not.be.empty;
    expect(problems.every(problem => problem.includes('img-src') || problem.includes('pdok.example'))).to.equal(true);
    close();
  });

  it('is in other words as soon as the page is', async () => {
    const {host, map, close} = await mountMap();
    map.say({...words, chooseMiddle: 'Choose the middle of the map', name: 'Map'});
    expect(byRole(host, 'button', 'Choose the middle of the map')).to.exist;
    expect(byRole(host, 'region', 'Map')).to.exist;
    close();
  });

  it('fits on a page of 320 pixels, every button large enough for a thumb', async () => {
    const {host, surface, close} = await mountMap();
    host.parentElement?.classList.add('narrow');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.narrow {inline-size: 288px}');
    document.adoptedStyleSheets.push(sheet);
    expect(host.scrollWidth).to.be.at.most(288);
    expect(surface.getBoundingClientRect().width).to.be.at.most(288);
    for (const button of allByRole(host, 'button')) {
      const {width, height} = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
    expect(visibleText(host)).to.include('Ctrl');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(each => each !== sheet);
    close();
  });
});
