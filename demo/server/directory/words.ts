import {fold} from '../../../src/model/fold.js';

/** The words of a text, folded: letters and digits and nothing else, so that they mean nothing to SQL or a `tsquery`. */
export const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
