import type {ActionTexts} from './actions.messages.js';

/** What the tracker says to who wants to do something, in Frisian. */
export const fy: ActionTexts = {
  close: 'Slute',
  send: 'Ferstjoere',
  yourName: 'Jo namme',
  yourEmail: 'Jo e-mailadres',
  emailMissing: 'Folje jo e-mailadres yn, bygelyks namme@foarbyld.nl.',
  emailWrong: 'Dit e-mailadres kloppet net. Skriuw it as namme@foarbyld.nl.',
  nameMissing: 'Folje jo namme yn.',
  privacy: 'Lês wat wy mei jo gegevens dogge (nij finster)',
  followTitle: 'Folgje dit sûnder account',
  followDescription: 'Jo krije in e-mail as der wat feroaret. Elke e-mail hat in keppeling dêr’t jo mei stopje.',
  frequency: 'Hoe faak wolle jo in e-mail?',
  immediate: 'By al it nijs',
  weekly: 'Ien kear yn de wike',
  subscribe: 'Folgje mei e-mail',
  subscribed: email =>
    `Wy stjoere in e-mail nei ${email}. Klik op de keppeling yn dy e-mail: pas dêrnei krije jo berjochten.`,
  otherWays: 'Of folgje it op in oare manier',
  feed: 'Mei in nijslêzer (Atom)',
  calendar: 'Yn jo aginda (ICS)',
  noFollowing: 'Dizze gemeente stjoert noch gjin berjochten. Bewarje de keppeling nei dizze side en kom letter werom.',
  helpTitle: 'Sit it fêst? Freegje om help',
  helpDescription: who =>
    who
      ? `Jo berjocht giet nei ${who}. Skriuw wat der net slagget.`
      : 'Jo berjocht giet nei immen dy’t helpe kin. Skriuw wat der net slagget.',
  helpPromise: days =>
    days === 1 ? 'Jo krije antwurd binnen 1 wurkdei.' : `Jo krije antwurd binnen ${days} wurkdagen.`,
  message: 'Wat sit der fêst?',
  messageMissing: 'Skriuw op wat der fêstsit.',
  helpSent: email => `Jo berjocht is oankommen. Immen fan de gemeente lêst it en antwurdet op ${email}.`,
  sendFailed: 'It ferstjoeren is net slagge. Jo tekst stiet der noch. Besykje it nochris, of belje ús.',
  sendOffline: 'Jo hawwe no gjin ynternet. Jo tekst stiet der noch. Besykje it nochris as der ferbining is.',
  sendBusy: 'It is no tige drok. Jo tekst stiet der noch. Besykje it oer in minút nochris.',
  shareTitle: 'Diel of druk ôf',
  shareDevice: 'Diel mei in app',
  copyLink: 'Kopiearje de keppeling',
  copied: 'De keppeling is kopiearre.',
  copyByHand: 'Kopiearje dizze keppeling:',
  print: 'Druk alles ôf',
  seekDescription: 'Dit nûmer stiet yn de e-mail dy’t jo krigen. Bygelyks: WR-2026-0042.',
  reference: 'It nûmer fan jo inisjatyf of projekt',
  referenceMissing: 'Folje it nûmer yn.',
  seek: 'Besjoch de foargong',
};
