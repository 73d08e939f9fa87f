import {isBlank, listOf, textOf, tidied, type Answers} from './answers.js';
import type {Field} from './fields.js';

/** Why an answer can't be sent; the words are the widget's. */
export type FieldProblem =
  | {readonly kind: 'required' | 'email' | 'telephone' | 'number' | 'date' | 'refused' | 'expired'}
  | {readonly kind: 'too-long'; readonly most: number; readonly tooMany: number}
  | {readonly kind: 'too-small'; readonly least: number}
  | {readonly kind: 'too-great'; readonly most: number};

/** Somebody, an at, a name with a dot and no two dots together: as much as can be known without sending something. */
const emailAddress = /^[^\s@<>()[\],;:"]+@[^\s@.]+(\.[^\s@.]+)+$/;

/** Whether mail may arrive at this address. */
export const isEmailAddress = (text: string): boolean => emailAddress.test(text);

const digitsOf = (text: string): number => text.replace(/\D/g, '').length;

/** A number as people write it here: 1.500 or 2,5. Undefined for what is none. */
export const numberOf = (text: string): number | undefined => {
  const plain = text.replace(/\s|\.(?=\d{3}(\D|$))/g, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
};

/** A day that exists, as `2026-11-24`. */
const isDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T12:00:00Z`).toISOString().startsWith(text);

const exists = (text: string): boolean => {
  try {
    return isDate(text);
  } catch {
    // The thirty-third has no ISO form.
    return false;
  }
};

const problemOfText = (text: string, {kind, min, max}: Field): FieldProblem | undefined => {
  switch (kind) {
    case 'email':
      return isEmailAddress(text) ? undefined : {kind: 'email'};
    case 'telephone':
      return /^[\d\s()+/.-]+$/.test(text) && digitsOf(text) >= 8 && digitsOf(text) <= 15
        ? undefined
        : {kind: 'telephone'};
    case 'date':
      return exists(text) ? undefined : {kind: 'date'};
    case 'number': {
      const number = numberOf(text);
      if (number === undefined) return {kind: 'number'};
      if (min !== undefined && number < min) return {kind: 'too-small', least: min};
      return max !== undefined && number > max ? {kind: 'too-great', most: max} : undefined;
    }
    default:
      return undefined;
  }
};

/** What is wrong with an answer; undefined for nothing. */
export const problemOf = (field: Field, answers: Answers): FieldProblem | undefined => {
  const text = tidied(textOf(answers, field.name));
  if (isBlank(text) && listOf(answers, field.name).length === 0) return field.required ? {kind: 'required'} : undefined;
  const tooMany = [...text].length - (field.maxLength ?? Infinity);
  if (tooMany > 0) return {kind: 'too-long', most: field.maxLength ?? 0, tooMany};
  return text ? problemOfText(text, field) : undefined;
};
