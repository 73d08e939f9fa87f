// Generated from openapi.yaml by `npm run generate`. Do not edit.

import {parse, type Report, type Shape} from '../parse.js';
import type {components} from './types.js';

/** Topic as the contract describes it. */
export type Topic = components['schemas']['Topic'];
/** Area as the contract describes it. */
export type Area = components['schemas']['Area'];

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
