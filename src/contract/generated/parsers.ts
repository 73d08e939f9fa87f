// Generated from openapi.yaml by `npm run generate`. Do not edit.

import {parse, type Report, type Shape} from '../parse.js';
import type {components} from './types.js';

/** Configuration as the contract describes it. */
export type Configuration = components['schemas']['Configuration'];
/** Topic as the contract describes it. */
export type Topic = components['schemas']['Topic'];
/** Area as the contract describes it. */
export type Area = components['schemas']['Area'];

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
