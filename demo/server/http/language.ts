import {parseAccept} from 'hono/utils/accept';

/** Languages that this server writes to people in. */
const languages = ['nl', 'en', 'fy'] as const;

/** One of them. */
export type Language = (typeof languages)[number];

const isLanguage = (tag: string | undefined): tag is Language => languages.some(language => language === tag);

/** The language that somebody reads best, of those that there are; Dutch when none is asked for. */
export const languageOf = (acceptLanguage: string | null | undefined): Language => {
  const wanted = parseAccept(acceptLanguage ?? '')
    .filter(({q}) => q > 0)
    .map(({type}) => type.toLowerCase().split('-')[0]);
  return wanted.find(isLanguage) ?? 'nl';
};
