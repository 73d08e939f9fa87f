import type {Language} from '../http/language.js';

/** Words of the next steps in one language. */
interface NextStepsWords {
  readonly read: string;
  readonly route: (name: string) => string;
  readonly answer: (day: string | undefined) => string;
  readonly elsewhere: (url: string) => string;
}

const words: Readonly<Record<Language, NextStepsWords>> = {
  nl: {
    read: 'Wij lezen wat u heeft gestuurd.',
    route: name => `Wij behandelen het als: ${name}.`,
    elsewhere: url => `Voor deze weg moet u ook nog iets anders doen. Dat staat op ${url}`,
    answer: day => (day ? `U krijgt uiterlijk ${day} antwoord.` : 'Wij nemen contact met u op.'),
  },
  en: {
    read: 'We read what you have sent.',
    route: name => `We treat it as: ${name}.`,
    elsewhere: url => `For this way you have to do something else too. You find it at ${url}`,
    answer: day => (day ? `You get an answer by ${day}.` : 'We will contact you.'),
  },
  fy: {
    read: 'Wy lêze wat jo stjoerd hawwe.',
    route: name => `Wy behannelje it as: ${name}.`,
    elsewhere: url => `Foar dizze wei moatte jo ek noch wat oars dwaan. Dat stiet op ${url}`,
    answer: day => (day ? `Jo krije op syn lêst ${day} antwurd.` : 'Wy nimme kontakt mei jo op.'),
  },
};

/** A calendar day in words; without a clock, so that no zone can shift it. */
export const dayInWords = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {dateStyle: 'long', timeZone: 'UTC'}).format(
    new Date(`${date}T12:00:00Z`),
  );

/** What happens next, a sentence each. */
export const nextSteps = (
  language: Language,
  route: {readonly name: string; readonly url?: string} | undefined,
  responseDate: string | undefined,
): readonly string[] => {
  const {read, route: along, elsewhere, answer} = words[language];
  return [
    read,
    ...(route ? [along(route.name)] : []),
    ...(route?.url ? [elsewhere(route.url)] : []),
    answer(responseDate && dayInWords(responseDate, language)),
  ];
};
