import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {amsterdam} from '../../model/amsterdam.js';
import type {ProjectImage} from '../../model/project/project.js';
import type {ProjectUpdate} from '../../model/project/update.js';
import {heading} from '../../ui/heading.js';
import {formattedText, type ShowMarkdown} from './formatted.views.js';
import {thisYear, type FirstView} from './view.js';

/** All that the news needs besides what is known. */
export interface UpdatesView extends FirstView {
  readonly showMarkdown: ShowMarkdown | undefined;
  readonly extending: boolean;
  readonly more: () => void;
  /** Address of an update in the page; undefined where the page does not want its address used. */
  readonly hrefOf: ((id: string) => string) | undefined;
}

const picture = ({url, alt}: ProjectImage): TemplateResult =>
  html`<img src=${url} alt=${alt} loading="lazy" decoding="async" referrerpolicy="no-referrer" />`;

/** When, of what kind and in which role: "vrijdag 18 december · Besluit · Projectleider". */
const lineOf = ({publishedAt, kind, roleName}: ProjectUpdate, view: FirstView): string => {
  const moment = new Date(publishedAt);
  const date = Number.isNaN(moment.getTime()) ? '' : view.texts.published(amsterdam(moment).date, thisYear(view));
  return [date, kind === 'news' ? '' : view.texts[`update.${kind}`], roleName].filter(part => part).join(' · ');
};

const updateItem = (update: ProjectUpdate, view: UpdatesView): TemplateResult => {
  const {texts, level, known, hrefOf, showMarkdown} = view;
  const {id, title, body, images} = update;
  const isNew = known.changed.has(id);
  return html`
    <li class="update" part="update" tabindex="-1" data-id=${id}>
      ${isNew ? html`<strong class="mark" part="mark" .textContent=${texts.isNew}></strong>` : nothing}
      ${heading(level + 2, 3, title)}
      <p class="note" .textContent=${lineOf(update, view)}></p>
      ${formattedText(body, showMarkdown)} ${images.map(picture)}
      ${
        hrefOf
          ? html`<p>
              <a part="link" href=${hrefOf(id)} aria-label=${`${texts.linkTo}: ${title}`}
                ><span .textContent=${texts.linkTo}></span
              ></a>
            </p>`
          : nothing
      }
    </li>
  `;
};

/** The news, the latest first. */
export const updateList = (view: UpdatesView): TemplateResult => {
  const {texts, level, known, extending, more} = view;
  const {updates, older} = known;
  return html`
    <section>
      ${heading(level + 1, 2, texts.updates)}
      ${
        updates.length === 0
          ? html`<p .textContent=${texts.noUpdates}></p>`
          : html`<ul class="updates" part="updates" role="list" aria-label=${texts.updates}>
              ${repeat(
                updates,
                ({id}) => id,
                update => updateItem(update, view),
              )}
            </ul>`
      }
      ${
        older
          ? html`<button
              type="button"
              class="secondary"
              part="button"
              aria-busy=${extending}
              @click=${more}
              .textContent=${texts.more}
            ></button>`
          : nothing
      }
    </section>
  `;
};
