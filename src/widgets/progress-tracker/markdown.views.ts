import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {readMarkdown, type Block, type Piece} from '../../model/markdown.js';

const piece = ({kind, text, href}: Piece): TemplateResult => {
  switch (kind) {
    case 'strong':
      return html`<strong .textContent=${text}></strong>`;
    case 'emphasis':
      return html`<em .textContent=${text}></em>`;
    case 'link':
      return html`<a part="link" href=${ifDefined(href)} .textContent=${text}></a>`;
    case 'text':
      return html`<span .textContent=${text}></span>`;
  }
};

const items = (lines: Block['lines']): readonly TemplateResult[] =>
  lines.map(line => html`<li>${line.map(piece)}</li>`);

const block = ({kind, lines}: Block): TemplateResult => {
  switch (kind) {
    case 'bullets':
      return html`<ul class="list">
        ${items(lines)}
      </ul>`;
    case 'numbers':
      return html`<ol class="list">
        ${items(lines)}
      </ol>`;
    case 'heading':
      // The levels on the page are the page's own: here it only stands out.
      return html`<p><strong>${lines.flat().map(piece)}</strong></p>`;
    case 'paragraph':
      return html`<p>${lines.map((line, index) => html`${index > 0 ? html`<br />` : nothing}${line.map(piece)}`)}</p>`;
  }
};

/** A text in Markdown, by an allow-list. */
export const markdown = (text: string): TemplateResult =>
  html`<div class="rich">${readMarkdown(text).map(block)}</div>`;
