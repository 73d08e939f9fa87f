/** No event of ours is nearly as long: who sends more sends something else. */
const longest = 65_536;

/** Reads a stream of server-sent events (WHATWG HTML, 9.2.6) as it comes in, in pieces that may end anywhere. */
export class EventParser {
  #text = '';
  #type = '';
  #id: string | undefined;
  #hasData = false;
  #lastEventId: string | undefined;

  /** Of the last event that was complete; undefined where none had an id. */
  get lastEventId(): string | undefined {
    return this.#lastEventId;
  }

  /** The types of the events that are complete with this piece. @throws SyntaxError for what never ends */
  read(piece: string): readonly string[] {
    const types: string[] = [];
    this.#text += piece;
    // A carriage return at the very end may be half of a line end.
    for (let end; (end = /\r\n|\n|\r(?=[^\n])/.exec(this.#text));) {
      const line = this.#text.slice(0, end.index);
      this.#text = this.#text.slice(end.index + end[0].length);
      if (line !== '') this.#take(line);
      else types.push(...this.#dispatch());
    }
    if (this.#text.length > longest) throw new SyntaxError('a line without an end');
    return types;
  }

  #take(line: string): void {
    const [, field = '', value = ''] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
    if (field === 'event') this.#type = value;
    else if (field === 'data') this.#hasData = true;
    else if (field === 'id' && !value.includes('\0')) this.#id = value;
  }

  #dispatch(): readonly string[] {
    const types = this.#hasData ? [this.#type || 'message'] : [];
    // An id counts too where it comes without an event.
    this.#lastEventId = this.#id || undefined;
    [this.#type, this.#hasData] = ['', false];
    return types;
  }
}
