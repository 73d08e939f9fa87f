import type {ContactCriteria, ContactDirectory} from '../../src/backend/ports.js';
import type {ContactPoint} from '../../src/model/contact-point.js';

/** All contact points for a question, over all pages. */
export const everyPage = async (
  contacts: ContactDirectory,
  criteria: ContactCriteria,
  pageSize = 100,
): Promise<readonly ContactPoint[]> => {
  const found: ContactPoint[] = [];
  for (let page: number | undefined = 1; page !== undefined;) {
    const {contactPoints, nextPage} = await contacts.find({...criteria, page, pageSize});
    found.push(...contactPoints);
    page = nextPage;
  }
  return found;
};

/** Only their ids, in order. */
export const idsOf = (contactPoints: readonly ContactPoint[]): readonly string[] => contactPoints.map(({id}) => id);
