import type {components} from '../contract/generated/types.js';
import type {Area} from '../model/area.js';
import type {Configuration} from '../model/configuration.js';
import type {ContactPoint} from '../model/contact-point.js';
import type {Receipt} from '../model/initiative/receipt.js';
import type {InitiativeSettings} from '../model/initiative/settings.js';
import type {Place} from '../model/place.js';
import type {ProjectDetails} from '../model/project/details.js';
import type {Project} from '../model/project/project.js';
import type {ProjectUpdate} from '../model/project/update.js';
import type {Topic} from '../model/topic.js';

/** Things as the contract has them, without their promise to stay as they are. */
type Wire<Name extends keyof components['schemas']> = components['schemas'][Name];

/** Lists as they are in the model, and as JSON has them: the same thing to whoever writes it out. */
type Written<Thing> = Thing extends readonly (infer Item)[]
  ? readonly Written<Item>[]
  : Thing extends object
    ? {readonly [Key in keyof Thing]: Written<Thing[Key]>}
    : Thing;

/** What a backend can do, and wants of an initiative. */
interface Abilities {
  readonly contactDirectory: boolean;
  readonly initiatives: boolean;
  readonly projects: boolean;
  readonly liveUpdates: boolean;
  readonly subscriptions: boolean;
  readonly settings?: InitiativeSettings;
}

/** A configuration as the contract has it. */
export const wireConfiguration = (
  {placeSearch, ...configuration}: Configuration,
  {settings, ...abilities}: Abilities,
): Written<Wire<'Configuration'>> => {
  const {attachments, ...initiativeForm} = settings ?? {};
  return {
    ...configuration,
    capabilities: {...abilities, placeSearch},
    ...(attachments && {initiativeForm, attachments}),
  };
};

/** A topic as the contract has it. */
export const wireTopic = (topic: Topic): Written<Wire<'Topic'>> => topic;

/** An area as the contract has it. */
export const wireArea = (area: Area): Written<Wire<'Area'>> => area;

/** A contact point as the contract has it. */
export const wireContactPoint = ({openingHours, ...contactPoint}: ContactPoint): Written<Wire<'ContactPoint'>> => ({
  ...contactPoint,
  openingHoursSpecification: openingHours,
});

/** A project of a list as the contract has it: of one whose state is not known here, nobody knows what it was. */
export const wireProject = ({status = 'active', ...project}: Project): Written<Wire<'Project'>> => ({
  ...project,
  status,
});

/** All of a project as the contract has it. */
export const wireProjectDetails = ({phases, related, ...details}: ProjectDetails): Written<Wire<'ProjectDetails'>> => ({
  ...details,
  ...wireProject(details),
  phases: phases.map(({state = 'upcoming', ...phase}, index) => ({...phase, state, position: index + 1})),
  relatedProjects: related,
});

/** An update as the contract has it. */
export const wireProjectUpdate = ({roleName, ...update}: ProjectUpdate): Written<Wire<'ProjectUpdate'>> => ({
  ...update,
  ...(roleName && {author: {roleName}}),
});

/** A place as the contract has it. */
export const wirePlace = ({position, ...place}: Place): Written<Wire<'Place'>> => ({
  ...place,
  ...(position && {geometry: {type: 'Point', coordinates: position}}),
});

/** A receipt as the contract has it. */
export const wireReceipt = ({contactPoint, ...receipt}: Receipt): Written<Wire<'InitiativeReceipt'>> => ({
  ...receipt,
  ...(contactPoint && {contactPoint: wireContactPoint(contactPoint)}),
});
