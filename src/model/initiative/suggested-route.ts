import {listOf, textOf, type Answers} from './answers.js';
import type {InitiativeSettings, Route} from './settings.js';

/** The first route that fits what was answered. */
export const suggestedRoute = ({routes}: InitiativeSettings, answers: Answers): Route | undefined => {
  const audience = textOf(answers, 'submitter.audience');
  const support = listOf(answers, 'supportRequested');
  return routes.find(
    ({suggestedFor}) =>
      (suggestedFor.audience.length === 0 || suggestedFor.audience.includes(audience)) &&
      (suggestedFor.supportRequested.length === 0 || suggestedFor.supportRequested.some(id => support.includes(id))),
  );
};
