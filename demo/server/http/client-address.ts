import {getConnInfo} from '@hono/node-server/conninfo';
import type {Context} from 'hono';

/** The part of an IPv6 address that belongs to one subscriber, who can change the rest at will. */
const subscriber = (address: string): string =>
  address.includes('.') || !address.includes(':') ? address : address.split(':').slice(0, 4).join(':');

/**
 * The address that a request is counted for.
 * @param proxies how many proxies of our own stand in front: each adds one address to `X-Forwarded-For`, and only those can be trusted
 */
export const clientAddress = (context: Context, proxies: number): string => {
  const forwarded = context.req.header('x-forwarded-for')?.split(',') ?? [];
  const named = proxies > 0 ? forwarded.at(-proxies)?.trim() : undefined;
  return subscriber(named ?? getConnInfo(context).remote.address ?? '');
};
