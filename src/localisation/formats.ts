// Making an Intl format costs about a hundred times as much as using it: each is made once.
const dates = new Map<string, Intl.DateTimeFormat>();
const plurals = new Map<string, Intl.PluralRules>();

const once = <Format>(formats: Map<string, Format>, key: string, make: () => Format): Format => {
  let format = formats.get(key);
  if (!format) formats.set(key, (format = make()));
  return format;
};

/**
 * A calendar day in words, for example `vrijdag 18 december`; with the year when it is not this one.
 * @param date `YYYY-MM-DD`; anything else comes back as it is.
 */
export const formatDay = (date: string, locale: string, thisYear = ''): string => {
  const day = new Date(`${date}T12:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  const year = thisYear && !date.startsWith(thisYear) ? 'numeric' : undefined;
  return once(
    dates,
    `${locale} ${year}`,
    () => new Intl.DateTimeFormat(locale, {weekday: 'long', day: 'numeric', month: 'long', year, timeZone: 'UTC'}),
  ).format(day);
};

/** The form of a word that goes with a number, by the language's own rules. */
export const plural = (count: number, locale: string, forms: {readonly one: string; readonly other: string}): string =>
  once(plurals, locale, () => new Intl.PluralRules(locale)).select(count) === 'one' ? forms.one : forms.other;
