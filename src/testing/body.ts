import type {InvalidParam} from '../backend/backend-error.js';
import {parse, type Shape} from '../contract/parse.js';

const date = /^\d{4}-\d\d-\d\d$/;
const areaCode = /^(GM\d{4}|WK\d{6}|BU\d{8})$/;
const location: Shape = {fields: {'!label': 's', areaCode}};

/** The bodies of the contract, as far as a backend looks before it looks at what was written. */
export const bodies = {
  submission: {
    fields: {
      '!formToken': 's',
      website: 's',
      proofOfWork: 's',
      '!title': 's',
      summary: 's',
      '!description': {fields: {'!format': ['plain', 'markdown'], '!value': 's'}},
      route: 's',
      topicId: 's',
      location,
      '!submitter': {
        fields: {
          '!audience': ['resident', 'business', 'organisation', 'group'],
          '!name': 's',
          '!email': 's',
          telephone: 's',
          organisation: 's',
          preferredChannel: ['email', 'telephone'],
        },
      },
      participation: {fields: {'!involved': 'b', who: 's', how: 's', outcome: 's', changed: 's'}},
      supportRequested: {of: 's'},
      desiredStartDate: date,
      joinsProjectId: 's',
      attachmentIds: {of: 's'},
      attachmentDescriptions: {fields: {}},
      '!consents': {of: {fields: {'!id': 's', '!acceptedAt': 's'}}},
      answers: {fields: {}},
      publicity: {fields: {publishName: 'b', publishText: 'b'}},
    },
  },
  similarity: {fields: {'!title': 's', topicId: 's', location}},
  subscription: {
    fields: {
      '!scope': {fields: {projectId: 's', areaCode, topicId: 's'}},
      '!email': 's',
      '!frequency': ['immediate', 'weekly'],
      locale: 's',
    },
  },
  token: {fields: {'!token': 's'}},
  message: {fields: {'!message': 's', '!name': 's', '!email': 's'}},
} as const satisfies Readonly<Record<string, {readonly fields: Readonly<Record<string, Shape>>}>>;

/** Everything in a body that the contract does not allow, by the path of the field. */
export const refusedIn = (body: unknown, shape: (typeof bodies)[keyof typeof bodies]): readonly InvalidParam[] => {
  const found: InvalidParam[] = [];
  parse(shape, body, '', (path, expected) =>
    found.push({
      name: path.slice(1),
      code: expected === 'a value' ? 'required' : 'invalid',
      reason: `must be ${expected}`,
    }),
  );
  if (typeof body !== 'object' || body === null) return [{name: '', code: 'required', reason: 'must be an object'}];
  const names = Object.keys(shape.fields).map(name => name.replace('!', ''));
  const unknown = Object.keys(body).filter(name => !names.includes(name));
  // A list that is missing is read as an empty one.
  const missing = '!consents' in shape.fields && !('consents' in body) ? ['consents'] : [];
  return [
    ...found,
    ...missing.map(name => ({name, code: 'required', reason: 'must be there'})),
    ...unknown.map(name => ({name, code: 'invalid', reason: 'is not a field'})),
  ];
};
