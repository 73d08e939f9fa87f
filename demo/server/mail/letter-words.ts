import type {Language} from '../http/language.js';

/** Sentences of the letters to people. */
export interface LetterWords {
  readonly dear: (name: string) => string;
  readonly receiptSubject: (reference: string) => string;
  readonly received: (title: string) => string;
  readonly number: (reference: string) => string;
  readonly recipient: (team: string) => string;
  readonly answerBy: (day: string) => string;
  readonly next: string;
  readonly follow: string;
  readonly keepToYourself: string;
  readonly sent: string;
  readonly files: string;
  readonly greeting: (municipality: string) => string;
  readonly call: (telephone: string) => string;
  readonly joinSubject: (title: string) => string;
  readonly joined: (title: string) => string;
  readonly joinFollows: string;
  readonly message: string;
  readonly hintSubject: (title: string) => string;
  readonly hint: (title: string) => string;
}

/** In every language that this server writes in. */
export const letterWords: Readonly<Record<Language, LetterWords>> = {
  nl: {
    dear: name => `Beste ${name},`,
    receiptSubject: reference => `Wij hebben uw initiatief ontvangen (${reference})`,
    received: title => `Wij hebben uw initiatief “${title}” ontvangen. Dank u wel.`,
    number: reference => `Uw nummer is ${reference}. Noem dit nummer als u ons belt of schrijft.`,
    recipient: team => `Uw initiatief ligt bij: ${team}.`,
    answerBy: day => `U krijgt uiterlijk ${day} antwoord.`,
    next: 'Dit gebeurt er nu',
    follow: 'Hier ziet u hoe het ermee staat',
    keepToYourself: 'Wie dit adres heeft, kan meelezen. Geef het alleen aan mensen die dat mogen.',
    sent: 'Dit heeft u gestuurd',
    files: 'Bestanden',
    greeting: municipality => `Met vriendelijke groet,\nGemeente ${municipality}`,
    call: telephone => `Vragen? Bel ${telephone}.`,
    joinSubject: title => `U wilt meedoen met “${title}”`,
    joined: title => `U heeft laten weten dat u mee wilt doen met “${title}”. Dank u wel.`,
    joinFollows: 'Wij brengen u in contact met elkaar. Anderen zien uw e-mailadres niet, tenzij u dat goed vindt.',
    message: 'Uw bericht',
    hintSubject: title => `Iemand wil meedoen met “${title}”`,
    hint: title => `Iemand wil meedoen met uw initiatief “${title}”. Wij nemen contact met u op om u samen te brengen.`,
  },
  en: {
    dear: name => `Dear ${name},`,
    receiptSubject: reference => `We have received your initiative (${reference})`,
    received: title => `We have received your initiative “${title}”. Thank you.`,
    number: reference => `Your number is ${reference}. Mention it when you call or write to us.`,
    recipient: team => `Your initiative is with: ${team}.`,
    answerBy: day => `You get an answer by ${day}.`,
    next: 'What happens now',
    follow: 'See here how things stand',
    keepToYourself: 'Whoever has this address can read along. Give it only to people who may.',
    sent: 'This is what you sent',
    files: 'Files',
    greeting: municipality => `Kind regards,\nMunicipality of ${municipality}`,
    call: telephone => `Questions? Call ${telephone}.`,
    joinSubject: title => `You want to take part in “${title}”`,
    joined: title => `You told us that you want to take part in “${title}”. Thank you.`,
    joinFollows: 'We bring you into contact with each other. Others do not see your e-mail address unless you agree.',
    message: 'Your message',
    hintSubject: title => `Somebody wants to take part in “${title}”`,
    hint: title =>
      `Somebody wants to take part in your initiative “${title}”. We will contact you to bring you together.`,
  },
  fy: {
    dear: name => `Bêste ${name},`,
    receiptSubject: reference => `Wy hawwe jo inisjatyf ûntfongen (${reference})`,
    received: title => `Wy hawwe jo inisjatyf “${title}” ûntfongen. Tige tank.`,
    number: reference => `Jo nûmer is ${reference}. Neam dit nûmer as jo ús belje of skriuwe.`,
    recipient: team => `Jo inisjatyf leit by: ${team}.`,
    answerBy: day => `Jo krije op syn lêst ${day} antwurd.`,
    next: 'Dit bart der no',
    follow: 'Hjir sjogge jo hoe’t it dermei stiet',
    keepToYourself: 'Wa’t dit adres hat, kin meilêze. Jou it allinnich oan minsken dy’t dat meie.',
    sent: 'Dit hawwe jo stjoerd',
    files: 'Bestannen',
    greeting: municipality => `Mei freonlike groetnis,\nGemeente ${municipality}`,
    call: telephone => `Fragen? Belje ${telephone}.`,
    joinSubject: title => `Jo wolle meidwaan mei “${title}”`,
    joined: title => `Jo hawwe witte litten dat jo meidwaan wolle mei “${title}”. Tige tank.`,
    joinFollows: 'Wy bringe jo yn kontakt mei elkoar. Oaren sjogge jo e-mailadres net, útsein as jo dat goed fine.',
    message: 'Jo berjocht',
    hintSubject: title => `Immen wol meidwaan mei “${title}”`,
    hint: title =>
      `Immen wol meidwaan mei jo inisjatyf “${title}”. Wy nimme kontakt mei jo op om jo byinoar te bringen.`,
  },
};
