// Generated from openapi.yaml by `npm run generate`. Do not edit.

import {parse, type Report, type Shape} from '../parse.js';
import type {components} from './types.js';

/** InitiativeSettings as the contract describes it. */
export type InitiativeSettings = Pick<components['schemas']['Configuration'], 'initiativeForm' | 'attachments'>;

const shapeOfInitiativeSettings: Shape = {
  fields: {
    initiativeForm: {
      fields: {
        questions: {
          of: {
            fields: {
              '!id': 's',
              '!kind': 's',
              '!label': 's',
              description: 's',
              required: 'b',
              step: 's',
              choices: {of: {fields: {'!value': 's', '!label': 's'}}},
              condition: {fields: {'!questionId': 's', '!equals': 's'}},
              maxLength: 'n',
              min: 'n',
              max: 'n',
            },
          },
        },
        maxLengths: {
          fields: {title: 'n', summary: 'n', description: 'n', who: 'n', how: 'n', outcome: 'n', changed: 'n'},
        },
        consents: {of: {fields: {'!id': 's', '!text': 's', required: 'b'}}},
        steps: {of: {fields: {'!id': 's', title: 's', description: 's'}}},
        supportOptions: {of: {fields: {'!id': 's', '!name': 's'}}},
        routes: {
          of: {
            fields: {
              '!id': 's',
              '!name': 's',
              description: 's',
              url: 's',
              suggestedFor: {fields: {audience: {of: 's'}, supportRequested: {of: 's'}}},
            },
          },
        },
        proofOfWork: {fields: {algorithm: 's', cost: 'n'}},
      },
    },
    attachments: {fields: {maxSize: 'n', maxCount: 'n', encodingFormats: {of: 's'}}},
  },
};

/** The usable part of a InitiativeSettings; undefined when it can't be used at all. */
export const parseInitiativeSettings = (value: unknown, path: string, report: Report): InitiativeSettings | undefined =>
  // The shape and the type come from the same schema.
  parse(shapeOfInitiativeSettings, value, path, report) as InitiativeSettings | undefined;
