// Long because a form says much: one text a line, in the order in which they are read.
import {formatDay, plural} from '../../localisation/formats.js';
import type {LaterTexts} from './later-steps.messages.js';

const days = (count: number): string => `${count} ${plural(count, 'nl', {one: 'wurkdei', other: 'wurkdagen'})}`;

const characters = (count: number): string => `${count} ${plural(count, 'nl', {one: 'teken', other: 'tekens'})}`;

const files = (count: number): string => `${count} ${plural(count, 'nl', {one: 'bestân', other: 'bestannen'})}`;

/** What the steps after the first say, in Frisian. */
export const fy: LaterTexts = {
  'step.participation.description':
    'In plan slagget better as de minsken deromhinne meiprate kinne. Fertel wat jo al dien hawwe. Noch neat dien? Dat kin noch.',
  change: 'Feroarje',
  changeStep: step => `Feroarje: ${step}`,
  send: 'Ferstjoer jo inisjatyf',
  sending: 'Jo inisjatyf wurdt ferstjoerd.',
  notAnswered: 'net ynfolle',
  yes: 'Ja',
  no: 'Nee',
  none: 'Kies in ûnderwerp',
  otherTopics: 'Oare ûnderwerpen',
  look: 'Besjoch',
  newTab: '(iepenet yn in nij ljepblêd)',

  'title.label': 'Hoe hjit jo inisjatyf?',
  'title.description': 'Koart en dúdlik, bygelyks: in bankje yn it park',
  description: 'Wat wolle jo dwaan, en wêrom?',
  'description.description': 'Skriuw it sa’t jo it oan jo buorlju fertelle soene.',
  topicId: 'By hokker ûnderwerp heart it?',
  'topicId.description': 'Dan komt jo inisjatyf fuortendaliks by it goede team.',
  'location.label': 'Om hokker plak giet it?',
  'location.label.description':
    'Postkoade en hûsnûmer, of de namme fan de wyk of buert. Hat jo inisjatyf gjin fêst plak? Lit dit dan leech.',
  'participation.involved': 'Hawwe jo al mei minsken yn de buert praat?',
  'participation.who': 'Mei wa hawwe jo praat?',
  'participation.who.description': 'Bygelyks: alle bewenners fan de Kadeweg en de skoalle',
  'participation.how': 'Hoe hawwe jo dat dien?',
  'participation.how.description': 'Bygelyks: by de doarren del, of in jûn yn it buerthûs',
  'participation.outcome': 'Wat fûnen sy derfan?',
  'participation.changed': 'Wat hawwe jo dêrom feroare?',
  supportRequested: 'Wat hawwe jo fan de gemeente nedich?',
  'supportRequested.description': 'Jo meie mear as ien antwurd kieze.',
  route: 'Wat foar inisjatyf is it?',
  'route.description': 'Wy jouwe oan wat by jo antwurden past. Kies gerêst wat oars.',
  suggested: 'past by jo antwurden',
  desiredStartDate: 'Wannear wolle jo begjinne?',
  'submitter.name': 'Jo namme',
  'submitter.email': 'Jo e-mailadres',
  'submitter.email.description': 'Hjir krije jo in befêstiging, en letter ús antwurd.',
  'submitter.telephone': 'Jo telefoannûmer',
  'submitter.telephone.description': 'Handich as wy in fraach hawwe.',
  'publicity.publishText': 'Meie wy jo inisjatyf op ús webside sjen litte?',
  'publicity.publishText.description': 'Sa kinne oaren meidwaan. Wy oerlizze dit earst mei jo.',
  'publicity.publishName': 'Mei jo namme derby stean?',

  required: 'Dit is noch net ynfolle.',
  'required.submitter.audience': 'Kies foar wa’t jo dit ynfolje.',
  'required.title': 'Jou jo inisjatyf in namme, bygelyks: in bankje yn it park.',
  'required.description': 'Skriuw op wat jo dwaan wolle en wêrom.',
  'required.participation.involved': 'Kies ja of nee.',
  'required.participation.who': 'Skriuw op mei wa’t jo praat hawwe.',
  'required.participation.how': 'Skriuw op hoe’t jo dat dien hawwe.',
  'required.route': 'Kies wat foar inisjatyf it is.',
  'required.submitter.name': 'Folje jo namme yn.',
  'required.submitter.email': 'Folje jo e-mailadres yn, bygelyks namme@foarbyld.nl.',
  'required.publicity.publishText': 'Kies ja of nee.',
  'required.publicity.publishName': 'Kies ja of nee.',
  'required.consent': 'Set hjir in finkje. Sûnder dat meie wy jo inisjatyf net behannelje.',
  'required.choice': 'Kies in antwurd.',
  email: 'Dit e-mailadres kloppet net. Skriuw it as namme@foarbyld.nl.',
  telephone: 'Dit telefoannûmer kloppet net. Skriuw it as 06 12345678 of +32 2 123 45 67.',
  number: 'Folje in getal yn, bygelyks 25.',
  date: 'Dizze datum bestiet net. Skriuw dei, moanne en jier.',
  'too-long': (most, tooMany) => `Meitsje dit ${characters(tooMany)} koarter. Der passe ${most} yn.`,
  'too-small': least => `Folje in getal yn fan ${least} of mear.`,
  'too-great': most => `Folje in getal yn fan ${most} of minder.`,
  refused: 'Dit koe net ferwurke wurde. Kontrolearje it en besykje it nochris.',
  expired: 'Dit bestân is net mear bewarre. Foegje it op ’e nij ta.',
  left: count => `Noch ${characters(count)}`,
  summary: count =>
    plural(count, 'nl', {
      one: 'Der is noch 1 antwurd dat net kloppet',
      other: `Der binne noch ${count} antwurden dy’t net klopje`,
    }),

  privacy: 'Lês wat wy mei jo gegevens dogge',

  saved: time => `Bewarre om ${time.replace(':', '.')} op dit apparaat, sûnder jo namme en adres.`,
  notSaved: 'Dit apparaat kin jo antwurden net bewarje. Lit dizze side iepen oant jo klear binne.',
  keepLonger: 'Bewarje myn antwurden 30 dagen op dit apparaat. Doch dit net op in kompjûter dy’t jo diele.',
  erase: 'Wiskje myn antwurden',
  erased: 'Jo antwurden binne wiske.',
  undo: 'Set se werom',
  resume: (day, time) =>
    `Jo begûnen op ${formatDay(day, 'fy')} om ${time.replace(':', '.')} oere oan in inisjatyf. Wolle jo fierdergean?`,
  resumeYes: 'Gean fierder',
  resumeNo: 'Begjin op ’e nij',

  similar: 'Dit bart al yn de buert',
  similarDescription: 'Miskien kinne jo meidwaan. Jo kinne ek gewoan fierdergean mei jo eigen inisjatyf.',
  distance: metres =>
    metres < 995
      ? `op ${Math.max(10, Math.round(metres / 10) * 10)} meter`
      : `op ${(metres / 1000).toFixed(1).replace('.', ',')} kilometer`,
  join: 'Ik doch mei',
  joinDescription:
    'Wy stjoere jo berjocht nei de minsken fan dit projekt. Sy sjogge jo adres net: wy bringe jo mei-inoar yn kontakt.',
  joinMessage: 'Wat wolle jo tsjin harren sizze?',
  'required.joinMessage': 'Skriuw op wat jo tsjin harren sizze wolle.',
  joinSend: 'Ferstjoer',
  joinCancel: 'Dochs net',
  joined: 'Jo berjocht is ferstjoerd. Jo hearre fan ús.',
  joinFailed: 'Jo berjocht is net ferstjoerd. Besykje it nochris, of belje ús.',

  openMap: 'Wiis it plak oan op in kaart',
  closeMap: 'Slút de kaart',
  mapFailed: 'De kaart koe net laden wurde. Folje it plak hjirboppe yn, dat wurket like goed.',
  recipient: team => `Jo inisjatyf giet nei ${team}.`,
  promise: count => `Jo krije binnen ${days(count)} antwurd.`,
  talkFirst: 'Ik wol earst mei ien prate',
  mailTo: address => `Mail ${address}`,

  'failed.offline':
    'Jo hawwe no gjin ynternet. Jo inisjatyf is noch net ferstjoerd. Sadree’t der ferbining is, giet it fansels.',
  'failed.timeout':
    'It duorre te lang. Wy witte net wis oft jo inisjatyf binnen is. Besykje it nochris: it komt nea twa kear binnen.',
  'failed.busy': 'It is no tige drok. Jo antwurden steane der noch. Besykje it oer in minút nochris.',
  'failed.refused':
    'Dizze side kin jo inisjatyf net ferstjoere. Jo antwurden steane der noch. Belje ús, dan nimme wy it oer.',
  'failed.broken':
    'Ferstjoeren slagget no net. Dat leit oan ús. Jo antwurden steane der noch. Besykje it nochris, of belje ús.',
  'failed.conflict':
    'Jo inisjatyf wie al binnen, mei jo eardere antwurden. Wolle jo wat feroarje? Belje ús, of ferstjoer it as in nij inisjatyf.',
  'failed.robot':
    'Neffens ús systeem is dit formulier troch in programma ynfolle. Binne jo in minske? Belje ús, dan nimme wy it oer.',
  sendAsNew: 'Ferstjoer as nij inisjatyf',

  sentTitle: 'Jo inisjatyf is ferstjoerd',
  reference: 'Jo nûmer',
  wentTo: team => `Jo inisjatyf is by ${team}.`,
  mailed: 'Wy stjoere jo per e-mail in befêstiging.',
  answerBy: (date, thisYear) => `Jo krije op syn lêst ${formatDay(date, 'fy', thisYear)} antwurd.`,
  whatNext: 'Wat bart der no?',
  follow: 'Folgje jo inisjatyf',
  printReceipt: 'Printsje dit',
  report: 'Ferslach fan de partisipaasje',
  reportDescription:
    'Hjiryn stiet wa’t jo derby belutsen hawwe en wat dêr út kaam. Jo kinne it meistjoere as jo in fergunning oanfreegje.',
  saveReport: 'Bewarje as Word-dokumint',
  printReport: 'Druk it ferslach ôf',
  reportFailed: 'It ferslach koe net makke wurde. Kontrolearje jo ferbining en besykje it nochris.',
  another: 'Begjin in nij inisjatyf',

  attachmentIds: 'Hawwe jo in foto of in dokumint?',
  filesDescription: (count, megabytes, kinds) =>
    `Op syn heechst ${files(count)} fan ${megabytes} MB: ${kinds}. Yn foto’s stiet faak wêr’t se makke binne. Dat helje wy derút.`,
  addFile: 'Foegje in bestân ta',
  fileDescription: name => `Wat is der te sjen op ${name}?`,
  fileDescriptionWhy: 'Foar minsken dy’t de foto net sjen kinne.',
  uploading: (name, percent) => `${name}: ${percent}% ferstjoerd`,
  uploaded: (name, size) => `${name} (${size})`,
  stop: 'Stop',
  remove: 'Helje fuort',
  stopUpload: name => `Stop mei ${name}`,
  removeFile: name => `Helje fuort: ${name}`,
  retryFile: name => `Besykje it nochris: ${name}`,
  'file.too-large': (name, megabytes) => `${name} is te grut. In bestân mei op syn heechst ${megabytes} MB wêze.`,
  'file.too-many': count => `Jo kinne op syn heechst ${files(count)} meistjoere.`,
  'file.kind': (name, kinds) => `${name} kinne wy net iepenje. Brûk ${kinds}.`,
  // Apple's phones know no Frisian: the names are those of their Dutch.
  'file.heic': name =>
    `${name} is in foto yn it formaat fan Apple (HEIC). Kies op jo telefoan by Instellingen, Camera, Formaten foar “Meest compatibel” en meitsje de foto op ’e nij, of stjoer in skermôfbylding.`,
  'file.failed': name => `${name} is net ferstjoerd.`,
  'file.empty': name => `${name} is leech.`,
  filesBusy: 'Wachtsje oant alle bestannen ferstjoerd binne, of stop mei in bestân.',
  website: 'Lit dit fjild leech',

  composeTitle: 'Ferstjoer it sels per e-mail',
  composeDescription:
    'Dizze webside kin jo inisjatyf net ferstjoere. Jo e-mailprogramma kin dat wol: alle antwurden steane der al yn.',
  compose: 'Meitsje de e-mail',
  mailSubject: 'Inisjatyf',
  mailOpening: 'Graach fertel ik jo oer myn inisjatyf.',
  mailShortened: 'De rest fan myn tekst plak ik hjirûnder:',
  composedText: 'Jo inisjatyf as tekst',
  composedCopy: 'Iepenet jo e-mailprogramma net? Kopiearje dizze tekst dan en plak him yn in e-mail.',
  composedShortened: 'Jo tekst is te lang foar de knop hjirboppe. Kopiearje him hjir en plak him yn de e-mail.',
  otherForm: 'Gean nei it formulier fan de gemeente',
};
