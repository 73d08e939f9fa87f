import type {Answers} from './answers.js';
import type {Field} from './fields.js';

/** Of drafts; another version is not read. */
export const draftVersion = 1;

/** What is kept of a form that was not sent. */
export interface Draft {
  readonly answers: Answers;
  /** Where somebody was. */
  readonly step: string;
  readonly savedAt: Date;
  /** Of a send whose answer never came: the next one must not make a second initiative. */
  readonly key?: string;
}

/** What comes with a place, besides its name. */
const withPlace = ['location.areaCode', 'location.point'];

/** The answers that a draft may have: nothing that says something about a person, and no files. */
export const keptNames = (fields: readonly Field[]): ReadonlySet<string> => {
  const names = fields.filter(({personal, kind}) => !personal && kind !== 'files').map(({name}) => name);
  return new Set(names.includes('location.label') ? [...names, ...withPlace] : names);
};

/** A draft as text, without what says something about a person and without files. */
export const writeDraft = (draft: Draft, municipality: string, fields: readonly Field[]): string => {
  const names = keptNames(fields);
  const answers = Object.fromEntries(Object.entries(draft.answers).filter(([name]) => names.has(name)));
  return JSON.stringify({...draft, answers, version: draftVersion, municipality});
};
