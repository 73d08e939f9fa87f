import {
  parseAttachment,
  parseFormToken,
  parseInitiativeReceipt,
  parseSimilarProject,
} from '../../contract/generated/initiative-parsers.js';
import type {Receipt, SimilarProject} from '../../model/initiative/receipt.js';
import type {InitiativeSending, ReadOptions} from '../ports.js';
import {readContactPoint} from './wire-contact-point.js';
import {send, usable} from './send.js';
import {upload} from './upload.js';
import {itemsOf, pageOf, reportOf} from './wire.js';

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

/** Sends initiatives, with all that belongs to them. @param base up to and including `/v1` */
export const restSending = (base: string): InitiativeSending => ({
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
