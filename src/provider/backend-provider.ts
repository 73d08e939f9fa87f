import {ContextProvider} from '@lit/context';
import {LitElement, css, html, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {backendContext, type BackendAddress} from '../context/backend-context.js';

/**
 * Gives one backend to every widget inside it, so that a page names it once.
 *
 * @element verbind-backend
 * @slot - the part of the page that uses this backend
 */
export class BackendProvider extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Base URL of the backend, or of the folder with JSON files. */
  @property() url?: string;

  /** `rest` (default), `files`, `demo`, or a name given to `defineAdapter()`. */
  @property() adapter = 'rest';

  readonly #provider = new ContextProvider(this, {context: backendContext});

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('url') || changed.has('adapter')) this.#provider.setValue(this.#address);
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  get #address(): BackendAddress | undefined {
    const backend = this.url?.trim();
    return backend || this.adapter === 'demo' ? {backend: backend ?? '', adapter: this.adapter} : undefined;
  }
}
