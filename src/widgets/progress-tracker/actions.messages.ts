import type {SameKeys} from '../../localisation/catalogue.js';

/** What the tracker says to who wants to do something: follow, ask for help, share, look for another project. In Dutch. */
export const nl = {
  close: 'Sluiten',
  send: 'Versturen',
  yourName: 'Uw naam',
  yourEmail: 'Uw e-mailadres',
  emailMissing: 'Vul uw e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.',
  emailWrong: 'Dit e-mailadres klopt niet. Schrijf het als naam@voorbeeld.nl.',
  nameMissing: 'Vul uw naam in.',
  privacy: 'Lees wat wij met uw gegevens doen (nieuw venster)',
  followTitle: 'Volg dit zonder account',
  followDescription: 'U krijgt een e-mail als er iets verandert. Elke e-mail heeft een link waarmee u stopt.',
  frequency: 'Hoe vaak wilt u een e-mail?',
  immediate: 'Bij elk nieuws',
  weekly: 'Eén keer per week',
  subscribe: 'Volg per e-mail',
  subscribed: (email: string) =>
    `Wij sturen een e-mail naar ${email}. Klik op de link in die e-mail: pas daarna krijgt u berichten.`,
  otherWays: 'Of volg het op een andere manier',
  feed: 'Met een nieuwslezer (Atom)',
  calendar: 'In uw agenda (ICS)',
  noFollowing: 'Deze gemeente stuurt nog geen berichten. Bewaar de link naar deze pagina en kom later terug.',
  helpTitle: 'Zit het vast? Vraag om hulp',
  helpDescription: (who: string) =>
    who
      ? `Uw bericht gaat naar ${who}. Schrijf wat er niet lukt.`
      : 'Uw bericht gaat naar iemand die kan helpen. Schrijf wat er niet lukt.',
  helpPromise: (days: number) =>
    days === 1 ? 'U krijgt antwoord binnen 1 werkdag.' : `U krijgt antwoord binnen ${days} werkdagen.`,
  message: 'Wat zit er vast?',
  messageMissing: 'Schrijf op wat er vastzit.',
  helpSent: (email: string) => `Uw bericht is aangekomen. Iemand van de gemeente leest het en antwoordt op ${email}.`,
  sendFailed: 'Het versturen is niet gelukt. Uw tekst staat er nog. Probeer het opnieuw, of bel ons.',
  sendOffline: 'U heeft nu geen internet. Uw tekst staat er nog. Probeer het opnieuw als er verbinding is.',
  sendBusy: 'Het is nu erg druk. Uw tekst staat er nog. Probeer het over een minuut opnieuw.',
  shareTitle: 'Deel of druk af',
  shareDevice: 'Deel met een app',
  copyLink: 'Kopieer de link',
  copied: 'De link is gekopieerd.',
  copyByHand: 'Kopieer deze link:',
  print: 'Druk alles af',
  seekDescription: 'Dit nummer staat in de e-mail die u kreeg. Bijvoorbeeld: WR-2026-0042.',
  reference: 'Het nummer van uw initiatief of project',
  referenceMissing: 'Vul het nummer in.',
  seek: 'Bekijk de voortgang',
};

/** The same texts in any language. */
export type ActionTexts = SameKeys<typeof nl>;
