import {ContextConsumer} from '@lit/context';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {backendContext, type BackendAddress} from '../context/backend-context.js';
import {pageDefaults} from '../context/page-defaults.js';

/** A widget that may name a backend of its own. */
export type BackendHost = ReactiveControllerHost & HTMLElement & {backend?: string; adapter?: string};

/** Knows where the widget's backend is: on the widget, else on the provider around it, else on the script tag. */
export class BackendController implements ReactiveController {
  readonly #host: BackendHost;
  readonly #provided: ContextConsumer<typeof backendContext, BackendHost>;

  constructor(host: BackendHost) {
    this.#host = host;
    this.#provided = new ContextConsumer(host, {context: backendContext, subscribe: true});
    host.addController(this);
  }

  hostConnected(): void {
    // Asks for the update in which the address is read: nothing else may have changed when a widget only moved.
    this.#host.requestUpdate();
    // A provider whose code comes later did not hear the question: it is asked again. (A ContextRoot would do this for providers
    // of any name, at six times the size.)
    if (this.#lateProvider)
      void customElements.whenDefined('verbind-backend').then(() => this.#provided.hostConnected());
  }

  /** The address in force; undefined while there is none (yet), and then the widget shows its fallback. */
  get address(): BackendAddress | undefined {
    const {backend: own, adapter} = this.#host;
    const provided = this.#provided.value;
    const page = pageDefaults();
    // A provider whose code has not come yet still goes before the script tag.
    if (!own && !adapter && !provided && this.#lateProvider) return undefined;
    const backend = own?.trim() || provided?.backend || page.backend?.trim() || '';
    const name = adapter?.trim() || (own ? undefined : provided?.adapter) || page.adapter || 'rest';
    return backend || name === 'demo' ? {backend, adapter: name} : undefined;
  }

  get #lateProvider(): boolean {
    return this.#host.closest('verbind-backend:not(:defined)') !== null;
  }
}
