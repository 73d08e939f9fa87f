import type {Language} from '../http/language.js';

/** Sentences about following, in letters and on the pages that they lead to. */
export interface FollowingWords {
  readonly confirmSubject: (what: string) => string;
  readonly asked: (what: string) => string;
  readonly confirmHere: string;
  readonly notYou: string;
  readonly validFor: string;
  readonly newsSubject: (title: string) => string;
  readonly weekSubject: (what: string) => string;
  readonly week: string;
  readonly readMore: string;
  readonly why: (what: string) => string;
  readonly stopHere: string;
  readonly confirmTitle: string;
  readonly confirmLead: string;
  readonly confirmButton: string;
  readonly confirmed: string;
  readonly stopTitle: string;
  readonly stopLead: string;
  readonly stopButton: string;
  readonly stopped: string;
  readonly expired: string;
  readonly invalid: string;
  readonly turn: Readonly<Record<'municipality' | 'initiator' | 'other', string>>;
  readonly doing: (what: string) => string;
  readonly phaseDone: (title: string) => string;
  readonly phaseNow: (title: string) => string;
  readonly stuck: (reason: string) => string;
  readonly status: Readonly<Record<'planned' | 'active' | 'paused' | 'completed' | 'cancelled', string>>;
  readonly decision: (decision: string) => string;
  readonly asksYou: (what: string) => string;
  readonly isNew: string;
  readonly otherwise: string;
}

/** In every language that this server writes in. */
export const followingWords: Readonly<Record<Language, FollowingWords>> = {
  nl: {
    confirmSubject: what => `Bevestig dat u “${what}” wilt volgen`,
    asked: what => `Iemand heeft met dit e-mailadres gevraagd om nieuws over “${what}”.`,
    confirmHere: 'Was u dat? Bevestig het hier',
    notYou: 'Was u dat niet? Dan hoeft u niets te doen. U krijgt dan geen nieuws.',
    validFor: 'U kunt tot twee dagen na deze mail bevestigen.',
    newsSubject: title => `Nieuws over “${title}”`,
    weekSubject: what => `Het nieuws van deze week: ${what}`,
    week: 'Dit is het nieuws van de afgelopen week.',
    readMore: 'Alles over dit project',
    why: what => `U krijgt deze mail omdat u “${what}” volgt.`,
    stopHere: 'Wilt u dit niet meer? Stop hier',
    confirmTitle: 'Volgen',
    confirmLead: 'Druk op de knop om te bevestigen dat u nieuws wilt krijgen.',
    confirmButton: 'Ja, stuur mij nieuws',
    confirmed: 'Het is bevestigd. U krijgt nieuws op uw e-mailadres.',
    stopTitle: 'Stoppen met volgen',
    stopLead: 'Druk op de knop om geen nieuws meer te krijgen.',
    stopButton: 'Stuur mij geen nieuws meer',
    stopped: 'U krijgt hierover geen nieuws meer. Wij hebben uw e-mailadres gewist.',
    expired: 'Deze link is te oud. Vraag op de pagina van het project een nieuwe aan.',
    invalid: 'Deze link klopt niet. Neem hem helemaal over uit de mail.',
    turn: {
      municipality: 'De gemeente is nu aan zet.',
      initiator: 'De initiatiefnemers zijn nu aan zet.',
      other: 'Een ander is nu aan zet.',
    },
    doing: what => `Dit moet er gebeuren: ${what}`,
    phaseDone: title => `Klaar: ${title}.`,
    phaseNow: title => `Nu bezig: ${title}.`,
    stuck: reason => (reason ? `Het ligt stil: ${reason}` : 'Het ligt stil.'),
    status: {
      planned: 'Het is nog niet begonnen.',
      active: 'Het loopt.',
      paused: 'Het is stilgezet.',
      completed: 'Het is klaar.',
      cancelled: 'Het gaat niet door.',
    },
    decision: decision => `Besluit: ${decision}`,
    asksYou: what => `Dit wordt van u gevraagd: ${what}`,
    isNew: 'Dit project is nieuw in het overzicht.',
    otherwise: 'Er is iets veranderd aan dit project.',
  },
  en: {
    confirmSubject: what => `Confirm that you want to follow “${what}”`,
    asked: what => `Somebody asked with this e-mail address for news about “${what}”.`,
    confirmHere: 'Was that you? Confirm it here',
    notYou: 'Was it not you? Then you need not do anything. You will get no news.',
    validFor: 'You can confirm until two days after this mail.',
    newsSubject: title => `News about “${title}”`,
    weekSubject: what => `The news of this week: ${what}`,
    week: 'This is the news of the past week.',
    readMore: 'All about this project',
    why: what => `You get this mail because you follow “${what}”.`,
    stopHere: 'No longer interested? Stop here',
    confirmTitle: 'Following',
    confirmLead: 'Press the button to confirm that you want to get news.',
    confirmButton: 'Yes, send me news',
    confirmed: 'It is confirmed. You get news at your e-mail address.',
    stopTitle: 'Stop following',
    stopLead: 'Press the button to get no more news.',
    stopButton: 'Send me no more news',
    stopped: 'You get no more news about this. We have erased your e-mail address.',
    expired: 'This link is too old. Ask for a new one on the page of the project.',
    invalid: 'This link is not right. Take over all of it from the mail.',
    turn: {
      municipality: 'It is now up to the municipality.',
      initiator: 'It is now up to the initiators.',
      other: 'It is now up to somebody else.',
    },
    doing: what => `This is to be done: ${what}`,
    phaseDone: title => `Done: ${title}.`,
    phaseNow: title => `Under way now: ${title}.`,
    stuck: reason => (reason ? `It is stuck: ${reason}` : 'It is stuck.'),
    status: {
      planned: 'It has not begun yet.',
      active: 'It is under way.',
      paused: 'It is put on hold.',
      completed: 'It is done.',
      cancelled: 'It does not go on.',
    },
    decision: decision => `Decision: ${decision}`,
    asksYou: what => `This is asked of you: ${what}`,
    isNew: 'This project is new in the overview.',
    otherwise: 'Something about this project has changed.',
  },
  fy: {
    confirmSubject: what => `Befêstigje dat jo “${what}” folgje wolle`,
    asked: what => `Immen hat mei dit e-mailadres frege om nijs oer “${what}”.`,
    confirmHere: 'Wiene jo dat? Befêstigje it hjir',
    notYou: 'Wiene jo dat net? Dan hoege jo neat te dwaan. Jo krije dan gjin nijs.',
    validFor: 'Jo kinne oant twa dagen nei dizze mail befêstigje.',
    newsSubject: title => `Nijs oer “${title}”`,
    weekSubject: what => `It nijs fan dizze wike: ${what}`,
    week: 'Dit is it nijs fan de ôfrûne wike.',
    readMore: 'Alles oer dit projekt',
    why: what => `Jo krije dizze mail om’t jo “${what}” folgje.`,
    stopHere: 'Wolle jo dit net mear? Stopje hjir',
    confirmTitle: 'Folgje',
    confirmLead: 'Druk op de knop om te befêstigjen dat jo nijs krije wolle.',
    confirmButton: 'Ja, stjoer my nijs',
    confirmed: 'It is befêstige. Jo krije nijs op jo e-mailadres.',
    stopTitle: 'Ophâlde mei folgjen',
    stopLead: 'Druk op de knop om gjin nijs mear te krijen.',
    stopButton: 'Stjoer my gjin nijs mear',
    stopped: 'Jo krije hjiroer gjin nijs mear. Wy hawwe jo e-mailadres wiske.',
    expired: 'Dizze link is te âld. Freegje op de side fan it projekt in nije oan.',
    invalid: 'Dizze link kloppet net. Nim him hielendal oer út de mail.',
    turn: {
      municipality: 'De gemeente is no oan set.',
      initiator: 'De inisjatyfnimmers binne no oan set.',
      other: 'In oar is no oan set.',
    },
    doing: what => `Dit moat der barre: ${what}`,
    phaseDone: title => `Klear: ${title}.`,
    phaseNow: title => `No dwaande: ${title}.`,
    stuck: reason => (reason ? `It leit stil: ${reason}` : 'It leit stil.'),
    status: {
      planned: 'It is noch net begûn.',
      active: 'It rint.',
      paused: 'It is stilset.',
      completed: 'It is klear.',
      cancelled: 'It giet net troch.',
    },
    decision: decision => `Beslút: ${decision}`,
    asksYou: what => `Dit wurdt fan jo frege: ${what}`,
    isNew: 'Dit projekt is nij yn it oersjoch.',
    otherwise: 'Der is wat feroare oan dit projekt.',
  },
};
