import {expect} from '@open-wc/testing';
import {takeProblems} from '../../support/gates/problems.js';
import {until} from '../../support/until.js';
import {byRole, press, visibleText} from '../../support/visitor.js';
import {fillUntil, mountForm} from './mount.js';

describe('Who would rather point at a place than name it', () => {
  it('opens a map, chooses a place on it, and finds it in the field', async () => {
    const form = await mountForm();
    await fillUntil(form, 'De plek');
    press(form, 'Wijs de plek aan op een kaart');
    // The page of these tests allows no pictures of others, as many sites do.
    await until(() => visibleText(form).includes('De kaart laadt niet.'), 'it is said that there is no picture');
    const problems = await takeProblems();
    expect(problems.every(problem => problem.includes('img-src') || problem.includes('service.pdok.nl'))).to.equal(
      true,
    );
    press(form, 'Kies het midden van de kaart');
    const field = byRole(form, 'combobox', /^Om welke plek gaat het\?/) as HTMLInputElement;
    await until(() => field.value !== '', 'the place is in the field');
    expect(field.value).to.match(/^Plek op de kaart \(5\d,\d{4}, \d,\d{4}\)$/);
    press(form, 'Sluit de kaart');
    await until(() => !visibleText(form).includes('Kies het midden van de kaart'), 'the map is gone');
    expect(field.value).to.not.equal('');
  });
});
