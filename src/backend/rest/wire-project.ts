import {parseProject, type Project as WireProject} from '../../contract/generated/project-parser.js';
import type {Report} from '../../contract/parse.js';
import type {Project, ProjectImage} from '../../model/project/project.js';
import {safeWebUrl} from '../../model/safe-url.js';

/** As it is read: what only a later version of the contract knows was left out, though the contract wants it. */
type Read<Wire extends WireProject> = Omit<Wire, 'kind' | 'status'> & Partial<Pick<Wire, 'kind' | 'status'>>;

/** A picture that leads somewhere safe. */
export const readImage = (image: ProjectImage | undefined, path: string, report: Report): ProjectImage | undefined => {
  if (!image) return undefined;
  const url = safeWebUrl(image.url);
  if (!url) report(`${path}.url`, 'an address of the web');
  return url ? {...image, url} : undefined;
};

const isPossible = ({completedPhases, totalPhases}: NonNullable<Project['progress']>): boolean =>
  completedPhases >= 0 && completedPhases <= totalPhases && totalPhases > 0;

/** What a project has in a list, out of all that was read of it. */
export const projectIn = (read: Read<WireProject>, path: string, report: Report): Project => {
  const {id, reference, kind = 'project', title, summary, status, progress, topicIds = [], areaServed = []} = read;
  const {locationLabel, geometry, startDate, plannedEndDate, endDate, participationUntilDate, lastUpdateAt} = read;
  const image = readImage(read.image, `${path}.image`, report);
  const {distance} = read;
  if (progress && !isPossible(progress)) report(`${path}.progress`, 'as many completed phases as there are, or fewer');
  return {
    id,
    reference,
    kind,
    title,
    topicIds,
    areaServed,
    ...(summary && {summary}),
    ...(status && {status}),
    ...(progress && isPossible(progress) && {progress}),
    ...(locationLabel && {locationLabel}),
    ...(geometry && {geometry}),
    ...(startDate && {startDate}),
    ...(plannedEndDate && {plannedEndDate}),
    ...(endDate && {endDate}),
    ...(image && {image}),
    ...(participationUntilDate && {participationUntilDate}),
    ...(lastUpdateAt && {lastUpdateAt}),
    ...(distance !== undefined && {distance}),
  };
};

/** The usable part of a project, as it stands in a list. */
export const readProject = (value: unknown, path: string, report: Report): Project | undefined => {
  const parsed = parseProject(value, path, report);
  return parsed && projectIn(parsed, path, report);
};
