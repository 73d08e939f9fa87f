import {describe, it} from 'node:test';
import {expect} from 'chai';
import type {Field, FieldKind} from '../../../../src/model/initiative/fields.js';
import {numberOf, problemOf, type FieldProblem} from '../../../../src/model/initiative/problems.js';

const about = (
  kind: FieldKind,
  text: string | readonly string[],
  limits: Partial<Field> = {},
): FieldProblem | undefined => problemOf({name: 'field', kind, required: false, ...limits}, {field: text});

describe('What is wrong with an answer', () => {
  it('is that there is none, where there must be one', () => {
    for (const text of ['', '  ', '\u200B', '\u202E\u202C', []])
      expect(about('text', text, {required: true})).to.deep.equal({kind: 'required'});
    expect(about('text', '')).to.equal(undefined);
    expect(about('multipleChoice', ['help'], {required: true})).to.equal(undefined);
    expect(problemOf({name: 'consents.privacy', kind: 'consent', required: true}, {})).to.deep.equal({
      kind: 'required',
    });
  });

  it('is how much too long it is, in characters as people count them', () => {
    expect(about('text', 'x'.repeat(300), {maxLength: 80})).to.deep.equal({kind: 'too-long', most: 80, tooMany: 220});
    expect(about('text', '🪑'.repeat(80), {maxLength: 80})).to.equal(undefined);
    expect(about('text', 'e\u0301'.repeat(80), {maxLength: 80})).to.equal(undefined);
    expect(about('text', ` ${'x'.repeat(80)}\n `, {maxLength: 80})).to.equal(undefined);
  });

  for (const email of [
    'a@example.nl',
    'a.b+c@sub.example.nl',
    'josé@voorbeeld.nl',
    'o’neil@example.nl',
    ' a@example.nl ',
  ])
    it(`is nothing in the address ${email}`, () => {
      expect(about('email', email)).to.equal(undefined);
    });
  for (const email of [
    'a',
    'a@',
    '@example.nl',
    'a@example',
    'a b@example.nl',
    'a@example..nl',
    'a@example.nl,b@example.nl',
    'a@b@example.nl',
    '<a@example.nl>',
    'a@.nl',
    'a@example.',
  ])
    it(`is that ${email} is no address`, () => {
      expect(about('email', email)).to.deep.equal({kind: 'email'});
    });

  for (const telephone of ['0199 123456', '+31 (0)199-123456', '06.12345678', '0031612345678'])
    it(`is nothing in the number ${telephone}`, () => {
      expect(about('telephone', telephone)).to.equal(undefined);
    });
  for (const telephone of ['112', 'bel mij', '0199 12345678901234', '06-1234567x'])
    it(`is that ${telephone} is no number to call`, () => {
      expect(about('telephone', telephone)).to.deep.equal({kind: 'telephone'});
    });

  for (const [text, number] of Object.entries({
    '12': 12,
    '1.500': 1500,
    '2,5': 2.5,
    '-3': -3,
    '1 000': 1000,
    '1.234.567,8': 1234567.8,
  }))
    it(`reads ${text} as people here write it`, () => {
      expect(numberOf(text)).to.equal(number);
      expect(about('number', text)).to.equal(undefined);
    });
  for (const text of ['veel', '1,2,3', '12x', '1e9', '--1', 'NaN', 'Infinity', '0x10'])
    it(`is that ${text} is no number`, () => {
      expect(about('number', text)).to.deep.equal({kind: 'number'});
    });

  it('is that a number is too small or too great', () => {
    expect(about('number', '0', {min: 1})).to.deep.equal({kind: 'too-small', least: 1});
    expect(about('number', '1.001', {max: 1000})).to.deep.equal({kind: 'too-great', most: 1000});
    expect(about('number', '1', {min: 1, max: 1})).to.equal(undefined);
  });

  it('is that a day does not exist', () => {
    for (const day of ['2026-11-24', '2028-02-29']) expect(about('date', day)).to.equal(undefined);
    for (const day of ['2026-02-29', '2026-11-33', '2026-13-01', '24-11-2026', 'morgen', '0000-00-00'])
      expect(about('date', day), day).to.deep.equal({kind: 'date'});
  });
});
