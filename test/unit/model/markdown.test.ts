import {describe, it} from 'node:test';
import {expect} from 'chai';
import {readMarkdown} from '../../../src/model/markdown.js';

const text = (value: string) => ({kind: 'text', text: value});

describe('What a municipality writes in Markdown', () => {
  it('is paragraphs, with the line ends that were written', () => {
    expect(readMarkdown('Een.\nTwee.\n\nDrie.')).to.deep.equal([
      {kind: 'paragraph', lines: [[text('Een.')], [text('Twee.')]]},
      {kind: 'paragraph', lines: [[text('Drie.')]]},
    ]);
  });

  it('may have headings and lists', () => {
    expect(
      readMarkdown('## Wat gaan we doen\n- graven\n- planten\n\n1. eerst\n2) dan').map(({kind}) => kind),
    ).to.deep.equal(['heading', 'bullets', 'numbers']);
  });

  it('may be bold, in italics, or a link', () => {
    const [block] = readMarkdown('Kom **zaterdag** *graag* naar [de kaart](https://www.example.nl/kaart).');
    expect(block?.lines[0]).to.deep.equal([
      text('Kom '),
      {kind: 'strong', text: 'zaterdag'},
      text(' '),
      {kind: 'emphasis', text: 'graag'},
      text(' naar '),
      {kind: 'link', text: 'de kaart', href: 'https://www.example.nl/kaart'},
      text('.'),
    ]);
  });

  it('has no links that run something: the words stay', () => {
    const [block] = readMarkdown('[klik](javascript:alert`1`) [hier](data:text/html,x)');
    expect(JSON.stringify(block)).not.to.include('href');
    expect(JSON.stringify(block)).to.include('klik');
  });

  it('never is HTML', () => {
    expect(readMarkdown('<img src=x onerror=alert(1)>')).to.deep.equal([
      {kind: 'paragraph', lines: [[text('<img src=x onerror=alert(1)>')]]},
    ]);
  });

  it('leaves marks that are not closed as they are', () => {
    expect(readMarkdown('2 * 3 * 4 en **vet')).to.deep.equal([
      {kind: 'paragraph', lines: [[text('2 * 3 * 4 en **vet')]]},
    ]);
  });

  it('keeps no browser busy, however it is made', () => {
    const before = performance.now();
    readMarkdown('[*_'.repeat(100_000));
    expect(performance.now() - before).to.be.below(1000);
  });
});
