import type {Availability} from '../../model/availability.js';
import type {CardTexts} from './contact-card.messages.js';

/** When a contact point can be reached, in a sentence; undefined where nobody knows. */
export const availabilitySentence = (availability: Availability, texts: CardTexts): string | undefined => {
  switch (availability.at) {
    case 'unknown':
      return undefined;
    case 'open':
      return texts.openUntil(availability.until);
    case 'closed': {
      const {because, opens} = availability;
      if (because) return texts.closedFor(because);
      if (!opens) return texts.closed;
      if (opens.inDays === 0) return texts.opensToday(opens.time);
      return opens.inDays === 1 ? texts.opensTomorrow(opens.time) : texts.opensOn(opens.date, opens.time);
    }
  }
};
