// Generated from openapi.yaml by `npm run generate`. Do not edit.

import {parse, type Report, type Shape} from '../parse.js';
import type {components} from './types.js';

/** Configuration as the contract describes it. */
export type Configuration = components['schemas']['Configuration'];

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
