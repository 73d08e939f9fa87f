import type {Message} from '../../model/initiative/receipt.js';
import type {Subscription} from '../../model/project/subscription.js';
import type {ProjectReadOptions, ReadOptions} from '../ports.js';
import {send} from './send.js';

const opened = ({progressToken}: ProjectReadOptions = {}): Readonly<Record<string, string>> =>
  progressToken ? {'Progress-Token': progressToken} : {};

/** Asks for mails about a project, an area or a topic. @throws BackendError `invalid`, with the fields to mend */
export const subscribe = async (base: string, body: Subscription, options?: ProjectReadOptions): Promise<void> => {
  await send(`${base}/subscriptions`, {method: 'POST', body, headers: opened(options)}, options);
};

/** Confirms, or stops. @throws BackendError `invalid` for a token that is too old, or not of this backend */
export const sendToken = async (
  base: string,
  what: '_confirm' | '_cancel',
  token: string,
  options?: ReadOptions,
): Promise<void> => {
  await send(`${base}/subscriptions/${what}`, {method: 'POST', body: {token}}, options);
};

/** Sends a message to the people of a project, by way of the municipality. */
export const sendMessage = async (
  base: string,
  {id, to, key}: {readonly id: string; readonly to: 'help-requests' | 'joins'; readonly key: string},
  body: Message,
  options?: ProjectReadOptions,
): Promise<void> => {
  const headers = {'Idempotency-Key': key, ...opened(options)};
  await send(`${base}/projects/${encodeURIComponent(id)}/${to}`, {method: 'POST', body, headers}, options);
};
