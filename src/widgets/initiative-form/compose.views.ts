import {html, nothing, type TemplateResult} from 'lit';
import type {ContactPoint} from '../../model/contact-point.js';
import {composedMail} from '../../model/initiative/composed-mail.js';
import {safeUrl} from '../../model/safe-url.js';
import {heading} from '../../ui/heading.js';
import {answerText, type AnswerWords} from './answer-words.js';
import {labelOf} from './field-words.js';
import {stepTitle} from './field.views.js';
import type {FormView} from './form-view.js';

const selectAll = (event: Event): void => (event.target as HTMLTextAreaElement).select();

/** Where nothing can be sent from here: everything ready for an e-mail of one's own, or the way to another form. */
export const composeView = (
  view: FormView,
  words: AnswerWords,
  contactPoint: ContactPoint | undefined,
): TemplateResult => {
  const {texts, form, configuration, level} = view;
  const to = contactPoint?.channels.find(({type}) => type === 'email')?.value;
  const mail = composedMail(form.answers, form.settings, to, {
    subject: title => `${texts.mailSubject}: ${title}`,
    opening: texts.mailOpening,
    shortened: texts.mailShortened,
    stepTitle: id => stepTitle(id, form.settings, texts),
    label: field => labelOf(field, texts),
    choice: (field, value) =>
      answerText(
        {...field, kind: field.kind === 'multipleChoice' ? 'choice' : field.kind},
        {[field.name]: value},
        words,
      ) ?? value,
  });
  const other = safeUrl(configuration?.links.authenticatedForm ?? '');
  return html`
    <section class="stack" part="compose">
      ${heading(level + 2, 3, texts.composeTitle)}
      <p .textContent=${texts.composeDescription}></p>
      <p><a class="target" part="link" href=${mail.href} .textContent=${texts.compose}></a></p>
      ${other ? html`<p><a class="target" part="link" href=${other} .textContent=${texts.otherForm}></a></p>` : nothing}
      <div class="field">
        <label for="mail" .textContent=${texts.composedText}></label>
        <div
          class="description"
          id="mail-description"
          .textContent=${mail.isShortened ? texts.composedShortened : texts.composedCopy}
        ></div>
        <textarea
          id="mail"
          part="input"
          readonly
          rows="8"
          aria-describedby="mail-description"
          .value=${mail.body}
          @focus=${selectAll}
        ></textarea>
      </div>
      <div class="actions">
        <button type="button" class="secondary" part="button" @click=${view.back} .textContent=${texts.back}></button>
      </div>
    </section>
  `;
};
