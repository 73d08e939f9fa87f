import {html, type TemplateResult} from 'lit';
import type {StepId} from '../../model/initiative/settings.js';
import {answerList} from '../../ui/answer-list.js';
import {heading} from '../../ui/heading.js';
import {answerText, type AnswerWords} from './answer-words.js';
import {labelOf} from './field-words.js';
import {stepTitle} from './field.views.js';
import type {FormView} from './form-view.js';
import {askedIn, type Form} from './initiative-form.state.js';
import {stepHead} from './step.views.js';

/** What a check shows besides the answers. */
export interface CheckView {
  readonly words: AnswerWords;
  /** Who it goes to. */
  readonly recipient: unknown;
  /** How it is sent, or why it was not. */
  readonly sending: unknown;
}

/** Every question of a step that was asked, with its answer in words. */
export const answersOf = (
  step: StepId,
  form: Form,
  words: AnswerWords,
): readonly {readonly question: string; readonly answer: string}[] =>
  askedIn(step, form).map(field => ({
    question: labelOf(field, words.texts),
    answer: answerText(field, form.answers, words) ?? words.texts.notAnswered,
  }));

const stepAnswers = (step: StepId, view: FormView, words: AnswerWords): TemplateResult => {
  const {texts, form, level, go} = view;
  const title = stepTitle(step, form.settings, texts);
  return html`
    <section class="checked" part="answers">
      <div class="checked-head">
        ${heading(level + 2, 3, title)}
        <button
          type="button"
          class="plain"
          part="button"
          aria-label=${texts.changeStep(title)}
          @click=${() => go(step)}
          .textContent=${texts.change}
        ></button>
      </div>
      ${answerList(answersOf(step, form, words))}
    </section>
  `;
};

/** Everything to look over before it is sent. */
export const checkView = (view: FormView, {words, recipient, sending}: CheckView): TemplateResult => {
  const {form} = view;
  return html`
    <div class="stack" part="check">
      ${stepHead('check', view)} ${form.settings.steps.map(({id}) => stepAnswers(id, view, words))} ${recipient}
      ${sending}
    </div>
  `;
};
