import {html, nothing, type TemplateResult} from 'lit';
import {textOf} from '../../model/initiative/answers.js';
import type {Message, SimilarProject} from '../../model/initiative/receipt.js';
import {heading} from '../../ui/heading.js';
import {textArea} from '../../ui/text-area.js';
import {textField} from '../../ui/text-field.js';
import type {FormView} from './form-view.js';
import type {Texts} from './initiative-form.messages.js';
import type {Joining, Likeness} from './likeness.js';

/** What goes on already, and what can be done with it. */
export interface SimilarView {
  readonly likeness: Likeness;
  /** Where a project can be looked at; undefined where the page names no such place. */
  readonly hrefOf: (project: SimilarProject) => string | undefined;
  readonly send: () => void;
}

const where = ({areaServed, distance}: SimilarProject, texts: Texts): string =>
  [areaServed.map(({name}) => name).join(', '), distance === undefined ? '' : texts.distance(distance)]
    .filter(Boolean)
    .join(', ');

const joinFields = (joining: Joining, view: FormView, {likeness, send}: SimilarView): TemplateResult => {
  const {texts} = view;
  const error = (part: keyof Message): string | undefined => {
    if (!joining.wrong.includes(part)) return undefined;
    return {
      message: texts['required.joinMessage'],
      name: texts['required.submitter.name'],
      email: texts['required.submitter.email'],
    }[part];
  };
  const frame = (part: keyof Message, label: string) => ({
    id: `join-${part}`,
    label,
    ...(error(part) && {error: error(part)}),
    value: joining.message[part],
    required: true,
    write: (value: string) => likeness.write(part, value),
    leave: () => undefined,
  });
  return html`
    <div class="join" part="join">
      <p .textContent=${texts.joinDescription}></p>
      ${textArea(frame('message', texts.joinMessage))}
      ${textField({...frame('name', texts['submitter.name']), autocomplete: 'name'})}
      ${textField({...frame('email', texts['submitter.email']), type: 'email', autocomplete: 'email'})}
      <p class="error" role="alert" .textContent=${joining.at === 'failed' ? texts.joinFailed : ''}></p>
      <div class="actions">
        <button
          type="button"
          class="primary"
          part="button"
          aria-busy=${joining.at === 'sending'}
          @click=${send}
          .textContent=${texts.joinSend}
        ></button>
        <button
          type="button"
          class="plain"
          part="button"
          @click=${() => likeness.join(undefined)}
          .textContent=${texts.joinCancel}
        ></button>
      </div>
    </div>
  `;
};

const project = (each: SimilarProject, view: FormView, similar: SimilarView): TemplateResult => {
  const {texts, form} = view;
  const {joining} = similar.likeness;
  const mine = joining?.projectId === each.id ? joining : undefined;
  const href = similar.hrefOf(each);
  const begin = (): void =>
    similar.likeness.join({
      at: 'writing',
      projectId: each.id,
      wrong: [],
      message: {
        message: '',
        name: textOf(form.answers, 'submitter.name'),
        email: textOf(form.answers, 'submitter.email'),
      },
    });
  return html`
    <li class="similar" part="similar">
      <p><strong .textContent=${each.title}></strong></p>
      <p class="note" .textContent=${where(each, texts)}></p>
      <p .textContent=${each.summary ?? ''}></p>
      ${mine?.at === 'sent' ? html`<p role="status" .textContent=${texts.joined}></p>` : nothing}
      ${mine && mine.at !== 'sent' ? joinFields(mine, view, similar) : nothing}
      <div class="actions">
        ${
          href
            ? html`<a part="link" href=${href} target="_blank" rel="noopener" aria-label=${`${texts.look}: ${each.title} ${texts.newTab}`}
                ><span .textContent=${`${texts.look} ${texts.newTab}`}></span
              ></a>`
            : nothing
        }
        ${
          mine
            ? nothing
            : html`<button
                type="button"
                class="secondary"
                part="button"
                aria-label=${`${texts.join}: ${each.title}`}
                @click=${begin}
                .textContent=${texts.join}
              ></button>`
        }
      </div>
    </li>
  `;
};

/** Initiatives and projects like the one being written: perhaps somebody would rather join. */
export const similarProjects = (view: FormView, similar: SimilarView): TemplateResult | typeof nothing => {
  const {projects} = similar.likeness;
  if (projects.length === 0) return nothing;
  return html`
    <section class="aside" part="similar-list">
      ${heading(view.level + 2, 3, view.texts.similar)}
      <p .textContent=${view.texts.similarDescription}></p>
      <ul class="plain-list">
        ${projects.slice(0, 3).map(each => project(each, view, similar))}
      </ul>
    </section>
  `;
};
