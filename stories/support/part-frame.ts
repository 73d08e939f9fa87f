import {LitElement, html, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {assistantStyles} from '../../src/widgets/contact-finder/assistant.styles.js';
import {finderStyles} from '../../src/widgets/contact-finder/contact-finder.styles.js';

/** A root of its own around a part of a widget, with the styles that a widget gives it. */
@customElement('part-frame')
export class PartFrame extends LitElement {
  static override styles = [...finderStyles, ...assistantStyles];

  /** What is in it. */
  @property({attribute: false}) content: TemplateResult = html``;

  override render(): TemplateResult {
    return this.content;
  }
}

/** A part of a widget, in such a root. */
export const inFrame = (part: TemplateResult): TemplateResult => html`<part-frame .content=${part}></part-frame>`;
