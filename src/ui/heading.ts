import {html, type TemplateResult} from 'lit';

/** Below 6 there are no headings. */
const deepest = 6;

/**
 * A heading of any level. `role="heading"` with `aria-level` because the level comes from the page, and an `<h2>` can't be
 * bound to a number; `size` is how it looks: 1 for the widget's own, 2 for a part, 3 for an item.
 */
export const heading = (level: number, size: 1 | 2 | 3, value: string): TemplateResult =>
  html`<div
    role="heading"
    aria-level=${Math.min(level, deepest)}
    class="heading heading-${size}"
    part="heading"
    .textContent=${value}
  ></div>`;

/** A heading that the focus goes to when what is below it has just come. */
export const arrivalHeading = (id: string, level: number, size: 1 | 2 | 3, value: string): TemplateResult =>
  html`<div
    id=${id}
    tabindex="-1"
    role="heading"
    aria-level=${Math.min(level, deepest)}
    class="heading heading-${size}"
    part="heading"
    .textContent=${value}
  ></div>`;
