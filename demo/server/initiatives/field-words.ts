import type {Language} from '../http/language.js';

/** What our own fields and choices are called in letters and lists. */
export interface FieldWords {
  readonly fields: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, string>>;
}

/** In every language that this server writes in. */
export const fieldWords: Readonly<Record<Language, FieldWords>> = {
  nl: {
    fields: {
      'submitter.audience': 'Wie bent u',
      'submitter.organisation': 'Organisatie',
      title: 'Titel',
      description: 'Wat en waarom',
      topicId: 'Onderwerp',
      'location.label': 'Plek',
      'participation.involved': 'De buurt betrokken',
      'participation.who': 'Wie u heeft betrokken',
      'participation.how': 'Hoe u dat deed',
      'participation.outcome': 'Wat eruit kwam',
      'participation.changed': 'Wat u heeft veranderd',
      supportRequested: 'Wat u nodig heeft',
      route: 'Soort aanvraag',
      desiredStartDate: 'Gewenste begindatum',
      'submitter.name': 'Naam',
      'submitter.email': 'E-mailadres',
      'submitter.telephone': 'Telefoonnummer',
      'publicity.publishText': 'Mag openbaar worden',
      'publicity.publishName': 'Naam mag erbij',
    },
    choices: {
      yes: 'Ja',
      no: 'Nee',
      resident: 'Inwoner',
      business: 'Ondernemer',
      organisation: 'Organisatie of vereniging',
      group: 'Groep bewoners',
    },
  },
  en: {
    fields: {
      'submitter.audience': 'Who you are',
      'submitter.organisation': 'Organisation',
      title: 'Title',
      description: 'What and why',
      topicId: 'Topic',
      'location.label': 'Place',
      'participation.involved': 'Neighbours involved',
      'participation.who': 'Whom you involved',
      'participation.how': 'How you did that',
      'participation.outcome': 'What came out of it',
      'participation.changed': 'What you changed',
      supportRequested: 'What you need',
      route: 'Kind of request',
      desiredStartDate: 'Wished starting date',
      'submitter.name': 'Name',
      'submitter.email': 'E-mail address',
      'submitter.telephone': 'Telephone number',
      'publicity.publishText': 'May be made public',
      'publicity.publishName': 'With your name',
    },
    choices: {
      yes: 'Yes',
      no: 'No',
      resident: 'Resident',
      business: 'Business',
      organisation: 'Organisation or association',
      group: 'Group of neighbours',
    },
  },
  fy: {
    fields: {
      'submitter.audience': 'Wa binne jo',
      'submitter.organisation': 'Organisaasje',
      title: 'Titel',
      description: 'Wat en wêrom',
      topicId: 'Underwerp',
      'location.label': 'Plak',
      'participation.involved': 'De buert belutsen',
      'participation.who': 'Wa’t jo belutsen hawwe',
      'participation.how': 'Hoe’t jo dat dien hawwe',
      'participation.outcome': 'Wat derút kaam',
      'participation.changed': 'Wat jo feroare hawwe',
      supportRequested: 'Wat jo nedich hawwe',
      route: 'Soarte oanfraach',
      desiredStartDate: 'Winske begjindatum',
      'submitter.name': 'Namme',
      'submitter.email': 'E-mailadres',
      'submitter.telephone': 'Telefoannûmer',
      'publicity.publishText': 'Mei iepenbier wurde',
      'publicity.publishName': 'Namme mei derby',
    },
    choices: {
      yes: 'Ja',
      no: 'Nee',
      resident: 'Ynwenner',
      business: 'Undernimmer',
      organisation: 'Organisaasje of feriening',
      group: 'Groep bewenners',
    },
  },
};
