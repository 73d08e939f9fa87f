const key = Symbol.for('verbind/early-answers/1');

/** The answer that the script tag already asked for, to be used once; undefined for all other questions. */
export const takeEarlyAnswer = (url: string, language: string): Promise<Response> | undefined => {
  const answers = (globalThis as {[key]?: Map<string, Promise<Response>>})[key];
  const question = `${language} ${url}`;
  const answer = answers?.get(question);
  answers?.delete(question);
  return answer;
};
