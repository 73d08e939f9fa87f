import {html, nothing, type TemplateResult} from 'lit';
import {amsterdam} from '../../model/amsterdam.js';
import type {Receipt} from '../../model/initiative/receipt.js';
import {arrivalHeading, heading} from '../../ui/heading.js';
import type {FormView} from './form-view.js';
import {receiptHeadingId} from './step.views.js';

/** What can be done with a receipt. */
export interface ReceiptView {
  readonly receipt: Receipt;
  /** Where the initiative can be followed. */
  readonly follow: string | undefined;
  /** The answers once more, to print. */
  readonly answers: unknown;
  /** The report of the participation, where there was any. */
  readonly report: unknown;
  readonly print: () => void;
  readonly again: () => void;
}

/** That it has come in: the number, who has it, what happens next and when. */
export const receiptView = (view: FormView, parts: ReceiptView): TemplateResult => {
  const {texts, level} = view;
  const {receipt, follow, answers, report, print, again} = parts;
  const {reference, contactPoint, expectedResponseDate, nextSteps} = receipt;
  const thisYear = amsterdam(new Date()).date.slice(0, 4);
  return html`
    <div class="stack receipt" part="receipt">
      ${arrivalHeading(receiptHeadingId, level + 1, 2, texts.sentTitle)}
      <p class="reference"><span .textContent=${texts.reference}></span> <strong .textContent=${reference}></strong></p>
      <p .textContent=${contactPoint ? texts.wentTo(contactPoint.name) : ''}></p>
      <p .textContent=${expectedResponseDate ? texts.answerBy(expectedResponseDate, thisYear) : ''}></p>
      <p .textContent=${texts.mailed}></p>
      ${
        nextSteps.length > 0
          ? html`${heading(level + 2, 3, texts.whatNext)}
              <ol>
                ${nextSteps.map(step => html`<li .textContent=${step}></li>`)}
              </ol>`
          : nothing
      }
      <div class="actions">
        ${follow ? html`<a class="target" part="link" href=${follow} .textContent=${texts.follow}></a>` : nothing}
        <button type="button" class="secondary" part="button" @click=${print} .textContent=${texts.printReceipt}></button>
        <button type="button" class="plain" part="button" @click=${again} .textContent=${texts.another}></button>
      </div>
      ${report}
      <div class="print-only">${answers}</div>
    </div>
  `;
};
