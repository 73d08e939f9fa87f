import {amsterdam} from '../../model/amsterdam.js';
import type {Receipt} from '../../model/initiative/receipt.js';
import type {Submission} from '../../model/initiative/submission.js';
import type {PrivateProject} from './demo-register.js';

/** An initiative that just came in, as its sender can follow it; as in the contract. */
export const privateProjectOf = (
  {title, description, topicId}: Submission,
  {id, reference, receivedAt, contactPoint, expectedResponseDate, progressToken = ''}: Receipt,
): PrivateProject => {
  const since = amsterdam(new Date(receivedAt)).date;
  const item = {
    id,
    reference,
    kind: 'initiative',
    title,
    description,
    status: 'planned',
    topicIds: topicId ? [topicId] : [],
    startDate: since,
    lastUpdateAt: receivedAt,
    phases: [
      {
        id: 'lezen',
        position: 1,
        title: 'Wij lezen uw idee',
        state: 'current',
        startDate: since,
        plannedEndDate: expectedResponseDate,
      },
      {id: 'bespreken', position: 2, title: 'Wij bespreken het met u', state: 'upcoming'},
      {id: 'besluiten', position: 3, title: 'Besluit', state: 'upcoming'},
    ],
    waitingFor: {party: 'municipality', since, what: 'Wij lezen uw idee'},
    nextUpdateExpectedDate: expectedResponseDate,
    contactPointIds: contactPoint ? [contactPoint.id] : [],
    isPrivate: true,
  };
  return {id, reference, token: progressToken, item};
};
