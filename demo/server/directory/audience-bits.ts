import {audiences, type Audience} from '../../../src/model/audience.js';

/** One bit for each audience; 0 for a list that is empty, which means everybody. */
export const audienceBits = (list: readonly Audience[]): number =>
  list.reduce((bits, audience) => bits | (1 << audiences.indexOf(audience)), 0);

/** The bits of a contact point that names all audiences: it is for nobody in particular. */
export const allAudiences = audienceBits(audiences);
