/** In what role somebody asks: a resident, a business, or an organisation such as an association. */
export type Audience = 'resident' | 'business' | 'organisation';

export const audiences: readonly Audience[] = ['resident', 'business', 'organisation'];
