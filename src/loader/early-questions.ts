import type {Settings} from './settings.js';

/** What all widgets ask first, whatever they are asked; by adapter. */
const questions: ReadonlyMap<string, readonly string[]> = new Map([
  ['rest', ['configuration', 'topics?pageSize=100', 'areas?pageSize=100']],
  ['files', ['configuration.json', 'topics.json', 'areas.json']],
]);

/** What the contact finder asks besides: over rest only the same for all visitors as long as nothing gives the search a start. */
const contacts = {rest: 'contact-points?pageSize=10', files: 'contact-points.json'};
const startValues = '[topic],[area],[audience],[query]';

const key = Symbol.for('verbind/early-answers/1');

interface Page {
  [key]?: Map<string, Promise<Response>> | undefined;
}

const asked = new Set<string>();

const ask = (url: string, language: string): void => {
  const name = `${language} ${url}`;
  if (asked.has(name)) return;
  asked.add(name);
  const answer = fetch(url, {credentials: 'omit', headers: {'Accept-Language': language}});
  // Who takes the answer hears of a failure; nobody else should.
  answer.catch(() => undefined);
  ((globalThis as Page)[key] ??= new Map()).set(name, answer);
};

/**
 * Asks the backend while the code is still under way; `request.ts` uses each answer once, by language and address.
 * @param language one that the widget has
 */
export const askEarly = (element: Element, {backend, adapter}: Settings, language: string): void => {
  const base = backend.replace(/\/+$/, '');
  if (!base || element.localName === 'verbind-backend') return;
  for (const question of questions.get(adapter) ?? []) ask(`${base}/${question}`, language);
  if (element.localName !== 'verbind-contact-finder') return;
  if (adapter === 'files') ask(`${base}/${contacts.files}`, language);
  else if (adapter === 'rest' && !element.matches(startValues) && !location.hash.startsWith('#verbind:'))
    ask(`${base}/${contacts.rest}`, language);
};
