import type {InvalidParam} from '../../backend/backend-error.js';
import {textOf, withAnswer} from '../../model/initiative/answers.js';
import type {Draft} from '../../model/initiative/draft.js';
import {allFields, type Field} from '../../model/initiative/fields.js';
import {problemOf, type FieldProblem} from '../../model/initiative/problems.js';
import type {StepId} from '../../model/initiative/settings.js';
import {suggestedRoute} from '../../model/initiative/suggested-route.js';
import {answered, askedIn, placesOf, type Form, type Place} from './initiative-form.state.js';

/** A draft taken up again: at the step where somebody was, unless that is no longer asked. */
export const resumed = (form: Form, {answers, step}: Draft): Form => ({
  ...form,
  answers,
  place: placesOf(form).find(place => place === step) ?? form.place,
  problems: {},
  routeChosen: textOf(answers, 'route') !== '',
});

/** With the route that fits the answers, as long as nobody chose one. */
export const suggesting = (form: Form): Form => {
  if (form.routeChosen) return form;
  const route = suggestedRoute(form.settings, form.answers);
  return route ? {...form, answers: withAnswer(form.answers, 'route', route.id)} : form;
};

/** A place as it was typed, or one that is known exactly: with its area, and its longitude and latitude. */
export const placed = (
  form: Form,
  label: string,
  exact: {readonly areaCode?: string; readonly position?: readonly [longitude: number, latitude: number]} = {},
): Form => {
  const {areaCode = '', position} = exact;
  const named = answered(form, 'location.label', label);
  const point = position ? position.join(' ') : '';
  return {...named, answers: {...named.answers, 'location.areaCode': areaCode, 'location.point': point}};
};

/** Looks at one answer when somebody goes on to the next. */
export const looked = (form: Form, field: Field): Form => {
  const problem = problemOf(field, form.answers);
  // Who has not written anything yet has done nothing wrong.
  if (!problem || problem.kind === 'required') return form;
  return {...form, problems: {...form.problems, [field.name]: problem}};
};

const problemsIn = (steps: readonly StepId[], form: Form): Form['problems'] =>
  Object.fromEntries(
    steps
      .flatMap(step => askedIn(step, form))
      .map(field => [field.name, problemOf(field, form.answers)] as const)
      .filter((entry): entry is readonly [string, FieldProblem] => entry[1] !== undefined),
  );

/** The step that a field is in; undefined for one that is not asked. */
const stepOf = (name: string, form: Form): StepId | undefined =>
  form.settings.steps.map(({id}) => id).find(step => askedIn(step, form).some(field => field.name === name));

/** The next place, or the same one with what is wrong there. */
export const forward = (form: Form): Form => {
  if (form.place === 'check') return form;
  const problems = problemsIn([form.place], form);
  if (Object.keys(problems).length > 0) return {...form, problems};
  const places = placesOf(form);
  return suggesting({...form, problems: {}, place: places[places.indexOf(form.place) + 1] ?? 'check'});
};

/** The place before; what was written stays. What is being sent can't be gone back from. */
export const backward = (form: Form): Form => {
  if (form.sending.at === 'under-way') return form;
  const places = placesOf(form);
  return {...form, problems: {}, place: places[places.indexOf(form.place) - 1] ?? form.place};
};

/** Another place. */
export const at = (form: Form, place: Place): Form =>
  form.sending.at === 'under-way' ? form : {...form, place, problems: {}};

/** Everything looked over before it is sent: the first step in which something is wrong, with that. */
export const checked = (form: Form): Form => {
  const wrong = form.settings.steps.map(({id}) => id).find(step => Object.keys(problemsIn([step], form)).length > 0);
  return wrong ? {...form, place: wrong, problems: problemsIn([wrong], form)} : form;
};

/** What a backend's code for a refusal means here. */
const kindOfRefusal = (code: string): FieldProblem['kind'] =>
  code === 'required' || code === 'expired' ? code : 'refused';

/**
 * A backend refused fields: each lands where it is asked. Names are paths, and one of a part of a field (`description.value`) belongs
 * to the field.
 */
export const refused = (form: Form, invalidParams: readonly InvalidParam[]): Form => {
  const names = allFields(form.settings).map(({name}) => name);
  const found = invalidParams
    .map(({name, code}) => [names.find(each => name === each || name.startsWith(`${each}.`)) ?? '', code] as const)
    .filter(([name]) => stepOf(name, form) !== undefined);
  if (found.length === 0) return {...form, sending: {at: 'failed', kind: 'broken'}};
  const problems: Record<string, FieldProblem> = {};
  // What else is known of these kinds (how long, how great) the widget has checked itself.
  for (const [name, code] of found) problems[name] = {kind: kindOfRefusal(code)} as FieldProblem;
  const first = form.settings.steps.map(({id}) => id).find(step => found.some(([name]) => stepOf(name, form) === step));
  return {...form, problems, place: first ?? form.place, sending: {at: 'no'}};
};
