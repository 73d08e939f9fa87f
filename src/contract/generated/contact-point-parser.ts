// Generated from openapi.yaml by `npm run generate`. Do not edit.

import {parse, type Report, type Shape} from '../parse.js';
import type {components} from './types.js';

/** ContactPoint as the contract describes it. */
export type ContactPoint = components['schemas']['ContactPoint'];

const shapeOfContactPoint: Shape = {
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
};

/** The usable part of a ContactPoint; undefined when it can't be used at all. */
export const parseContactPoint = (value: unknown, path: string, report: Report): ContactPoint | undefined =>
  // The shape and the type come from the same schema.
  parse(shapeOfContactPoint, value, path, report) as ContactPoint | undefined;
