// Generated from openapi.yaml by `npm run generate`. Do not edit.

import {parse, type Report, type Shape} from '../parse.js';
import type {components} from './types.js';

/** FormToken as the contract describes it. */
export type FormToken = components['schemas']['FormToken'];
/** Attachment as the contract describes it. */
export type Attachment = components['schemas']['Attachment'];
/** InitiativeReceipt as the contract describes it. */
export type InitiativeReceipt = components['schemas']['InitiativeReceipt'];
/** SimilarProject as the contract describes it. */
export type SimilarProject = components['schemas']['SimilarProject'];

const shapeOfFormToken: Shape = {
  fields: {
    '!token': 's',
    '!expiresAt': /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/,
    proofOfWork: {
      fields: {
        '!parameters': {
          fields: {
            '!algorithm': 's',
            '!nonce': 's',
            '!salt': 's',
            '!cost': 'n',
            '!keyLength': 'n',
            '!keyPrefix': 's',
            expiresAt: 'n',
          },
        },
        '!signature': 's',
      },
    },
  },
};

/** The usable part of a FormToken; undefined when it can't be used at all. */
export const parseFormToken = (value: unknown, path: string, report: Report): FormToken | undefined =>
  // The shape and the type come from the same schema.
  parse(shapeOfFormToken, value, path, report) as FormToken | undefined;

const shapeOfAttachment: Shape = {
  fields: {
    '!id': 's',
    '!name': 's',
    '!contentSize': 'n',
    '!encodingFormat': 's',
    expiresAt: /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/,
    scanStatus: ['pending', 'clean', 'refused'],
  },
};

/** The usable part of a Attachment; undefined when it can't be used at all. */
export const parseAttachment = (value: unknown, path: string, report: Report): Attachment | undefined =>
  // The shape and the type come from the same schema.
  parse(shapeOfAttachment, value, path, report) as Attachment | undefined;

const shapeOfInitiativeReceipt: Shape = {
  fields: {
    '!id': 's',
    '!reference': 's',
    '!receivedAt': /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/,
    contactPoint: {
      fields: {
        '!id': 's',
        '!name': 's',
        contactType: 's',
        roleName: 's',
        description: 's',
        responsibleFor: {of: 's'},
        notResponsibleFor: {of: 's'},
        audience: {of: ['resident', 'business', 'organisation']},
        topicIds: {of: 's'},
        areaServed: {of: {fields: {'!code': /^(GM\d{4}|WK\d{6}|BU\d{8})$/, '!name': 's'}}},
        channels: {
          of: {
            fields: {
              '!type': ['telephone', 'email', 'appointment', 'form', 'website', 'chat', 'whatsapp', 'visit'],
              '!value': 's',
              label: 's',
            },
          },
        },
        address: {fields: {'!streetAddress': 's', postalCode: 's', addressLocality: 's'}},
        openingHoursSpecification: {
          of: {
            fields: {
              dayOfWeek: {of: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']},
              opens: /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/,
              closes: /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/,
              validFrom: /^\d{4}-\d\d-\d\d$/,
              validThrough: /^\d{4}-\d\d-\d\d$/,
            },
          },
        },
        openingHoursNote: 's',
        availableLanguage: {of: 's'},
        substituteId: 's',
        substitute: {
          fields: {
            '!id': 's',
            '!name': 's',
            roleName: 's',
            channels: {
              of: {
                fields: {
                  '!type': ['telephone', 'email', 'appointment', 'form', 'website', 'chat', 'whatsapp', 'visit'],
                  '!value': 's',
                  label: 's',
                },
              },
            },
          },
        },
        absentUntilDate: /^\d{4}-\d\d-\d\d$/,
        responseTime: {fields: {'!promisedDays': 'n', measuredDays: 'n'}},
        isFallback: 'b',
        matchedOn: {
          fields: {
            topic: {fields: {'!id': 's', '!name': 's'}},
            area: {fields: {'!code': 's', '!name': 's'}},
            audience: ['resident', 'business', 'organisation'],
          },
        },
        checkedDate: /^\d{4}-\d\d-\d\d$/,
        modifiedAt: /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/,
      },
    },
    expectedResponseDate: /^\d{4}-\d\d-\d\d$/,
    progressToken: 's',
    nextSteps: {of: 's'},
  },
};

/** The usable part of a InitiativeReceipt; undefined when it can't be used at all. */
export const parseInitiativeReceipt = (value: unknown, path: string, report: Report): InitiativeReceipt | undefined =>
  // The shape and the type come from the same schema.
  parse(shapeOfInitiativeReceipt, value, path, report) as InitiativeReceipt | undefined;

const shapeOfSimilarProject: Shape = {
  fields: {
    '!id': 's',
    '!reference': 's',
    kind: ['initiative', 'project', 'permit'],
    '!title': 's',
    summary: 's',
    status: ['planned', 'active', 'paused', 'completed', 'cancelled'],
    progress: {fields: {'!completedPhases': 'n', '!totalPhases': 'n'}},
    topicIds: {of: 's'},
    areaServed: {of: {fields: {'!code': /^(GM\d{4}|WK\d{6}|BU\d{8})$/, '!name': 's'}}},
    locationLabel: 's',
    geometry: {fields: {'!type': 's', coordinates: {of: 'u'}}},
    startDate: /^\d{4}-\d\d-\d\d$/,
    plannedEndDate: /^\d{4}-\d\d-\d\d$/,
    endDate: /^\d{4}-\d\d-\d\d$/,
    image: {fields: {'!url': 's', '!alt': 's'}},
    participationUntilDate: /^\d{4}-\d\d-\d\d$/,
    lastUpdateAt: /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/,
    distance: 'n',
    '!similarity': 'n',
  },
};

/** The usable part of a SimilarProject; undefined when it can't be used at all. */
export const parseSimilarProject = (value: unknown, path: string, report: Report): SimilarProject | undefined =>
  // The shape and the type come from the same schema.
  parse(shapeOfSimilarProject, value, path, report) as SimilarProject | undefined;
