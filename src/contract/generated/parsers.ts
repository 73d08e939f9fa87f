// Generated from openapi.yaml by `npm run generate`. Do not edit.

import {parse, type Report, type Shape} from '../parse.js';
import type {components} from './types.js';

/** Configuration as the contract describes it. */
export type Configuration = components['schemas']['Configuration'];
/** Topic as the contract describes it. */
export type Topic = components['schemas']['Topic'];
/** Area as the contract describes it. */
export type Area = components['schemas']['Area'];
/** Place as the contract describes it. */
export type Place = components['schemas']['Place'];
/** ContactPoint as the contract describes it. */
export type ContactPoint = components['schemas']['ContactPoint'];

const shapeOfConfiguration: Shape = {
  fields: {
    capabilities: {
      fields: {
        contactDirectory: 'b',
        initiatives: 'b',
        projects: 'b',
        liveUpdates: 'b',
        subscriptions: 'b',
        placeSearch: ['backend', 'pdok', 'none'],
      },
    },
    '!municipality': {fields: {'!name': 's', '!code': /^(GM\d{4}|WK\d{6}|BU\d{8})$/, telephone: 's'}},
    locales: {of: 's'},
    holidays: {of: {fields: {'!date': /^\d{4}-\d\d-\d\d$/, '!name': 's'}}},
    authorities: {
      of: {
        fields: {
          '!layer': ['municipality', 'province', 'waterAuthority', 'state'],
          '!name': 's',
          url: 's',
          telephone: 's',
        },
      },
    },
    links: {fields: {generalContact: 's', privacyStatement: 's', authenticatedForm: 's'}},
    serverTime: /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/,
  },
};

/** The usable part of a Configuration; undefined when it can't be used at all. */
export const parseConfiguration = (value: unknown, path: string, report: Report): Configuration | undefined =>
  // The shape and the type come from the same schema.
  parse(shapeOfConfiguration, value, path, report) as Configuration | undefined;

const shapeOfTopic: Shape = {
  fields: {
    '!id': 's',
    '!name': 's',
    description: 's',
    parentId: 's',
    keywords: {of: 's'},
    sameAs: {of: 's'},
    audience: {of: ['resident', 'business', 'organisation']},
    competentAuthority: {fields: {municipality: 'b', province: 'b', waterAuthority: 'b', state: 'b'}},
  },
};

/** The usable part of a Topic; undefined when it can't be used at all. */
export const parseTopic = (value: unknown, path: string, report: Report): Topic | undefined =>
  // The shape and the type come from the same schema.
  parse(shapeOfTopic, value, path, report) as Topic | undefined;

const shapeOfArea: Shape = {
  fields: {
    '!code': /^(GM\d{4}|WK\d{6}|BU\d{8})$/,
    '!name': 's',
    '!type': ['municipality', 'district', 'neighbourhood'],
    parentCode: /^(GM\d{4}|WK\d{6}|BU\d{8})$/,
    postalCodes: {of: /^[1-9]\d{3}[A-Z]{2}$/},
    geometry: {fields: {'!type': 's', coordinates: {of: 'u'}}},
  },
};

/** The usable part of a Area; undefined when it can't be used at all. */
export const parseArea = (value: unknown, path: string, report: Report): Area | undefined =>
  // The shape and the type come from the same schema.
  parse(shapeOfArea, value, path, report) as Area | undefined;

const shapeOfPlace: Shape = {
  fields: {
    '!label': 's',
    '!type': ['address', 'postalCode', 'street', 'neighbourhood', 'district', 'town'],
    postalCode: /^[1-9]\d{3}[A-Z]{2}$/,
    areaCodes: {
      fields: {
        municipality: /^(GM\d{4}|WK\d{6}|BU\d{8})$/,
        district: /^(GM\d{4}|WK\d{6}|BU\d{8})$/,
        neighbourhood: /^(GM\d{4}|WK\d{6}|BU\d{8})$/,
      },
    },
    geometry: {fields: {'!type': 's', coordinates: {of: 'u'}}},
  },
};

/** The usable part of a Place; undefined when it can't be used at all. */
export const parsePlace = (value: unknown, path: string, report: Report): Place | undefined =>
  // The shape and the type come from the same schema.
  parse(shapeOfPlace, value, path, report) as Place | undefined;

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
