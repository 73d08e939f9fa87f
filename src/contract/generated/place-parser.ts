// Generated from openapi.yaml by `npm run generate`. Do not edit.

import {parse, type Report, type Shape} from '../parse.js';
import type {components} from './types.js';

/** Place as the contract describes it. */
export type Place = components['schemas']['Place'];

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
