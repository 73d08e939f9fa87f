// Generated from openapi.yaml by `npm run generate`. Do not edit.

import {parse, type Report, type Shape} from '../parse.js';
import type {components} from './types.js';

/** Project as the contract describes it. */
export type Project = components['schemas']['Project'];

const shapeOfProject: Shape = {
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
  },
};

/** The usable part of a Project; undefined when it can't be used at all. */
export const parseProject = (value: unknown, path: string, report: Report): Project | undefined =>
  // The shape and the type come from the same schema.
  parse(shapeOfProject, value, path, report) as Project | undefined;
