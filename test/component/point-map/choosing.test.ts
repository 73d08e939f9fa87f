import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {metresBetween} from '../../../src/model/geo-coordinates.js';
import {until} from '../../support/until.js';
import {byRole, press} from '../../support/visitor.js';
import {centre, mountMap, words, type Mounted} from './mount.js';

const middleOf = (element: HTMLElement): [number, number] => {
  const {left, top, width, height} = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

describe('Whoever points at a place on the map', () => {
  let mounted: Mounted;
  beforeEach(async () => {
    mounted = await mountMap();
  });
  afterEach(() => mounted.close());

  const last = (): {readonly longitude: number; readonly latitude: number} => {
    const point = mounted.chosen.at(-1);
    if (!point) throw new Error('nothing was chosen');
    return point;
  };

  it('finds a region with a name, and buttons with names', () => {
    expect(byRole(mounted.host, 'region', 'Kaart')).to.exist;
    for (const name of [words.zoomIn, words.zoomOut, words.north, words.east, words.south, words.west])
      expect(byRole(mounted.host, 'button', name)).to.exist;
    expect(byRole(mounted.host, 'link', words.source)).to.have.property('href', 'https://www.pdok.nl/');
  });

  it('chooses where the mouse is pressed', async () => {
    const [x, y] = middleOf(mounted.surface);
    await sendMouse({type: 'click', position: [x + 40, y - 30]});
    await until(() => mounted.chosen.length === 1, 'a point is chosen');
    expect(last().longitude).to.be.greaterThan(centre.longitude);
    expect(last().latitude).to.be.greaterThan(centre.latitude);
    // Fifty pixels of a map at this height are less than a kilometre.
    expect(metresBetween(last(), centre)).to.be.within(50, 1000);
  });

  it('drags the map with the mouse without choosing', async () => {
    const [x, y] = middleOf(mounted.surface);
    await sendMouse({type: 'move', position: [x, y]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [x + 30, y]});
    await sendMouse({type: 'move', position: [x + 60, y]});
    await sendMouse({type: 'up'});
    press(mounted.host, words.chooseMiddle);
    expect(mounted.chosen).to.have.length(1);
    expect(last().longitude).to.be.lessThan(centre.longitude - 0.001);
  });

  it('does everything with keys: arrows, plus and minus, Enter', async () => {
    mounted.map.focus();
    await sendKeys({press: 'Enter'});
    expect(metresBetween(last(), centre)).to.be.lessThan(20);
    for (const key of ['+', '+', '-', 'ArrowRight', 'ArrowUp']) {
      await sendKeys({press: key});
    }
    await sendKeys({press: 'Enter'});
    expect(last().longitude).to.be.greaterThan(centre.longitude + 0.001);
    expect(last().latitude).to.be.greaterThan(centre.latitude + 0.0005);
  });

  it('does everything with buttons alone, one finger or a switch', async () => {
    press(mounted.host, words.west);
    press(mounted.host, words.zoomIn);
    press(mounted.host, words.south);
    press(mounted.host, words.chooseMiddle);
    expect(last().longitude).to.be.lessThan(centre.longitude - 0.001);
    expect(last().latitude).to.be.lessThan(centre.latitude - 0.0005);
  });

  it('never leaves the Netherlands', async () => {
    mounted.map.show({longitude: 2.35, latitude: 48.86});
    for (let i = 0; i < 9; i++) {
      press(mounted.host, words.zoomOut);
    }
    for (let i = 0; i < 12; i++) {
      press(mounted.host, words.west);
    }
    press(mounted.host, words.chooseMiddle);
    expect(mounted.chosen.every(({longitude}) => longitude >= 3.2)).to.equal(true);
  });

  it('goes on to scroll the page with the wheel, and zooms with Ctrl', () => {
    const wheel = (ctrlKey: boolean): boolean =>
      mounted.surface.dispatchEvent(
        new WheelEvent('wheel', {deltaY: -120, ctrlKey, bubbles: true, cancelable: true, composed: true}),
      );
    expect(wheel(false)).to.equal(true);
    expect(wheel(true)).to.equal(false);
  });

  it('leaves one finger to the page', () => {
    const finger = {pointerType: 'touch', bubbles: true, cancelable: true, composed: true} as const;
    mounted.surface.dispatchEvent(new PointerEvent('pointerdown', finger));
    expect(getComputedStyle(mounted.surface).touchAction).to.match(/pan-x pan-y/);
    expect(mounted.surface.dispatchEvent(new MouseEvent('mousedown', {bubbles: true, cancelable: true}))).to.equal(
      true,
    );
  });

  it('sees a point that was found in another way', async () => {
    mounted.map.show({longitude: 5.26, latitude: 52.56});
    press(mounted.host, words.chooseMiddle);
    expect(metresBetween(last(), {longitude: 5.26, latitude: 52.56})).to.be.lessThan(20);
    expect(mounted.chosen).to.have.length(1);
  });

  it('leaves nothing behind when the map is closed', () => {
    mounted.map.close();
    expect(mounted.host.shadowRoot?.querySelector('[role="region"]')).to.equal(null);
    mounted.map.close();
  });
});
