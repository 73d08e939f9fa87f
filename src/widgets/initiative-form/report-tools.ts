import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {participationReport} from '../../model/initiative/participation-report.js';
import type {Receipt} from '../../model/initiative/receipt.js';
import {heading} from '../../ui/heading.js';
import type {FormView} from './form-view.js';
import type {ReportWords} from './report/report.messages.js';
import {wordsIn, type Catalogues} from './words-in.js';

const catalogues: Catalogues<ReportWords> = {
  nl: async () => (await import('./report/report.messages.js')).nl,
  en: async () => (await import('./report/report.messages.en.js')).en,
  fy: async () => (await import('./report/report.messages.fy.js')).fy,
};

/** An element that nobody sees, for the report on its way to the printer. */
const paperId = 'paper';

/** Makes the participatieverslag, as a document or on paper; the code for that comes when it is asked for. */
export class ReportTools {
  /** Neither came: a tunnel. */
  failed = false;
  readonly #host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

  constructor(host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment}) {
    this.#host = host;
  }

  /** The two ways to have it. */
  view(view: FormView, receipt: Receipt): TemplateResult {
    const {texts, level} = view;
    return html`
      <section class="stack" part="report">
        ${heading(level + 2, 3, texts.report)}
        <p .textContent=${texts.reportDescription}></p>
        <div class="actions">
          <button
            type="button"
            class="secondary"
            part="button"
            @click=${() => void this.#attempt(() => this.#save(view, receipt))}
            .textContent=${texts.saveReport}
          ></button>
          <button
            type="button"
            class="plain"
            part="button"
            @click=${() => void this.#attempt(() => this.#print(view, receipt))}
            .textContent=${texts.printReport}
          ></button>
        </div>
        <p role="alert" class="error" .textContent=${this.failed ? texts.reportFailed : ''}></p>
        <div id=${paperId} class="visually-hidden" aria-hidden="true"></div>
      </section>
    `;
  }

  async #save({form, locale}: FormView, receipt: Receipt): Promise<void> {
    const [{saveReport}, words] = await Promise.all([import('./report/save-report.js'), wordsIn(catalogues, locale)]);
    await saveReport(participationReport(form.answers, form.settings, new Date(), receipt), words, locale);
  }

  async #print({form, locale}: FormView, receipt: Receipt): Promise<void> {
    const [{printReport}, words] = await Promise.all([import('./report/print-report.js'), wordsIn(catalogues, locale)]);
    const paper = this.#host.renderRoot.querySelector<HTMLElement>(`#${paperId}`);
    const report = participationReport(form.answers, form.settings, new Date(), receipt);
    if (paper) await printReport(paper, {report, words, locale});
  }

  async #attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
      this.failed = false;
    } catch {
      this.failed = true;
    }
    this.#host.requestUpdate();
  }
}
