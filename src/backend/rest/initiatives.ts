import {
  parseAttachment,
  parseFormToken,
  parseInitiativeReceipt,
  parseSimilarProject,
} from '../../contract/generated/initiative-parsers.js';
import {parseConfiguration} from '../../contract/generated/parsers.js';
import type {Receipt, SimilarProject} from '../../model/initiative/receipt.js';
import type {InitiativeDesk, InitiativeSending, ReadOptions} from '../ports.js';
import {readInitiatives} from './initiative-settings.js';
import {request} from './request.js';
import {send, usable} from './send.js';
import {upload} from './upload.js';
import {itemsOf, pageOf, readContactPoint, reportOf} from './wire.js';

const receiptOf = (document: unknown, options: ReadOptions | undefined): Receipt => {
  const report = reportOf(options);
  const {
    contactPoint,
    nextSteps = [],
    ...receipt
  } = usable(parseInitiativeReceipt(document, 'receipt', report), 'a receipt with a reference');
  const team = contactPoint && readContactPoint(contactPoint, 'receipt.contactPoint', report);
  return {...receipt, nextSteps, ...(team && {contactPoint: team})};
};

const sendingTo = (base: string): InitiativeSending => ({
  token: async options =>
    usable(
      parseFormToken(await send(`${base}/form-tokens`, {method: 'POST'}, options), 'form-token', reportOf(options)),
      'a form token',
    ),
  similar: async (question, options) => {
    const document = await send(`${base}/initiatives/_similar`, {method: 'POST', body: question}, options);
    const read = (value: unknown, path: string): SimilarProject | undefined => {
      const project = parseSimilarProject(value, path, reportOf(options));
      return project && {...project, areaServed: project.areaServed ?? []};
    };
    return itemsOf(pageOf(document, 'similar').results, 'similar', read, reportOf(options)).slice(0, 10);
  },
  upload: async (file, token, options) =>
    usable(
      parseAttachment(await upload(`${base}/attachments`, file, token, options), 'attachment', reportOf(options)),
      'an attachment',
    ),
  withdraw: async (id, uploadToken, options) => {
    await send(`${base}/attachments/${encodeURIComponent(id)}`, {method: 'DELETE', headers: {uploadToken}}, options);
  },
  submit: async (body, key, options) =>
    receiptOf(
      await send(`${base}/initiatives`, {method: 'POST', body, headers: {'Idempotency-Key': key}}, options),
      options,
    ),
  join: async (projectId, body, key, options) => {
    const url = `${base}/projects/${encodeURIComponent(projectId)}/joins`;
    await send(url, {method: 'POST', body, headers: {'Idempotency-Key': key}}, options);
  },
});

/**
 * Takes initiatives in over HTTP, where the backend says that it does; else the form becomes an e-mail.
 * @param base up to and including `/v1`
 * @throws BackendError when the configuration can't be read
 */
export const restInitiatives = async (base: string, options?: ReadOptions): Promise<InitiativeDesk> => {
  const read = (how?: ReadOptions): Promise<unknown> => request(`${base}/configuration`, how);
  const {capabilities} = parseConfiguration(await read(options), 'configuration', () => undefined) ?? {};
  return {
    settings: async how => readInitiatives(await read(how), reportOf(how)),
    ...(capabilities?.initiatives && {sending: sendingTo(base)}),
  };
};
