import type {Settings} from './settings.js';

/** What every widget asks before it shows anything, and what a contact finder asks besides; by adapter. */
const questions: ReadonlyMap<string, readonly [all: string, ...finder: readonly string[]]> = new Map([
  ['rest', ['configuration', 'contact-points?pageSize=10']],
  // Who looks for contacts in files needs all of them.
  ['files', ['configuration.json', 'contact-points.json', 'topics.json', 'areas.json']],
]);

/** With one of these a search over HTTP is not the same for all visitors. */
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
  const [all, ...finder] = questions.get(adapter) ?? [];
  if (!all) return;
  ask(`${base}/${all}`, language);
  if (element.localName !== 'verbind-contact-finder') return;
  if (adapter === 'rest' && (element.matches(startValues) || location.hash.startsWith('#verbind:'))) return;
  for (const question of finder) ask(`${base}/${question}`, language);
};
