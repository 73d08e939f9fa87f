const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (locale: string): Intl.DateTimeFormat => {
  const format = formats.get(locale) ?? new Intl.DateTimeFormat(locale, {weekday: 'long', timeZone: 'UTC'});
  formats.set(locale, format);
  return format;
};

/** The name of a weekday, 0 for Monday. */
export const formatWeekday = (index: number, locale: string): string =>
  // 1 January 2024 was a Monday.
  formatOf(locale).format(new Date(Date.UTC(2024, 0, 1 + index)));
