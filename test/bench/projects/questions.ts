import {pick, randomFrom} from '../../support/large-town/random.js';

const words = 'bankje geveltuin speelplek straatfeest oversteek regenton'.split(' ');
const typos = 'banjke gevletuin speelpelk straatfeset overstkee regetnon'.split(' ');

const box = (random: () => number): string => {
  const [west, south] = [5.1 + random() * 0.15, 52.5 + random() * 0.08];
  return [west, south, west + 0.03, south + 0.02].map(degrees => degrees.toFixed(4)).join(',');
};

const district = (random: () => number): string => `WK1999${String(1 + Math.floor(random() * 25)).padStart(2, '0')}`;

/** What is measured, each by itself: a question of that kind, another each time. */
export const questions: Readonly<Record<string, (random: () => number) => Readonly<Record<string, string>>>> = {
  'first page': () => ({}),
  'page 200': () => ({page: '200'}),
  status: random => ({status: pick(['active', 'paused', 'completed'], random)}),
  kind: random => ({kind: pick(['initiative', 'permit'], random)}),
  topic: random => ({topicId: pick(['groen-en-spelen', 'eigen-initiatief', 'boom-planten'], random)}),
  area: random => ({areaCode: district(random)}),
  postcode: random => ({postalCode: `1999A${pick('A B C D E G H'.split(' '), random)}`}),
  point: random => ({lat: (52.5 + random() * 0.1).toFixed(4), lon: (5.1 + random() * 0.2).toFixed(4)}),
  'bounding box': random => ({bbox: box(random)}),
  'open for participation': () => ({openForParticipation: 'true'}),
  word: random => ({q: pick(words, random)}),
  'half a word': random => ({q: pick(words, random).slice(0, 4)}),
  typo: random => ({q: pick(typos, random)}),
  'two words': random => ({q: `${pick(words, random)} ${pick(['haven', 'molen', 'school'], random)}`}),
  'by start': () => ({sort: 'startDate'}),
  'by title': () => ({sort: 'title'}),
  'all at once': random => ({q: pick(words, random), areaCode: district(random), status: 'active', bbox: box(random)}),
};

/** Questions of one kind. The same at every run. */
export const questionsOf = (kind: string, count: number): readonly string[] => {
  const random = randomFrom(kind.length);
  return Array.from({length: count}, () => new URLSearchParams({...questions[kind]?.(random)}).toString());
};
