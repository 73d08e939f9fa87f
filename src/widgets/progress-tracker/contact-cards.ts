import type {LitElement, TemplateResult} from 'lit';
import {nl as card} from '../../cards/contact-point/contact-card.messages.js';
import {contactCard, type CardView} from '../../cards/contact-point/contact-card.views.js';
import {nl as details} from '../../cards/contact-point/contact-details.messages.js';
import {contactDetails} from '../../cards/contact-point/contact-details.views.js';
import {saveContact} from '../../cards/contact-point/save-contact.js';
import {MessagesController} from '../../controllers/messages-controller.js';
import type {SameKeys} from '../../localisation/catalogue.js';
import {Printing} from '../../controllers/printing.js';
import type {ContactPoint} from '../../model/contact-point.js';
import type {TrackedProject} from './tracking.js';

/** A project has a few; more are a mistake in the data. */
const most = 6;

const nl = {...card, ...details};

/** An element that shows cards; its page may replace single texts. */
export type CardHost = LitElement & {messages?: Partial<SameKeys<typeof nl>>};

/** The contact points of a project, as the contact finder shows them. */
export class ContactCards {
  contactPoints: readonly ContactPoint[] = [];
  readonly #host: CardHost;
  readonly #tracked: TrackedProject;
  readonly #now: () => Date;
  readonly #messages: MessagesController<typeof nl>;
  readonly #printing: Printing;
  #opened: ReadonlySet<string> = new Set();
  #found = '';

  /** @param updateNow brings the host up to date without waiting: for the printer */
  constructor(host: CardHost, tracked: TrackedProject, now: () => Date, updateNow: () => void) {
    this.#host = host;
    this.#tracked = tracked;
    this.#now = now;
    this.#messages = new MessagesController(host, nl, {
      en: async () => ({
        ...(await import('../../cards/contact-point/contact-card.messages.en.js')).en,
        ...(await import('../../cards/contact-point/contact-details.messages.en.js')).en,
      }),
      fy: async () => ({
        ...(await import('../../cards/contact-point/contact-card.messages.fy.js')).fy,
        ...(await import('../../cards/contact-point/contact-details.messages.fy.js')).fy,
      }),
    });
    this.#printing = new Printing(host, updateNow);
  }

  /** False while the words in another language are under way. */
  get ready(): boolean {
    return this.#messages.ready;
  }

  /** Asks for them, each by itself: one that does not come leaves the others. */
  async find(ids: readonly string[]): Promise<void> {
    const contacts = this.#tracked.source?.backend.contacts;
    const options = this.#tracked.options();
    const asked = [options.language, ...ids].join(' ');
    if (!contacts || asked === this.#found) return;
    this.#found = asked;
    const answers = await Promise.allSettled(ids.slice(0, most).map(id => contacts.byId(id, options)));
    if (asked !== this.#found) return;
    for (const answer of answers) if (answer.status === 'rejected') this.#tracked.report(answer.reason);
    this.contactPoints = answers.flatMap(answer => (answer.status === 'fulfilled' ? [answer.value] : []));
    this.#host.requestUpdate();
  }

  card(contactPoint: ContactPoint, level: number): TemplateResult {
    return contactCard(contactPoint, this.#view(level));
  }

  #view(headingLevel: number): CardView {
    const {configuration} = this.#tracked;
    const {texts, locale} = this.#messages;
    const save = (contactPoint: ContactPoint): void =>
      saveContact(contactPoint, configuration?.municipality.name ?? '');
    return {
      texts,
      headingLevel,
      now: this.#now(),
      holidays: configuration?.holidays ?? [],
      opened: this.#opened,
      openAll: this.#printing.now,
      details: (contactPoint, today) => contactDetails(contactPoint, today, {texts, locale, save}),
      toggle: (id, open) => this.#toggle(id, open),
      follow: () => undefined,
    };
  }

  #toggle(id: string, open: boolean): void {
    if (this.#printing.now || open === this.#opened.has(id)) return;
    const others = [...this.#opened].filter(each => each !== id);
    this.#opened = new Set(open ? [...others, id] : others);
    this.#host.requestUpdate();
  }
}
