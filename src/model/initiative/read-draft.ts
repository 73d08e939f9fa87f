import {draftVersion, keptNames, type Draft} from './draft.js';
import type {Field} from './fields.js';

/** Days after which a draft is thrown away. */
export const draftDays = 30;

const isAnswer = (value: unknown): value is string | readonly string[] =>
  typeof value === 'string' || (Array.isArray(value) && value.every(item => typeof item === 'string'));

/**
 * Reads a draft; undefined for one that is damaged, too old, of another version or another municipality. Answers to questions that
 * are no longer asked are left out.
 */
export const readDraft = (
  text: string | undefined,
  municipality: string,
  fields: readonly Field[],
  now: Date,
): Draft | undefined => {
  let draft: unknown;
  try {
    draft = JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
  const {answers, step, savedAt, key, ...rest} = (draft ?? {}) as Readonly<Record<string, unknown>>;
  if (rest['version'] !== draftVersion || rest['municipality'] !== municipality) return undefined;
  if (typeof answers !== 'object' || answers === null || typeof savedAt !== 'string') return undefined;
  const saved = new Date(savedAt);
  const age = now.getTime() - saved.getTime();
  if (!(age < draftDays * 86_400_000)) return undefined;
  const names = keptNames(fields);
  const known = Object.entries(answers).filter(
    (entry): entry is [string, string | readonly string[]] => names.has(entry[0]) && isAnswer(entry[1]),
  );
  if (known.length === 0) return undefined;
  return {
    answers: Object.fromEntries(known),
    step: typeof step === 'string' ? step : '',
    savedAt: saved,
    ...(typeof key === 'string' && {key}),
  };
};
