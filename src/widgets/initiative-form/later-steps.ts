// What only later steps need: its code comes while the first one is filled in, and until then a form can be begun without it.
import {Task} from '@lit/task';
import {adoptStyles, html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import type {BackendAddress} from '../../context/backend-context.js';
import {MessagesController} from '../../controllers/messages-controller.js';
import {noLists, readLists, type Lists} from '../../controllers/municipality.js';
import {PlaceSuggestions} from '../../controllers/place-suggestions.js';
import {textOf} from '../../model/initiative/answers.js';
import type {Field} from '../../model/initiative/fields.js';
import {pointIn} from '../../model/initiative/point-in.js';
import type {Draft} from '../../model/initiative/draft.js';
import {readDraft} from '../../model/initiative/read-draft.js';
import type {Receipt} from '../../model/initiative/receipt.js';
import type {StepId} from '../../model/initiative/settings.js';
import type {FieldFrame} from '../../ui/field-frame.js';
import {answerList} from '../../ui/answer-list.js';
import {answersOf, checkView} from './check.views.js';
import {composeView} from './compose.views.js';
import {contactExtras} from './contact-extras.views.js';
import type {Desk, Opened} from './desk.js';
import {Dispatch} from './dispatch.js';
import type {AnswerWords} from './answer-words.js';
import {draftOffer, draftStatus} from './draft.views.js';
import type {Filling} from './filling.js';
import type {Option} from '../../ui/choice-field.js';
import type {FirstView, FormView} from './form-view.js';
import type {FirstTexts, Texts} from './initiative-form.messages.js';
import {answered, type Form, type Place} from './initiative-form.state.js';
import {initiativeStyles} from './initiative-form.styles.js';
import {laterField, optionsWithHints, remarks} from './later-fields.views.js';
import {nl} from './later-steps.messages.js';
import {at, backward, forward, looked, placed, resumed, suggesting} from './later-steps.state.js';
import {laterStyles} from './later-steps.styles.js';
import {problemSummary} from './problem.views.js';
import {Likeness} from './likeness.js';
import {PlaceMap} from './place-map.js';
import {placeMapView} from './place-map.views.js';
import {placeField} from './place.views.js';
import {receiptView} from './receipt.views.js';
import {Recipient} from './recipient.js';
import {ReportTools} from './report-tools.js';
import {recipientNotice} from './recipient.views.js';
import {sendingView} from './sending.views.js';
import {Sender} from './sender.js';
import {similarProjects} from './similar.views.js';
import {TalkFirst, type DefineFinder} from './talk-first.js';
import {topicField} from './topic.views.js';
import {uploadField} from './upload.views.js';
import {Uploads} from './uploads.js';

/** Whom the later steps have to do with. */
export interface LaterNeighbours {
  readonly desk: Desk;
  readonly opened: Opened;
  readonly filling: Filling;
  readonly mayGo: () => boolean;
  readonly sent: (receipt: Receipt) => void;
  readonly address: () => BackendAddress | undefined;
  /** Undefined where there is no contact finder to open. */
  readonly defineFinder: DefineFinder | undefined;
  /** Where a project can be looked at, by its reference; undefined where the page names no such place. */
  readonly projectHref: (reference: string, token?: string) => string | undefined;
}

/** The form: it takes in more styles, and its page may replace single texts. */
export type LaterHost = LitElement & {messages?: Partial<Texts>};

/** Everything after the first step, and who keeps what of it. */
export class LaterSteps implements ReactiveController {
  readonly uploads: Uploads;
  readonly recipient: Recipient;
  readonly #messages: MessagesController<typeof nl>;
  readonly #around: LaterNeighbours;
  readonly #lists: Task<readonly [], Lists>;
  readonly #places: PlaceSuggestions;
  readonly #map: PlaceMap;
  readonly #report: ReportTools;
  readonly #likeness: Likeness;
  readonly #talkFirst: TalkFirst;
  readonly #dispatch: Dispatch | undefined;

  constructor(host: LaterHost, around: LaterNeighbours) {
    this.#around = around;
    // All of them once more: what is adopted takes the place of what was.
    if (host.renderRoot instanceof ShadowRoot) adoptStyles(host.renderRoot, [...initiativeStyles, ...laterStyles]);
    this.#messages = new MessagesController(host, nl, {
      en: async () => (await import('./later-steps.messages.en.js')).en,
      fy: async () => (await import('./later-steps.messages.fy.js')).fy,
    });
    const {desk, opened, filling, mayGo, sent} = around;
    const {backend, configuration, settings} = opened;
    const {sending} = opened.desk;
    const options = () => desk.options();
    const report = (error: unknown): void => desk.report(error);
    const sender = sending && new Sender(sending, options);
    this.#lists = new Task(host, {
      args: () => [] as const,
      task: (_, {signal}) => readLists(backend.contacts, desk.options(signal), report),
    });
    void this.#lists.run();
    this.#places = new PlaceSuggestions(host, {
      areas: () => this.#lists.value?.areas ?? [],
      // Whoever types faster than the areas come does not hear that they are unknown.
      places: () => this.#lists.taskComplete.then(() => backend.places),
      options,
      choose: place => filling.change(form => placed(form, place.label, place)),
    });
    this.#map = new PlaceMap(host, {
      places: backend.places,
      municipality: () => configuration?.municipality.name ?? '',
      options,
      locale: () => desk.options().language ?? 'nl',
      point: () => pointIn(filling.form?.answers ?? {}),
      choose: (label, exact) => filling.change(form => placed(form, label, exact)),
    });
    this.#report = new ReportTools(host);
    this.#likeness = new Likeness(host);
    this.recipient = new Recipient(host);
    this.#talkFirst = new TalkFirst(host, {...around, recipient: this.recipient});
    this.uploads = new Uploads(host, {
      limits: () => settings.attachments,
      sending: () => sending,
      sender: () => sender,
      options,
      report,
      answered: (field, ids) => filling.change(form => answered(form, field, ids)),
    });
    this.#dispatch = sender && new Dispatch(host, {filling, sender, uploads: this.uploads, mayGo, sent, report});
    host.addController(this);
    filling.read(readDraft);
    // Asked for as soon as somebody begins: who sends within the shortest time is taken for a program.
    sender?.token().catch(report);
  }

  hostUpdate(): void {
    const {form} = this.#around.filling;
    const {desk, opened} = this.#around;
    if (!form || form.sending.at === 'sent' || desk.opened !== opened) return;
    const {sending} = opened.desk;
    if (sending && (form.place === 'idea' || form.place === 'place'))
      this.#likeness.look(form.answers, sending, desk.options());
    if (form.place !== opened.settings.steps[0]?.id)
      void this.recipient.find(form.answers, opened.backend.contacts, desk.options());
  }

  /** False while the words in another language are under way. */
  get ready(): boolean {
    return this.#messages.ready;
  }

  /** The words of all steps. */
  texts(first: FirstTexts): Texts {
    return {...first, ...this.#messages.texts};
  }

  forward(): void {
    this.#around.filling.change(forward);
  }

  back(): void {
    this.#around.filling.change(backward);
  }

  go(place: Place): void {
    this.#around.filling.change(form => at(form, place));
  }

  look(field: Field): void {
    this.#around.filling.change(form => looked(form, field));
  }

  resume(): void {
    this.#around.filling.resume(resumed);
  }

  /** With what follows from the answers. */
  suggest(form: Form): Form {
    return suggesting(form);
  }

  /** What there is to say of an answer. */
  remarks(field: Field, view: FirstView): ReturnType<typeof remarks> {
    return remarks(field, this.#whole(view));
  }

  options(field: Field, view: FirstView): readonly Option[] {
    return optionsWithHints(field, this.#whole(view));
  }

  /** A control whose code is here. */
  field(field: Field, frame: FieldFrame, first: FirstView): TemplateResult | typeof nothing {
    const view = this.#whole(first);
    switch (field.kind) {
      case 'topic':
        return topicField(field.name, frame, view);
      case 'place':
        return html`
          ${placeField(field, frame, this.#places, view, text => this.#writePlace(text))}
          ${placeMapView(this.#map, view.texts)}
        `;
      case 'files':
        return uploadField(field, frame, this.uploads, view);
      default:
        return laterField(field, frame, view);
    }
  }

  /** Everything that is wrong in a step. */
  summary(step: StepId, view: FirstView): TemplateResult | typeof nothing {
    return problemSummary(step, this.#whole(view));
  }

  /** What stands in a step beside its questions. */
  beside(step: StepId, first: FirstView): TemplateResult {
    const view = this.#whole(first);
    const {opened, desk, projectHref} = this.#around;
    const {sending} = opened.desk;
    const join = sending && {
      likeness: this.#likeness,
      hrefOf: ({reference}: {readonly reference: string}) => projectHref(reference),
      send: () => void this.#likeness.send(sending, desk.options()).catch((error: unknown) => desk.report(error)),
    };
    return html`
      ${join && (step === 'idea' || step === 'place') ? similarProjects(view, join) : nothing}
      ${step === 'contact' ? contactExtras(view, this.#trap) : nothing}
      ${step === opened.settings.steps[0]?.id ? nothing : this.#talkFirst.view(view)}
    `;
  }

  /** Everything to look over, and the way to send it. */
  check(first: FirstView): TemplateResult {
    const view = this.#whole(first);
    const dispatch = this.#dispatch;
    const [contactPoint] = this.recipient.contactPoints;
    const words = this.words(view);
    return checkView(view, {
      words,
      recipient: html`${recipientNotice(contactPoint, view)} ${this.#talkFirst.view(view)}`,
      sending: dispatch
        ? sendingView(view, {
            send: () => void dispatch.send(),
            sendAsNew: () => void dispatch.sendAsNew(),
            filesBusy: dispatch.filesBusy,
          })
        : composeView(view, words, contactPoint),
    });
  }

  /** That it has come in, with everything once more for who prints it. */
  receipt(first: FirstView, receipt: Receipt, again: () => void): TemplateResult {
    const view = this.#whole(first);
    const words = this.words(view);
    return receiptView(view, {
      receipt,
      follow: receipt.progressToken && this.#around.projectHref(receipt.reference, receipt.progressToken),
      answers: view.form.settings.steps.map(({id}) => answerList(answersOf(id, view.form, words))),
      report: textOf(view.form.answers, 'participation.involved') ? this.#report.view(view, receipt) : nothing,
      print: () => print(),
      again,
    });
  }

  /** What it takes to say an answer. */
  words({texts, locale, lists}: FormView): AnswerWords {
    return {texts, locale, topics: lists.topics, filesOf: name => this.uploads.namesFor(name)};
  }

  /** What is kept on the device. */
  draft(): TemplateResult {
    return draftStatus(this.#around.filling, this.#messages.texts, () => this.erase(true));
  }

  /** Forgets everything, files too. @param undoable for who did not mean it */
  erase(undoable: boolean): void {
    this.uploads.clear();
    this.#around.filling.erase(undoable);
  }

  /** A question before a draft is shown. */
  offer(draft: Draft, discard: () => void): TemplateResult {
    return draftOffer(draft, this.#messages.texts, () => this.resume(), discard);
  }

  #whole(view: FirstView): FormView {
    return {...view, texts: this.texts(view.texts), lists: this.#lists.value ?? noLists};
  }

  /** What only a program fills in; none where nothing is sent. */
  get #trap(): ((text: string) => void) | undefined {
    const dispatch = this.#dispatch;
    return dispatch && (text => (dispatch.website = text));
  }

  #writePlace(text: string): void {
    this.#around.filling.change(form => placed(form, text));
    this.#places.suggest(text.trim());
  }
}
