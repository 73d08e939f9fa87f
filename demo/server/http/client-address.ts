import {getConnInfo} from '@hono/node-server/conninfo';
import type {Context} from 'hono';

/** The eight groups of an IPv6 address; `::` stands for as many zeros as are missing. */
const groupsOf = (address: string): readonly string[] => {
  const [start = [], end] = address.split('::').map(part => part.split(':'));
  return end ? [...start, ...Array<string>(Math.max(0, 8 - start.length - end.length)).fill('0'), ...end] : start;
};

/** The part of an address that belongs to one subscriber: of IPv6 the first half, who has that can change the rest at will. */
const subscriber = (address: string): string =>
  address.includes('.') || !address.includes(':') ? address : groupsOf(address).slice(0, 4).join(':');

/**
 * The address that a request is counted for.
 * @param proxies how many proxies of our own stand in front: each adds one address to `X-Forwarded-For`, and only those can be trusted
 */
export const clientAddress = (context: Context, proxies: number): string => {
  const forwarded = context.req.header('x-forwarded-for')?.split(',') ?? [];
  const named = proxies > 0 ? forwarded.at(-proxies)?.trim() : undefined;
  return subscriber(named ?? getConnInfo(context).remote.address ?? '');
};
