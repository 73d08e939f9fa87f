import {describe, it} from 'node:test';
import {expect} from 'chai';
import {EventParser} from '../../../src/backend/rest/event-parser.js';

const stream =
  ': welcome\n\nid: 41\nevent: projectChanged\ndata: {"id":"p1"}\n\nevent: other\r\ndata: x\r\n\r\nid: 42\rdata\r\r';

const readIn = (size: number): {readonly types: readonly string[]; readonly lastEventId: string | undefined} => {
  const parser = new EventParser();
  const pieces = Array.from({length: Math.ceil(stream.length / size)}, (_, index) =>
    stream.slice(index * size, (index + 1) * size),
  );
  // The line end that could be half of one is complete when something comes after it.
  const types = [...pieces, ': still here\n'].flatMap(piece => parser.read(piece));
  return {types, lastEventId: parser.lastEventId};
};

describe('A stream of events', () => {
  for (const size of [1, 2, 3, 7, 1000])
    it(`is the same in pieces of ${size}, whatever its line ends`, () => {
      expect(readIn(size)).to.deep.equal({types: ['projectChanged', 'other', 'message'], lastEventId: '42'});
    });

  it('tells nothing of an event without data, and keeps its id', () => {
    const parser = new EventParser();
    expect(parser.read('id: 7\nevent: projectChanged\n\n')).to.deep.equal([]);
    expect(parser.lastEventId).to.equal('7');
  });

  it('tells nothing of an event that was cut off', () => {
    const parser = new EventParser();
    expect(parser.read('id: 8\nevent: projectChanged\ndata: {"id"')).to.deep.equal([]);
    expect(parser.lastEventId).to.equal(undefined);
  });

  it('is given up where a line never ends', () => {
    const parser = new EventParser();
    expect(() => Array.from({length: 10}, () => parser.read('x'.repeat(10_000)))).to.throw(SyntaxError);
  });
});
