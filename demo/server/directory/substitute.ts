import type {WireContactPoint} from './wire.js';

/** A contact point with as much of its substitute as it takes to reach that one. */
export const withSubstitute = (
  contactPoint: WireContactPoint,
  substitute: WireContactPoint | undefined,
): WireContactPoint => {
  if (!substitute) return contactPoint;
  const {id, name, roleName, channels = []} = substitute;
  return {...contactPoint, substitute: {id, name, channels, ...(roleName && {roleName})}};
};
