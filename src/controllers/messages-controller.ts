import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {pageDefaults} from '../context/page-defaults.js';
import type {Catalogue, SameKeys} from '../localisation/catalogue.js';
import {languageOf, matchLanguage} from '../localisation/language.js';

/** A widget whose texts can be replaced one by one. */
export type MessagesHost<Texts extends Catalogue> = ReactiveControllerHost &
  HTMLElement & {messages?: Partial<SameKeys<Texts>>};

type Loaders<Texts extends Catalogue> = Readonly<Record<string, () => Promise<SameKeys<Texts>>>>;

/** Gives a widget its texts in the language of its place on the page; Dutch is at hand, others are loaded when asked for. */
export class MessagesController<Texts extends Catalogue> implements ReactiveController {
  /** The texts to show now, single ones replaced by the page's own. */
  texts: SameKeys<Texts>;
  /** BCP 47 tag that goes with the texts: for dates, plurals and `lang`. */
  locale = 'nl';
  /** False while another language is under way: better a moment later than first in Dutch. */
  ready = true;

  readonly #host: MessagesHost<Texts>;
  readonly #dutch: SameKeys<Texts>;
  readonly #loaders: Loaders<Texts>;
  readonly #loaded = new Map<string, SameKeys<Texts>>();
  #observer?: MutationObserver;

  constructor(host: MessagesHost<Texts>, dutch: SameKeys<Texts>, loaders: Loaders<Texts>) {
    this.#host = host;
    this.texts = this.#dutch = dutch;
    this.#loaders = loaders;
    this.#loaded.set('nl', dutch);
    host.addController(this);
  }

  hostConnected(): void {
    this.#follow();
    this.#observer = new MutationObserver(() => this.#follow());
    this.#observer.observe(document.documentElement, {attributeFilter: ['lang'], subtree: true});
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdate(): void {
    const own = this.#host.messages;
    const texts = this.#loaded.get(this.locale) ?? this.#dutch;
    this.texts = own ? {...texts, ...own} : texts;
  }

  #follow(): void {
    const asked = languageOf(this.#host) ?? pageDefaults().lang ?? 'nl';
    const locale = matchLanguage(asked, ['nl', ...Object.keys(this.#loaders)]) ?? 'nl';
    if (locale === this.locale && this.ready) return;
    this.locale = locale;
    this.ready = this.#loaded.has(locale);
    if (!this.ready) void this.#load(locale);
    this.#host.requestUpdate();
  }

  async #load(locale: string): Promise<void> {
    try {
      const texts = await this.#loaders[locale]?.();
      if (texts) this.#loaded.set(locale, texts);
    } catch {
      // The chunk did not come (a tunnel, a new release): Dutch is better than nothing, and the next visit tries again.
    }
    if (this.locale !== locale) return;
    if (!this.#loaded.has(locale)) this.locale = 'nl';
    this.ready = true;
    this.#host.requestUpdate();
  }
}
