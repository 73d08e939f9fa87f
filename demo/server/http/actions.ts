import type {Action} from './action.js';
import {issueFormToken, submitInitiative, type InitiativeOffice} from '../initiatives/submit.js';

/** What can be sent to this server, by the operations of the contract. */
export const actions = (office: InitiativeOffice): Readonly<Record<string, Action>> => ({
  issueFormToken: issueFormToken(office),
  submitInitiative: submitInitiative(office),
});
