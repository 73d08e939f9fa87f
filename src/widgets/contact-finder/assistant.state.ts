import type {ContactPage} from '../../backend/ports.js';
import type {Lists} from '../../controllers/municipality.js';
import type {PlaceOption} from '../../model/place-options.js';
import type {Topic} from '../../model/topic.js';
import {withPlaceText, withWords, type Found, type Question} from './contact-finder.state.js';

/** Hears of a start value that does not exist. */
type Unknown = (attribute: 'topic' | 'area', value: string, known: readonly string[]) => void;

/** A topic out of the list; its name stands in the field. */
export const withTopic = (question: Question, topic: Pick<Topic, 'id' | 'name'>): Question => ({
  ...question,
  words: topic.name,
  topic,
});

/** A place out of the list; its name stands in the field. */
export const withPlace = (question: Question, place: PlaceOption): Question => ({
  ...question,
  placeText: place.label,
  place,
});

const withTopicNamed = (question: Question, {topics}: Lists, unknown: Unknown): Question => {
  const {topic} = question;
  if (!topic || topic.name || topics.length === 0) return question;
  const known = topics.find(({id}) => id === topic.id);
  if (known) return withTopic(question, known);
  unknown(
    'topic',
    topic.id,
    topics.map(({id}) => id),
  );
  return withWords(question, '');
};

const withPlaceNamed = (question: Question, {areas}: Lists, unknown: Unknown): Question => {
  const {place} = question;
  if (!place || place.label || areas.length === 0) return question;
  const known = areas.find(({code}) => code === place.areaCode);
  if (known) return withPlace(question, {label: known.name, areaCode: known.code});
  unknown(
    'area',
    place.areaCode,
    areas.map(({code}) => code),
  );
  return withPlaceText(question, '');
};

/** With the names of what the page or a link gave as an id, as far as the lists of the municipality are there. */
export const named = (question: Question, lists: Lists, unknown: Unknown): Question =>
  withPlaceNamed(withTopicNamed(question, lists, unknown), lists, unknown);

/** The next page behind what is there; a contact point that moved between two pages is shown once. */
export const extended = (before: Found, page: ContactPage): Found => {
  const known = new Set(before.contactPoints.map(({id}) => id));
  const {nextPage: _, ...rest} = before;
  return {
    ...rest,
    contactPoints: [...before.contactPoints, ...page.contactPoints.filter(({id}) => !known.has(id))],
    count: page.count,
    ...(page.nextPage !== undefined && {nextPage: page.nextPage}),
  };
};
