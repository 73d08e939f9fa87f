import {html, nothing, type TemplateResult} from 'lit';

/** Below 6 there are no headings. */
const deepest = 6;

/**
 * A heading of any level. `role="heading"` with `aria-level` because the level comes from the page, and an `<h2>` can't be
 * bound to a number; `size` is how it looks: 1 for the widget's own, 2 for a part, 3 for an item.
 * @param id of a heading that the focus goes to when what it is above has just come
 */
export const heading = (level: number, size: 1 | 2 | 3, value: string, id?: string): TemplateResult =>
  html`<div
    role="heading"
    aria-level=${Math.min(level, deepest)}
    id=${id ?? nothing}
    tabindex=${id ? -1 : nothing}
    class="heading heading-${size}"
    part="heading"
    .textContent=${value}
  ></div>`;
