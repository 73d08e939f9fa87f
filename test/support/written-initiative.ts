import type {Submission} from '../../src/model/initiative/submission.js';

/** An initiative in the sample town in which nothing is wrong, changed as told. */
export const writtenInitiative = (formToken: string, changes: Partial<Submission> = {}): Submission => ({
  formToken,
  title: 'Een bankje in het park',
  description: {format: 'plain', value: 'Er is nergens een plek om uit te rusten.'},
  route: 'idea',
  topicId: 'eigen-initiatief',
  location: {label: 'Merelstraat', areaCode: 'BU19990201'},
  submitter: {audience: 'resident', name: 'A. Voorbeeld', email: 'a.voorbeeld@example.nl'},
  participation: {
    involved: true,
    who: 'De bewoners van de Merelstraat',
    how: 'Langs de deuren',
    outcome: 'Iedereen is voor',
  },
  supportRequested: ['help'],
  consents: [{id: 'privacy', acceptedAt: new Date().toISOString()}],
  answers: {'buurt-voordeel': 'Ouderen komen weer buiten.', grond: 'gemeente'},
  publicity: {publishName: false, publishText: true},
  ...changes,
});
