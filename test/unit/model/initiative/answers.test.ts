import {describe, it} from 'node:test';
import {expect} from 'chai';
import {isBlank, listOf, textOf, tidied, withAnswer} from '../../../../src/model/initiative/answers.js';

describe('What somebody wrote', () => {
  for (const text of [
    '',
    ' ',
    '\n\t',
    '\u00A0',
    '\u200B\u200C\u200D',
    '\u2060\uFEFF',
    '\u00AD',
    '\u202E\u202C',
    '\u0000',
  ])
    it(`is nothing when nobody can read it: ${JSON.stringify(text)}`, () => {
      expect(isBlank(text)).to.equal(true);
    });

  for (const text of ['a', '0', '?', '🪑', '👨‍👩‍👧', 'مقعد', '座', '€', '\u200Ba', '“'])
    it(`is something when somebody can: ${text}`, () => {
      expect(isBlank(text)).to.equal(false);
    });

  it('is tidied: one form of Unicode, one kind of line ends, nothing that a word processor left behind', () => {
    expect(tidied(' cafe\u0301 \r\nnaar\rbuiten ')).to.equal('café \nnaar\nbuiten');
    expect(tidied('Zie\u0007 je\u0000 wel\u000B\u001F')).to.equal('Zie je wel');
    expect(tidied('een\ttab')).to.equal('een\ttab');
  });

  it('keeps what belongs to a language: joiners in emoji, directions, typographic quotes', () => {
    for (const text of ['👨‍👩‍👧 zitten', '\u202Eknab\u202C naast', '“Geplakt” uit Word – met…', 'می‌خواهم'])
      expect(tidied(text)).to.equal(text);
  });

  it('is a text or a list, and never taken for the other', () => {
    const answers = withAnswer({title: 'Bankje'}, 'supportRequested', ['help']);
    expect(textOf(answers, 'title')).to.equal('Bankje');
    expect(textOf(answers, 'supportRequested')).to.equal('');
    expect(listOf(answers, 'supportRequested')).to.deep.equal(['help']);
    expect(listOf(answers, 'title')).to.deep.equal([]);
  });

  it('is not what every object has', () => {
    expect(textOf({}, 'toString')).to.equal('');
    expect(listOf({}, '__proto__')).to.deep.equal([]);
    expect(listOf({}, 'constructor')).to.deep.equal([]);
  });
});
