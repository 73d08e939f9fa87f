import type {ProjectDetails} from '../../model/project/details.js';
import {BackendError} from '../backend-error.js';
import type {ProjectReadOptions, ProjectRegister, UpdatePage} from '../ports.js';
import {readWith} from './answer.js';
import {queryOf, request} from './request.js';
import {readProjectDetails, readProjectUpdate} from './wire-project-details.js';
import {cutPage, itemsOf, pageOf, reportOf} from './wire.js';

/** What was answered: as it came, to see whether it has changed, and what it means. */
interface Answered {
  readonly text: string;
  readonly document: unknown;
}

/** @throws SyntaxError for what is not JSON */
const readText = readWith(async (response): Promise<Answered> => {
  const text = await response.text();
  return {text, document: JSON.parse(text)};
});

/** More are not remembered: nobody has so many projects on a page. */
const most = 50;

/** Reads single projects, and knows which it has read before. @param base up to and including `/v1` */
export const restProjectDetails = (base: string): Pick<ProjectRegister, 'byId' | 'updates'> => {
  const known = new Map<string, {readonly text: string; readonly details: ProjectDetails}>();
  const urlOf = (id: string): string => `${base}/projects/${encodeURIComponent(id)}`;

  const byId = async (id: string, options: ProjectReadOptions = {}): Promise<ProjectDetails> => {
    const key = [id, options.language, options.progressToken].join('\n');
    // What `readText` gives.
    const {text, document} = (await request(urlOf(id), options, readText)) as Answered;
    const before = known.get(key);
    if (before?.text === text) return before.details;
    const details = readProjectDetails(document, 'project', reportOf(options));
    if (!details) throw new BackendError('broken', `${urlOf(id)} is not a project`);
    if (known.size >= most) known.clear();
    known.set(key, {text, details});
    return details;
  };

  const updates: ProjectRegister['updates'] = async (id, {page, pageSize}, options): Promise<UpdatePage> => {
    const query = queryOf({page, pageSize});
    const document = await request(`${urlOf(id)}/updates${query ? `?${query}` : ''}`, options);
    const report = reportOf(options);
    const answer = pageOf(document, 'updates');
    const {count, hasNext, results} = cutPage(answer, page ?? 1, pageSize ?? 20, 'updates', report);
    return {
      count,
      updates: itemsOf(results, 'updates', readProjectUpdate, report),
      ...(hasNext && {nextPage: (page ?? 1) + 1}),
    };
  };

  return {byId, updates};
};
