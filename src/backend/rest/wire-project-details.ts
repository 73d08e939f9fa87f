import {
  parseProjectDetails,
  parseProjectUpdate,
  type ProjectDetails as WireDetails,
} from '../../contract/generated/project-details-parsers.js';
import type {Report} from '../../contract/parse.js';
import type {Meeting, ProjectDetails, ProjectDocument, RelatedProject} from '../../model/project/details.js';
import type {Phase} from '../../model/project/phase.js';
import type {ProjectUpdate} from '../../model/project/update.js';
import {safeWebUrl} from '../../model/safe-url.js';
import {projectIn, readImage} from './wire-project.js';

type WirePhase = NonNullable<WireDetails['phases']>[number];

/** Left out where only a later version of the contract knows it, though the contract wants it. */
type MayLack<Wire, Key extends keyof Wire> = Omit<Wire, Key> & Partial<Pick<Wire, Key>>;

const phaseOf = ({
  position: _,
  state,
  isEstimate = false,
  extensions = [],
  milestones = [],
  ...phase
}: MayLack<WirePhase, 'state'>): Phase => ({...phase, isEstimate, extensions, milestones, ...(state && {state})});

const documentsOf = (documents: readonly ProjectDocument[], path: string, report: Report): readonly ProjectDocument[] =>
  documents.flatMap((document, index) => {
    const url = safeWebUrl(document.url);
    if (!url) report(`${path}[${index}].url`, 'an address of the web');
    return url ? [{...document, url}] : [];
  });

const meetingsOf = (meetings: readonly Meeting[], path: string, report: Report): readonly Meeting[] =>
  meetings.map(({url: given, ...meeting}, index) => {
    const url = given === undefined ? undefined : safeWebUrl(given);
    // Who can't follow its link can still come.
    if (given !== undefined && !url) report(`${path}[${index}].url`, 'an address of the web');
    return url ? {...meeting, url} : meeting;
  });

/** All that belongs to it, with a name where there is one. */
const relatedOf = ({
  id,
  relatedProjects = [],
  parentProjectId,
  childProjectIds = [],
}: WireDetails): RelatedProject[] => {
  const named = relatedProjects
    .filter(each => each.id !== id)
    .map(({relation = 'related', ...each}: MayLack<(typeof relatedProjects)[number], 'relation'>) => ({
      ...each,
      relation,
    }));
  const known = new Set(named.map(each => each.id));
  const family: readonly RelatedProject[] = [
    ...(parentProjectId ? [{id: parentProjectId, relation: 'parent' as const}] : []),
    ...childProjectIds.map(child => ({id: child, relation: 'child' as const})),
  ];
  return [...named, ...family.filter(each => each.id !== id && !known.has(each.id))];
};

const waitingForOf = (
  waitingFor: MayLack<NonNullable<WireDetails['waitingFor']>, 'party'> | undefined,
): ProjectDetails['waitingFor'] => waitingFor && {...waitingFor, party: waitingFor.party ?? 'other'};

/** The usable part of a project, its addresses checked and its phases in order. */
export const readProjectDetails = (value: unknown, path: string, report: Report): ProjectDetails | undefined => {
  const parsed = parseProjectDetails(value, path, report);
  if (!parsed) return undefined;
  const {description, phases = [], stalled, nextUpdateExpectedDate, actionRequired, outcome} = parsed;
  const {roles = [], contactPointIds = [], documents = [], meetings = [], comparableDuration} = parsed;
  const waitingFor = waitingForOf(parsed.waitingFor);
  return {
    ...projectIn(parsed, path, report),
    phases: [...phases].sort((one, other) => one.position - other.position).map(phaseOf),
    roles,
    contactPointIds,
    documents: documentsOf(documents, `${path}.documents`, report),
    meetings: meetingsOf(meetings, `${path}.meetings`, report),
    related: relatedOf(parsed),
    isPrivate: parsed.isPrivate ?? false,
    ...(description && {description}),
    ...(waitingFor && {waitingFor}),
    ...(stalled && {stalled}),
    ...(nextUpdateExpectedDate && {nextUpdateExpectedDate}),
    ...(actionRequired && {actionRequired}),
    ...(outcome && {outcome: {...outcome, heardAndDone: outcome.heardAndDone ?? []}}),
    ...(comparableDuration && {comparableDuration}),
  };
};

/** The usable part of an update. */
export const readProjectUpdate = (value: unknown, path: string, report: Report): ProjectUpdate | undefined => {
  const parsed: MayLack<NonNullable<ReturnType<typeof parseProjectUpdate>>, 'kind'> | undefined = parseProjectUpdate(
    value,
    path,
    report,
  );
  if (!parsed) return undefined;
  const {kind = 'news', images = [], author, ...update} = parsed;
  const safe = images.map((image, index) => readImage(image, `${path}.images[${index}]`, report));
  return {
    ...update,
    kind,
    images: safe.filter(image => image !== undefined),
    ...(author?.roleName && {roleName: author.roleName}),
  };
};
