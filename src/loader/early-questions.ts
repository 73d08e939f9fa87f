/** What the contact finder asks first, whatever it is asked; `contact-points` is only the same without start values. */
const questions = ['configuration', 'topics?pageSize=100', 'areas?pageSize=100'];

const startValues = ['topic', 'area', 'audience', 'query'];

const key = Symbol.for('verbind/early-answers/1');

/** The language that the widget will ask in: the nearest `lang` of a language there is, else Dutch. */
const languageOf = (element: Element, fallback: string | undefined): string => {
  const lang = element.closest('[lang]')?.getAttribute('lang') ?? fallback ?? 'nl';
  const primary = lang.trim().toLowerCase().split('-')[0] ?? '';
  return ['en', 'fy'].includes(primary) ? primary : 'nl';
};

/** Asks the backend while the code is still under way; `request.ts` uses each answer once, by language and address. */
export const askEarly = (element: Element, backend: string, lang: string | undefined): void => {
  const page = globalThis as {[key]?: Map<string, Promise<Response>> | undefined};
  const answers = (page[key] ??= new Map());
  const language = languageOf(element, lang);
  const known = location.hash.startsWith('#verbind:') || startValues.some(name => element.hasAttribute(name));
  for (const question of known ? questions : [...questions, 'contact-points?pageSize=10']) {
    const url = `${backend.trim().replace(/\/+$/, '')}/${question}`;
    const name = `${language} ${url}`;
    if (answers.has(name)) continue;
    const answer = fetch(url, {credentials: 'omit', headers: {'Accept-Language': language}});
    // Who takes the answer hears of a failure; nobody else should.
    answer.catch(() => undefined);
    answers.set(name, answer);
  }
};
