// Long, because a form asks and answers a lot: the keys of fields and of what can be wrong with them are their paths in the contract.
import type {SameKeys} from '../../localisation/catalogue.js';
import {formatDay, plural} from '../../localisation/formats.js';

const days = (count: number): string => `${count} ${plural(count, 'nl', {one: 'werkdag', other: 'werkdagen'})}`;

const characters = (count: number): string => `${count} ${plural(count, 'nl', {one: 'teken', other: 'tekens'})}`;

const files = (count: number): string => `${count} ${plural(count, 'nl', {one: 'bestand', other: 'bestanden'})}`;

/** What the steps after the first say, in Dutch. */
export const nl = {
  'step.participation.description':
    'Een plan lukt beter als de mensen eromheen mee kunnen praten. Vertel wat u al heeft gedaan. Nog niets gedaan? Dat kan nog.',
  change: 'Wijzig',
  changeStep: (step: string) => `Wijzig: ${step}`,
  send: 'Verstuur uw initiatief',
  sending: 'Uw initiatief wordt verstuurd.',
  notAnswered: 'niet ingevuld',
  yes: 'Ja',
  no: 'Nee',
  none: 'Kies een onderwerp',
  otherTopics: 'Andere onderwerpen',
  look: 'Bekijk',
  newTab: '(opent in een nieuw tabblad)',

  'title.label': 'Hoe heet uw initiatief?',
  'title.description': 'Kort en duidelijk, bijvoorbeeld: een bankje in het park',
  description: 'Wat wilt u doen, en waarom?',
  'description.description': 'Schrijf het zoals u het aan uw buren zou vertellen.',
  topicId: 'Bij welk onderwerp hoort het?',
  'topicId.description': 'Dan komt uw initiatief meteen bij het juiste team.',
  'location.label': 'Om welke plek gaat het?',
  'location.label.description':
    'Postcode en huisnummer, of de naam van de wijk of buurt. Heeft uw initiatief geen vaste plek? Dan laat u dit leeg.',
  'participation.involved': 'Heeft u al met mensen in de buurt gepraat?',
  'participation.who': 'Met wie heeft u gepraat?',
  'participation.who.description': 'Bijvoorbeeld: alle bewoners van de Kadeweg en de school',
  'participation.how': 'Hoe heeft u dat gedaan?',
  'participation.how.description': 'Bijvoorbeeld: langs de deuren, of een avond in het buurthuis',
  'participation.outcome': 'Wat vonden zij ervan?',
  'participation.changed': 'Wat heeft u daarom veranderd?',
  supportRequested: 'Wat heeft u van de gemeente nodig?',
  'supportRequested.description': 'U mag meer dan één antwoord kiezen.',
  route: 'Wat voor initiatief is het?',
  'route.description': 'Wij geven aan wat bij uw antwoorden past. U mag ook iets anders kiezen.',
  suggested: 'past bij uw antwoorden',
  desiredStartDate: 'Wanneer wilt u beginnen?',
  'submitter.name': 'Uw naam',
  'submitter.email': 'Uw e-mailadres',
  'submitter.email.description': 'Hier krijgt u een bevestiging, en later ons antwoord.',
  'submitter.telephone': 'Uw telefoonnummer',
  'submitter.telephone.description': 'Handig als wij een vraag hebben.',
  'publicity.publishText': 'Mogen wij uw initiatief op onze website laten zien?',
  'publicity.publishText.description': 'Zo kunnen anderen meedoen. Wij overleggen dit eerst met u.',
  'publicity.publishName': 'Mag uw naam erbij staan?',

  required: 'Vul dit nog in.',
  'required.submitter.audience': 'Kies voor wie u dit invult.',
  'required.title': 'Geef uw initiatief een naam, bijvoorbeeld: een bankje in het park.',
  'required.description': 'Schrijf op wat u wilt doen en waarom.',
  'required.participation.involved': 'Kies ja of nee.',
  'required.participation.who': 'Schrijf op met wie u heeft gepraat.',
  'required.participation.how': 'Schrijf op hoe u dat heeft gedaan.',
  'required.route': 'Kies wat voor initiatief het is.',
  'required.submitter.name': 'Vul uw naam in.',
  'required.submitter.email': 'Vul uw e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.',
  'required.publicity.publishText': 'Kies ja of nee.',
  'required.publicity.publishName': 'Kies ja of nee.',
  'required.consent': 'Zet hier een vinkje. Zonder uw toestemming mogen wij uw initiatief niet behandelen.',
  'required.choice': 'Kies een antwoord.',
  email: 'Dit e-mailadres klopt niet. Schrijf het als naam@voorbeeld.nl.',
  telephone: 'Dit telefoonnummer klopt niet. Schrijf het als 06 12345678 of +32 2 123 45 67.',
  number: 'Vul een getal in, bijvoorbeeld 25.',
  date: 'Deze datum bestaat niet. Kies of schrijf dag, maand en jaar, bijvoorbeeld 18-12-2026.',
  'too-long': (most: number, tooMany: number) =>
    `Maak dit ${characters(tooMany)} korter. Er passen ${characters(most)} in.`,
  'too-small': (least: number) => `Vul een getal in van ${least} of meer.`,
  'too-great': (most: number) => `Vul een getal in van ${most} of minder.`,
  refused: 'Dit antwoord kunnen wij niet verwerken. Kijk of het klopt en probeer het opnieuw.',
  expired: 'Dit bestand hebben wij niet meer. Voeg het opnieuw toe.',
  left: (count: number) => `Nog ${characters(count)}`,
  summary: (count: number) =>
    plural(count, 'nl', {
      one: 'Er is nog 1 antwoord dat niet klopt',
      other: `Er zijn nog ${count} antwoorden die niet kloppen`,
    }),

  privacy: 'Lees wat wij met uw gegevens doen',

  saved: (time: string) => `Bewaard om ${time.replace(':', '.')} uur op dit apparaat, zonder uw naam en adres.`,
  notSaved: 'Dit apparaat kan uw antwoorden niet bewaren. Laat deze pagina open tot u klaar bent.',
  keepLonger: 'Bewaar mijn antwoorden 30 dagen op dit apparaat. Doe dit niet op een computer die u deelt.',
  erase: 'Wis mijn antwoorden',
  erased: 'Uw antwoorden zijn gewist.',
  undo: 'Zet ze terug',
  resume: (day: string, time: string) =>
    `U begon op ${formatDay(day, 'nl')} om ${time.replace(':', '.')} uur aan een initiatief. Wilt u verdergaan?`,
  resumeYes: 'Ga verder',
  resumeNo: 'Begin opnieuw',

  similar: 'Dit gebeurt al in de buurt',
  similarDescription: 'Misschien kunt u meedoen. U kunt ook gewoon verdergaan met uw eigen initiatief.',
  distance: (metres: number) =>
    metres < 995
      ? `op ${Math.max(10, Math.round(metres / 10) * 10)} meter`
      : `op ${(metres / 1000).toFixed(1).replace('.', ',')} kilometer`,
  join: 'Ik doe mee',
  joinDescription:
    'Wij sturen uw bericht naar de mensen van dit project. Zij zien uw adres niet: wij brengen u met elkaar in contact.',
  joinMessage: 'Wat wilt u tegen hen zeggen?',
  'required.joinMessage': 'Schrijf op wat u tegen hen wilt zeggen.',
  joinSend: 'Verstuur',
  joinCancel: 'Toch niet',
  joined: 'Uw bericht is verstuurd. Wij laten u weten hoe het verdergaat.',
  joinFailed: 'Uw bericht is niet verstuurd. Probeer het opnieuw, of bel ons.',

  openMap: 'Wijs de plek aan op een kaart',
  closeMap: 'Sluit de kaart',
  mapFailed: 'De kaart kon niet worden geladen. Vul de plek hierboven in, dat werkt net zo goed.',
  recipient: (team: string) => `Uw initiatief gaat naar ${team}.`,
  promise: (count: number) => `U krijgt antwoord binnen ${days(count)}.`,
  talkFirst: 'Ik wil eerst iemand spreken',
  mailTo: (address: string) => `Mail ${address}`,

  'failed.offline':
    'U heeft nu geen internet. Uw initiatief is nog niet verstuurd. Zodra er verbinding is, gaat het vanzelf.',
  'failed.timeout':
    'Het duurde te lang. Wij weten niet zeker of uw initiatief binnen is. Probeer het gerust opnieuw: uw initiatief komt nooit twee keer binnen.',
  'failed.busy': 'Het is nu erg druk. Uw antwoorden staan er nog. Probeer het over een minuut opnieuw.',
  'failed.refused':
    'Deze pagina kan uw initiatief niet versturen. Uw antwoorden staan er nog. Bel ons, dan nemen wij het over.',
  'failed.broken':
    'Versturen lukt nu niet. Dat ligt aan ons. Uw antwoorden staan er nog. Probeer het opnieuw, of bel ons.',
  'failed.conflict':
    'Uw initiatief was al binnen. Wat u daarna heeft veranderd, staat er niet in. Wilt u dat wel? Bel ons, of verstuur het als een nieuw initiatief.',
  'failed.robot':
    'Ons systeem denkt dat dit formulier door een programma is ingevuld. Klopt dat niet? Bel ons, dan nemen wij het over.',
  sendAsNew: 'Verstuur als nieuw initiatief',

  sentTitle: 'Uw initiatief is verstuurd',
  reference: 'Uw nummer',
  wentTo: (team: string) => `Uw initiatief is bij ${team}.`,
  mailed: 'Wij sturen u een bevestiging per e-mail.',
  answerBy: (date: string, thisYear: string) => `U krijgt uiterlijk ${formatDay(date, 'nl', thisYear)} antwoord.`,
  whatNext: 'Wat gebeurt er nu?',
  follow: 'Volg uw initiatief',
  printReceipt: 'Druk dit af',
  report: 'Verslag van de participatie',
  reportDescription:
    'Hierin staat wie u erbij heeft betrokken en wat daaruit kwam. U kunt het meesturen als u een vergunning aanvraagt.',
  saveReport: 'Bewaar als Word-document',
  printReport: 'Druk het verslag af',
  reportFailed: 'Het verslag kon niet worden gemaakt. Controleer uw verbinding en probeer het opnieuw.',
  another: 'Begin een nieuw initiatief',

  attachmentIds: 'Heeft u een foto of een document?',
  filesDescription: (count: number, megabytes: string, kinds: string) =>
    `Hoogstens ${files(count)} van hoogstens ${megabytes} MB: ${kinds}. In foto’s staat vaak waar ze zijn gemaakt. Dat halen wij eruit.`,
  addFile: 'Voeg een bestand toe',
  fileDescription: (name: string) => `Wat is er te zien op ${name}?`,
  fileDescriptionWhy: 'Voor mensen die de foto niet kunnen zien.',
  uploading: (name: string, percent: number) => `${name}: ${percent}% verstuurd`,
  uploaded: (name: string, size: string) => `${name} (${size})`,
  stop: 'Stop',
  remove: 'Verwijder',
  stopUpload: (name: string) => `Stop het versturen van ${name}`,
  removeFile: (name: string) => `Verwijder ${name}`,
  retryFile: (name: string) => `Probeer het opnieuw: ${name}`,
  'file.too-large': (name: string, megabytes: string) =>
    `${name} is te groot. Een bestand mag hoogstens ${megabytes} MB zijn. Kies een kleiner bestand.`,
  'file.too-many': (count: number) => `U kunt hoogstens ${files(count)} meesturen. Kies welke u wilt meesturen.`,
  'file.kind': (name: string, kinds: string) => `${name} kunnen wij niet openen. Gebruik ${kinds}.`,
  'file.heic': (name: string) =>
    `${name} is een foto in het formaat van Apple (HEIC). Kies op uw telefoon bij Instellingen, Camera, Formaten voor “Meest compatibel” en maak de foto opnieuw. Of stuur een schermafbeelding van de foto.`,
  'file.failed': (name: string) => `${name} is niet verstuurd. Probeer het opnieuw.`,
  'file.empty': (name: string) => `${name} is leeg. Kies een ander bestand.`,
  filesBusy: 'Wacht tot alle bestanden zijn verstuurd, of stop het versturen van een bestand.',
  website: 'Laat dit veld leeg',

  composeTitle: 'Verstuur het zelf per e-mail',
  composeDescription:
    'Deze website kan uw initiatief niet versturen. Uw e-mailprogramma kan dat wel. Wij zetten uw antwoorden alvast in de e-mail.',
  compose: 'Maak de e-mail',
  mailSubject: 'Initiatief',
  mailOpening: 'Graag vertel ik u over mijn initiatief.',
  mailShortened: 'De rest van mijn tekst plak ik hieronder:',
  composedText: 'Uw initiatief als tekst',
  composedCopy: 'Opent uw e-mailprogramma niet? Kopieer dan deze tekst en plak hem in een e-mail.',
  composedShortened:
    'Uw tekst is lang: in de e-mail past alleen het begin. Kopieer hier de hele tekst en plak hem in de e-mail.',
  otherForm: 'Ga naar het formulier van de gemeente',
};

/** The same texts in any language. */
export type LaterTexts = SameKeys<typeof nl>;
