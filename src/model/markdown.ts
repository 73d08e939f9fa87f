import {safeUrl} from './safe-url.js';

/** A piece of a line. */
export interface Piece {
  readonly kind: 'text' | 'strong' | 'emphasis' | 'link';
  readonly text: string;
  /** Of a link: absolute, and of a scheme that runs nothing. */
  readonly href?: string;
}

/** Lines that belong together. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'bullets' | 'numbers';
  readonly lines: readonly (readonly Piece[])[];
}

/** The longest text that is looked at for marks; what is beyond is a mistake, or meant to keep a browser busy. */
const longest = 50_000;

// No piece has a piece in it, and all are short: that keeps the time it takes in proportion to the text.
const mark =
  /\*\*([^*]{1,500})\*\*|__([^_]{1,500})__|\*([^*\s][^*]{0,500})\*|\[([^[\]]{0,500})\]\(([^()\s]{0,2000})\)/g;

const pieceOf = ([all, strong, alsoStrong, emphasis, label, address]: RegExpMatchArray): Piece => {
  const bold = strong ?? alsoStrong;
  if (bold !== undefined) return {kind: 'strong', text: bold};
  if (emphasis !== undefined) return {kind: 'emphasis', text: emphasis};
  const href = safeUrl(address ?? '');
  // What is no safe address stays to be read, and can't be followed.
  return href ? {kind: 'link', text: label || href, href} : {kind: 'text', text: label ?? all};
};

const piecesOf = (line: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let read = 0;
  for (const match of line.matchAll(mark)) {
    if (match.index > read) pieces.push({kind: 'text', text: line.slice(read, match.index)});
    pieces.push(pieceOf(match));
    read = match.index + match[0].length;
  }
  if (read < line.length) pieces.push({kind: 'text', text: line.slice(read)});
  return pieces;
};

const kinds: readonly (readonly [Block['kind'], RegExp])[] = [
  ['heading', /^#{1,6}\s+/],
  ['bullets', /^[-*+]\s+/],
  ['numbers', /^\d{1,9}[.)]\s+/],
];

/**
 * The little of Markdown that municipalities write: paragraphs, headings, lists, bold, italic, links. All else, HTML too, is text
 * like any other.
 */
export const readMarkdown = (text: string): readonly Block[] => {
  const blocks: {kind: Block['kind']; lines: (readonly Piece[])[]}[] = [];
  let isNew = true;
  for (const line of text.slice(0, longest).split(/\r?\n/)) {
    const trimmed = line.trim();
    if (!trimmed) {
      isNew = true;
      continue;
    }
    const [kind, start] = kinds.find(([, pattern]) => pattern.test(trimmed)) ?? ['paragraph' as const];
    const pieces = piecesOf(start ? trimmed.replace(start, '') : trimmed);
    const last = blocks.at(-1);
    if (last?.kind === kind && !isNew && kind !== 'heading') last.lines.push(pieces);
    else blocks.push({kind, lines: [pieces]});
    isNew = false;
  }
  return blocks;
};
