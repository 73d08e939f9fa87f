import {deleteAttachment, uploadAttachment} from '../attachments/attachments.js';
import {issueFormToken, submitInitiative, type InitiativeOffice} from '../initiatives/submit.js';
import {joinProject} from '../projects/join.js';
import {findSimilarProjects} from '../projects/similar.js';
import type {Action} from './action.js';

/** What can be sent to this server, by the operations of the contract. */
export const actions = (office: InitiativeOffice): Readonly<Record<string, Action>> => ({
  issueFormToken: issueFormToken(office),
  submitInitiative: submitInitiative(office),
  findSimilarProjects: findSimilarProjects(office.db),
  uploadAttachment: uploadAttachment(office),
  deleteAttachment: deleteAttachment(office),
  joinProject: joinProject(office),
});
