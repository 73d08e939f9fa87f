import {html, nothing, type TemplateResult} from 'lit';
import type {StepId} from '../../model/initiative/settings.js';
import {arrivalHeading} from '../../ui/heading.js';
import {fieldView, stepTitle} from './field.views.js';
import {textAt} from './field-words.js';
import type {FirstView} from './form-view.js';
import {askedIn, placesOf, type Place} from './initiative-form.state.js';

/** The heading of a step: where the focus goes when it comes. */
export const stepHeadingId = 'step';

/** The heading of the receipt. */
export const receiptHeadingId = 'receipt';

/** The heading of what is wrong. */
export const summaryId = 'problems';

/** Keys typed into our fields are not the page's: a site's hotkeys would fire while somebody writes. */
const keepKeys = (event: Event): void => event.stopPropagation();

/** How far it is, to look at: the heading says the same in words. */
const bar = (at: number, count: number): TemplateResult => html`
  <div class="step-bar" aria-hidden="true">
    ${Array.from({length: count}, (_, index) => html`<span class=${index <= at ? 'done' : ''}></span>`)}
  </div>
`;

/** "Stap 2 van 7: Uw idee", with what is wrong above it. */
export const stepHead = (place: Place, view: FirstView): TemplateResult => {
  const {texts, form, level} = view;
  const places = placesOf(form);
  const at = places.indexOf(place);
  const title = stepTitle(place, form.settings, texts);
  return html`
    ${bar(at, places.length)} ${arrivalHeading(stepHeadingId, level + 1, 2, `${texts.stepOf(at + 1, places.length)}: ${title}`)}
  `;
};

/** A press, or Enter in a field, which browsers make a press of: in a frame with a sandbox a form has no submit event. */
const buttons = ({texts, form, back, forward}: FirstView): TemplateResult => {
  const places = placesOf(form);
  const at = places.indexOf(form.place);
  return html`
    <div class="actions">
      <button
        type="submit"
        class="primary"
        part="button"
        @click=${(event: Event) => {
          event.preventDefault();
          forward();
        }}
        .textContent=${at === places.length - 2 ? texts.check : texts.next}
      ></button>
      ${
        at > 0
          ? html`<button type="button" class="secondary" part="button" @click=${back} .textContent=${texts.back}></button>`
          : nothing
      }
    </div>
  `;
};

/** One step: its questions, what goes on already, and the way on. */
export const stepView = (step: StepId, view: FirstView): TemplateResult => {
  const {texts, form, later} = view;
  const settings = form.settings.steps.find(({id}) => id === step);
  const description = settings?.description ?? textAt(texts, `step.${step}.description`) ?? '';
  return html`
    <form
      part="form"
      novalidate
      @submit=${(event: Event) => event.preventDefault()}
      @keydown=${keepKeys}
      @keypress=${keepKeys}
      @keyup=${keepKeys}
    >
      ${later?.summary(step, view) ?? nothing} ${stepHead(step, view)}
      <p .textContent=${description}></p>
      ${askedIn(step, form).map(field => fieldView(field, view))} ${later?.beside(step, view) ?? nothing} ${buttons(view)}
    </form>
  `;
};
