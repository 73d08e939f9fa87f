import {fold} from '../fold.js';
import {isNearStart} from '../near.js';

/** A text, and how much it tells. */
export interface WeighedText {
  readonly text: string;
  /** From 0 to 1. */
  readonly weight: number;
}

/** Words that say nothing of what somebody wants. */
const idle = new Set(
  (
    'aan alle bij dat den der des deze die dit door een elke graag heel hele het hun jullie komen komt maken meer met mijn naar nieuw ' +
    'nieuwe onder ons onze over samen uit van voor wij wil willen'
  ).split(' '),
);

const wordsOf = (text: string): readonly string[] => {
  const words = [...new Set(fold(text).match(/[\p{L}\p{N}]+/gu))].filter(word => word.length > 2);
  const telling = words.filter(word => !idle.has(word));
  return telling.length > 0 ? telling : words;
};

/** How much two words have in common, from 0 to 1. Dutch makes words small and glues them together: bank, bankje, parkbank. */
const likenessOf = (asked: string, word: string): number => {
  if (asked === word) return 1;
  const [short, long] = asked.length < word.length ? [asked, word] : [word, asked];
  if (short.length > 3 && long.startsWith(short)) return long.length - short.length < 4 ? 0.8 : 0.4;
  // Who asks for a garden may mean a kitchen garden; who asks for a school for dogs does not mean every school.
  if (short.length > 3 && long.endsWith(short)) return long === word ? 0.7 : 0.4;
  return isNearStart(asked, word) ? 0.5 : 0;
};

/** Below this a word is another word. */
const same = 0.5;

/**
 * How much of what somebody wrote comes back in each of these documents, from 0 to 1.
 * @param documents each in its texts
 */
export const wordsInCommon = (written: string, documents: readonly (readonly WeighedText[])[]): readonly number[] => {
  const read = documents.map(texts => texts.map(({text, weight}) => ({words: wordsOf(text), weight})));
  const asked = wordsOf(written).map(word => {
    const found = read.map(texts =>
      Math.max(0, ...texts.flatMap(({words, weight}) => words.map(other => likenessOf(word, other) * weight))),
    );
    const count = found.filter(likeness => likeness >= same).length;
    // A word that all have tells little; one that none has, such as the name of a street, does not tell them apart.
    return {found, weight: count === 0 ? 0.5 : 1 / (1 + (3 * count) / documents.length)};
  });
  const whole = asked.reduce((sum, {weight}) => sum + weight, 0);
  return documents.map(
    (_, index) => asked.reduce((sum, {found, weight}) => sum + weight * (found[index] ?? 0), 0) / (whole || 1),
  );
};
