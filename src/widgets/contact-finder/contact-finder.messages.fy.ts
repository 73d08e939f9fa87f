import {fy as card} from '../../cards/contact-point/contact-card.messages.fy.js';
import {plural} from '../../localisation/formats.js';
import type {FirstTexts} from './contact-finder.messages.js';

const hour = (time: string): string => `${time.replace(':', '.')} oere`;

/** What the contact finder says before it is touched, in Frisian. */
export const fy: FirstTexts = {
  ...card,
  title: 'Wa kin jo helpe?',
  topic: 'Wêr giet jo fraach of idee oer?',
  topicDescription: 'Bygelyks: stikkene lantearnepeal, buertfeest of subsydzje',
  place: 'Om hokker plak giet it?',
  placeDescription: 'Postkoade en hûsnûmer, of de namme fan jo wyk of buert',
  optional: '(net ferplichte)',
  audience: 'Ik bin',
  anyone: 'makket net út',
  resident: 'ynwenner',
  business: 'ûndernimmer',
  organisation: 'organisaasje of feriening',
  search: 'Sykje',
  clear: 'Wiskje alles',
  found: count => `${count} ${plural(count, 'nl', {one: 'kontakt', other: 'kontakten'})} fûn`,
  foundNothing: 'Wy fûnen gjin kontakt dat krekt past',
  foundNothingAdvice: 'Besykje in oar wurd of lit it plak wei. Dit kontakt helpt jo ek fierder:',
  more: 'Lit mear kontakten sjen',
  loading: 'De kontakten wurde laden.',
  slow: 'It laden duorret langer as oars.',
  retry: 'Besykje it nochris',
  offline: 'Jo hawwe no gjin ynternet. Sadree’t der ferbining is, sykje wy fansels fierder.',
  lastKnown: time => `Jo sjogge de kontakten fan ${hour(time)}`,
  failed: 'Sykjen slagget no net. Dat leit oan ús, net oan jo.',
  busy: 'It is no tige drok. Besykje it oer in minút nochris.',
  refused: 'Dizze side kin de kontakten net ophelje.',
  help: 'Komme jo der net út?',
  call: telephone => `Belje ${telephone}`,
  contactPage: 'Besjoch alle manieren om kontakt op te nimmen',
  copyLink: 'Kopiearje in keppeling nei dizze sykopdracht',
  print: 'Printsje',
  initiative: 'Wolle jo sels wat begjinne? Tsjinje jo inisjatyf yn',
};
