import type {Submission} from './initiatives.js';

const submitter = {audience: 'resident', name: 'A. Voorbeeld', email: 'a@example.nl'};

/** What is refused: other answers, and the field with its code. */
export const refusedInitiatives: Readonly<Record<string, readonly [other: Submission, name: string, code: string]>> = {
  'no title': [{title: ''}, 'title', 'required'],
  'a title of characters without a width': [{title: '\u200B\u200D\uFEFF'}, 'title', 'required'],
  'a title of nothing but NUL': [{title: '\0\0'}, 'title', 'required'],
  'a title longer than the municipality takes': [{title: 'a'.repeat(81)}, 'title', 'max_length'],
  'a title of 10,000 characters': [{title: 'a'.repeat(10_000)}, 'title', 'max_length'],
  'a title that is a number': [{title: 42}, 'title', 'invalid'],
  'a description without its text': [{description: {format: 'plain'}}, 'description.value', 'required'],
  'an empty description': [{description: {format: 'plain', value: ' \n '}}, 'description', 'required'],
  'no e-mail address': [{submitter: {audience: 'resident', name: 'A'}}, 'submitter.email', 'required'],
  'an e-mail address without a domain': [{submitter: {...submitter, email: 'a@example'}}, 'submitter.email', 'invalid'],
  'two e-mail addresses': [
    {submitter: {...submitter, email: 'a@example.nl,b@example.nl'}},
    'submitter.email',
    'invalid',
  ],
  'a header in an e-mail address': [
    {submitter: {...submitter, email: 'a@example.nl\r\nBcc: b@example.nl'}},
    'submitter.email',
    'invalid',
  ],
  'a telephone number of words': [{submitter: {...submitter, telephone: 'bel maar'}}, 'submitter.telephone', 'invalid'],
  'a topic that is not there': [{topicId: 'luchtkastelen'}, 'topicId', 'invalid'],
  'a route that is not there': [{route: 'sluiproute'}, 'route', 'invalid'],
  'an area that is no code': [{location: {label: 'x', areaCode: 'Noord'}}, 'location.areaCode', 'invalid'],
  'a question of the municipality without an answer': [
    {answers: {grond: 'zelf'}},
    'answers.buurt-voordeel',
    'required',
  ],
  'a choice that is none': [{answers: {'buurt-voordeel': 'x', grond: 'maan'}}, 'answers.grond', 'invalid'],
  'a question that another answer brings up': [
    {answers: {'buurt-voordeel': 'x', grond: 'ander'}},
    'answers.toestemming-eigenaar',
    'required',
  ],
  'a number in words': [
    {answers: {'buurt-voordeel': 'x', grond: 'zelf', 'hoeveel-deelnemers': 'veel'}},
    'answers.hoeveel-deelnemers',
    'invalid',
  ],
  'neighbours involved without saying who': [
    {participation: {involved: true, how: 'Langs de deuren'}},
    'participation.who',
    'required',
  ],
  'a day that does not exist': [{desiredStartDate: '2026-02-30'}, 'desiredStartDate', 'invalid'],
  'no consent': [{consents: []}, 'consents.privacy', 'required'],
  'a field that people do not see, filled in': [{website: 'https://spam.example'}, 'website', 'invalid'],
  'an attachment that nobody uploaded': [{attachmentIds: ['f'.repeat(32)]}, 'attachmentIds', 'expired'],
  'an attachment by a name that is none': [
    {attachmentIds: [`'; drop table attachment; --`]},
    'attachmentIds',
    'expired',
  ],
  'a field that is not in the contract': [{isAdmin: true}, 'isAdmin', 'invalid'],
};
