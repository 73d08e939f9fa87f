/** In what role somebody asks: a resident, a business, or an organisation such as an association. */
export type Audience = 'resident' | 'business' | 'organisation';

/** All roles, in the order in which they are offered. */
export const audiences: readonly Audience[] = ['resident', 'business', 'organisation'];
