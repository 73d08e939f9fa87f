import {html, nothing, type TemplateResult} from 'lit';
import type {FormattedText} from '../../model/formatted-text.js';

/** Shows Markdown; its code comes a moment later, and until then the text is shown as it was written. */
export type ShowMarkdown = (text: string) => TemplateResult;

/** A text of the municipality, which is never HTML. */
export const formattedText = (
  text: FormattedText | undefined,
  showMarkdown: ShowMarkdown | undefined,
): TemplateResult | typeof nothing => {
  if (!text?.value.trim()) return nothing;
  if (text.format === 'markdown' && showMarkdown) return showMarkdown(text.value);
  return html`<p class="text" .textContent=${text.value}></p>`;
};
