// Generated from openapi.yaml by `npm run generate`. Do not edit.

import {parse, type Report, type Shape} from '../parse.js';
import type {components} from './types.js';

/** ProjectDetails as the contract describes it. */
export type ProjectDetails = components['schemas']['ProjectDetails'];
/** ProjectUpdate as the contract describes it. */
export type ProjectUpdate = components['schemas']['ProjectUpdate'];

const shapeOfProjectDetails: Shape = {
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
    description: {fields: {'!format': ['plain', 'markdown'], '!value': 's'}},
    phases: {
      of: {
        fields: {
          '!id': 's',
          '!position': 'n',
          '!title': 's',
          description: {fields: {'!format': ['plain', 'markdown'], '!value': 's'}},
          state: ['completed', 'current', 'upcoming', 'skipped'],
          startDate: /^\d{4}-\d\d-\d\d$/,
          plannedEndDate: /^\d{4}-\d\d-\d\d$/,
          endDate: /^\d{4}-\d\d-\d\d$/,
          legalEndDate: /^\d{4}-\d\d-\d\d$/,
          isEstimate: 'b',
          extensions: {
            of: {
              fields: {
                '!previousEndDate': /^\d{4}-\d\d-\d\d$/,
                '!newEndDate': /^\d{4}-\d\d-\d\d$/,
                reason: 's',
                decidedDate: /^\d{4}-\d\d-\d\d$/,
              },
            },
          },
          milestones: {of: {fields: {'!title': 's', date: /^\d{4}-\d\d-\d\d$/}}},
        },
      },
    },
    waitingFor: {
      fields: {party: ['municipality', 'initiator', 'other'], name: 's', since: /^\d{4}-\d\d-\d\d$/, what: 's'},
    },
    stalled: {fields: {'!since': /^\d{4}-\d\d-\d\d$/, reason: 's', helpContactPointId: 's'}},
    nextUpdateExpectedDate: /^\d{4}-\d\d-\d\d$/,
    actionRequired: {fields: {'!what': 's', untilDate: /^\d{4}-\d\d-\d\d$/, consequence: 's'}},
    outcome: {
      fields: {
        '!decision': 's',
        reasoning: {fields: {'!format': ['plain', 'markdown'], '!value': 's'}},
        decidedDate: /^\d{4}-\d\d-\d\d$/,
        heardAndDone: {of: {fields: {'!heard': 's', '!done': 's'}}},
      },
    },
    roles: {of: {fields: {'!roleName': 's', who: 's', task: 's'}}},
    contactPointIds: {of: 's'},
    documents: {of: {fields: {'!name': 's', '!url': 's', encodingFormat: 's', contentSize: 'n'}}},
    meetings: {
      of: {
        fields: {
          '!title': 's',
          '!startAt': /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/,
          endAt: /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/,
          locationLabel: 's',
          url: 's',
        },
      },
    },
    parentProjectId: 's',
    childProjectIds: {of: 's'},
    relatedProjects: {
      of: {
        fields: {
          '!id': 's',
          relation: ['parent', 'child', 'related', 'mergedInto', 'mergedFrom', 'splitInto', 'splitFrom'],
          title: 's',
        },
      },
    },
    comparableDuration: {fields: {'!count': 'n', '!lowerDays': 'n', '!medianDays': 'n', '!upperDays': 'n'}},
    isPrivate: 'b',
  },
};

/** The usable part of a ProjectDetails; undefined when it can't be used at all. */
export const parseProjectDetails = (value: unknown, path: string, report: Report): ProjectDetails | undefined =>
  // The shape and the type come from the same schema.
  parse(shapeOfProjectDetails, value, path, report) as ProjectDetails | undefined;

const shapeOfProjectUpdate: Shape = {
  fields: {
    kind: ['news', 'milestone', 'decision', 'delay', 'request'],
    '!title': 's',
    '!body': {fields: {'!format': ['plain', 'markdown'], '!value': 's'}},
    phaseId: 's',
    images: {of: {fields: {'!url': 's', '!alt': 's'}}},
    '!id': 's',
    '!publishedAt': /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/,
    author: {fields: {roleName: 's'}},
  },
};

/** The usable part of a ProjectUpdate; undefined when it can't be used at all. */
export const parseProjectUpdate = (value: unknown, path: string, report: Report): ProjectUpdate | undefined =>
  // The shape and the type come from the same schema.
  parse(shapeOfProjectUpdate, value, path, report) as ProjectUpdate | undefined;
