import type {Answers} from './answers.js';
import type {Field} from './fields.js';

/** Of drafts; another version is not read. */
const version = 1;

/** Days after which a draft is thrown away. */
export const draftDays = 30;

/** What is kept of a form that was not sent. */
export interface Draft {
  readonly answers: Answers;
  /** Where somebody was. */
  readonly step: string;
  readonly savedAt: Date;
  /** Of a send whose answer never came: the next one must not make a second initiative. */
  readonly key?: string;
}

const isAnswer = (value: unknown): value is string | readonly string[] =>
  typeof value === 'string' || (Array.isArray(value) && value.every(item => typeof item === 'string'));

/** What comes with a place, besides its name. */
const withPlace = ['location.areaCode', 'location.point'];

/** The answers that a draft may have: nothing that says something about a person, and no files. */
const keptNames = (fields: readonly Field[]): ReadonlySet<string> => {
  const names = fields.filter(({personal, kind}) => !personal && kind !== 'files').map(({name}) => name);
  return new Set(names.includes('location.label') ? [...names, ...withPlace] : names);
};

/** A draft as text, without what says something about a person and without files. */
export const writeDraft = (draft: Draft, municipality: string, fields: readonly Field[]): string => {
  const names = keptNames(fields);
  const answers = Object.fromEntries(Object.entries(draft.answers).filter(([name]) => names.has(name)));
  return JSON.stringify({...draft, answers, version, municipality});
};

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
  if (rest['version'] !== version || rest['municipality'] !== municipality) return undefined;
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
