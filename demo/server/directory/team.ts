import type {Town} from './town.js';
import type {WireContactPoint} from './wire.js';

const emailIn = ({channels = []}: Pick<WireContactPoint, 'channels'>): string | undefined =>
  channels.find(({type}) => type === 'email')?.value;

/** Where letters to a team go: to its substitute while it is away, else to itself, else to the desk that is always there. */
export const addressOfTeam = (
  team: WireContactPoint | undefined,
  {fallbacks}: Pick<Town, 'fallbacks'>,
  today: string,
): string | undefined => {
  const {absentUntilDate = '', substitute} = team ?? {};
  const order = [
    ...(substitute && absentUntilDate >= today ? [substitute] : []),
    ...(team ? [team] : []),
    ...fallbacks,
  ];
  return order.map(emailIn).find(address => address !== undefined);
};
