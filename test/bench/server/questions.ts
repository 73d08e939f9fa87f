import {largeTown} from '../../support/large-town/large-town.js';
import {pick, randomFrom} from '../../support/large-town/random.js';

/** Somebody's hand slips: two letters change places. */
const slipped = (word: string, random: () => number): string => {
  const at = 1 + Math.floor(random() * Math.max(1, word.length - 3));
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
};

/**
 * Searches as visitors make them, no two of them the same: a word half typed, two words, a typing error, a topic, most with a
 * place and some with a role. The same at every run.
 */
export const questionsFor = (count: number): readonly string[] => {
  const random = randomFrom(2024);
  const {contactPoints, topics, areas} = largeTown(count);
  const texts = contactPoints.map(each => (each as {description: string}).description);
  const topicIds = topics.map(each => (each as {id: string}).id);
  const codes = areas.map(each => (each as {code: string}).code);
  const word = (): string =>
    pick(
      pick(texts, random)
        .split(/[^\p{L}]+/u)
        .filter(({length}) => length > 4),
      random,
    );
  const asked = (): Readonly<Record<string, string>> => {
    const kind = random();
    if (kind < 0.4) return {q: word().slice(0, 3 + Math.floor(random() * 5))};
    if (kind < 0.6) return {q: `${word()} ${word()}`};
    if (kind < 0.8) return {q: slipped(word(), random)};
    return {topicId: pick(topicIds, random)};
  };
  return Array.from({length: count}, () => {
    const place = random() < 0.6 ? {areaCode: pick(codes, random)} : undefined;
    const role = random() < 0.3 ? {audience: pick(['resident', 'business', 'organisation'], random)} : undefined;
    return new URLSearchParams({...asked(), ...place, ...role, pageSize: '10'}).toString();
  });
};
