import type {Town} from '../directory/town.js';
import type {WireProject} from '../projects/project-row.js';
import type {Accepted} from './submission-in.js';

/** The first steps of every initiative; the officer changes them. */
const phases: NonNullable<WireProject['phases']> = [
  {id: 'received', position: 1, title: 'Ontvangen', state: 'completed'},
  {id: 'talk', position: 2, title: 'Bespreken', state: 'current'},
  {id: 'plan', position: 3, title: 'Plan maken', state: 'upcoming'},
  {id: 'carry-out', position: 4, title: 'Uitvoeren', state: 'upcoming'},
];

/** How an initiative stands in the register; nothing in it says who sent it. */
export const projectOf = (
  {submission, summary}: Accepted,
  ids: {readonly id: string; readonly reference: string; readonly contactPointId: string | undefined},
  town: Town,
  receivedAt: Date,
): WireProject => {
  const {title, description, topicId, location} = submission;
  const area = town.areasByCode.get(location?.areaCode ?? '');
  const moment = receivedAt.toISOString();
  return {
    id: ids.id,
    reference: ids.reference,
    kind: 'initiative',
    title,
    status: 'planned',
    description: {...description},
    progress: {completedPhases: 1, totalPhases: phases.length},
    phases,
    waitingFor: {party: 'municipality', since: moment.slice(0, 10)},
    lastUpdateAt: moment,
    ...(summary && {summary}),
    ...(topicId && {topicIds: [topicId]}),
    ...(area && {areaServed: [{code: area.code, name: area.name}]}),
    ...(location?.geometry && {
      geometry: {type: location.geometry.type, coordinates: [...location.geometry.coordinates]},
    }),
    ...(ids.contactPointId && {contactPointIds: [ids.contactPointId]}),
  };
};
