// What only later steps need: its code comes while the first one is filled in, and until then a form can be begun without it.
import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import {PlaceSuggestions} from '../../controllers/place-suggestions.js';
import {textOf} from '../../model/initiative/answers.js';
import type {Field} from '../../model/initiative/fields.js';
import {pointIn} from '../../model/initiative/point-in.js';
import type {Receipt} from '../../model/initiative/receipt.js';
import type {StepId} from '../../model/initiative/settings.js';
import type {FieldFrame} from '../../ui/field-frame.js';
import {answerList} from '../../ui/answer-list.js';
import {trapField} from '../../ui/trap-field.js';
import {answersOf, checkView} from './check.views.js';
import {composeView} from './compose.views.js';
import type {Desk, Opened} from './desk.js';
import {Dispatch} from './dispatch.js';
import type {AnswerWords} from './field-words.js';
import type {Filling} from './filling.js';
import type {FormView} from './form-view.js';
import {privacyLink} from './help.views.js';
import {answered, placed} from './initiative-form.state.js';
import {Likeness} from './likeness.js';
import {PlaceMap} from './place-map.js';
import {placeMapView} from './place-map.views.js';
import {placeField} from './place.views.js';
import {receiptView} from './receipt.views.js';
import {Recipient} from './recipient.js';
import {ReportTools} from './report-tools.js';
import {recipientNotice, talkFirst} from './recipient.views.js';
import {sendingView} from './sending.views.js';
import {Sender} from './sender.js';
import {similarProjects} from './similar.views.js';
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
  /** Where a project can be looked at, by its reference; undefined where the page names no such place. */
  readonly projectHref: (reference: string, token?: string) => string | undefined;
}

/** Everything after the first step, and who keeps what of it. */
export class LaterSteps implements ReactiveController {
  readonly uploads: Uploads;
  readonly recipient: Recipient;
  readonly #around: LaterNeighbours;
  readonly #places: PlaceSuggestions;
  readonly #map: PlaceMap;
  readonly #report: ReportTools;
  readonly #likeness: Likeness;
  readonly #dispatch: Dispatch | undefined;

  constructor(host: LitElement, around: LaterNeighbours) {
    this.#around = around;
    const {desk, opened, filling, mayGo, sent} = around;
    const {backend, municipality, settings} = opened;
    const {sending} = opened.desk;
    const options = () => desk.options();
    const report = (error: unknown): void => desk.report(error);
    const sender = sending && new Sender(sending, options);
    this.#places = new PlaceSuggestions(host, {
      areas: () => municipality.areas,
      places: async () => backend.places,
      options,
      choose: place => filling.change(form => placed(form, place.label, place)),
    });
    this.#map = new PlaceMap(host, {
      places: backend.places,
      municipality: () => municipality.configuration?.municipality.name ?? '',
      options,
      locale: () => desk.options().language ?? 'nl',
      point: () => pointIn(filling.form?.answers ?? {}),
      choose: (label, exact) => filling.change(form => placed(form, label, exact)),
    });
    this.#report = new ReportTools(host);
    this.#likeness = new Likeness(host);
    this.recipient = new Recipient(host);
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

  /** A control whose code is here. */
  field(field: Field, frame: FieldFrame, view: FormView): TemplateResult | typeof nothing {
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
        return nothing;
    }
  }

  /** What stands in a step beside its questions. */
  beside(step: StepId, view: FormView): TemplateResult {
    const {opened, desk, projectHref} = this.#around;
    const {sending} = opened.desk;
    const join = sending && {
      likeness: this.#likeness,
      hrefOf: ({reference}: {readonly reference: string}) => projectHref(reference),
      send: () => void this.#likeness.send(sending, desk.options()).catch((error: unknown) => desk.report(error)),
    };
    return html`
      ${join && (step === 'idea' || step === 'place') ? similarProjects(view, join) : nothing}
      ${step === 'contact' ? this.#contactExtras(view) : nothing}
      ${step === opened.settings.steps[0]?.id ? nothing : talkFirst(this.recipient.contactPoints, view)}
    `;
  }

  /** Everything to look over, and the way to send it. */
  check(view: FormView): TemplateResult {
    const dispatch = this.#dispatch;
    const [contactPoint] = this.recipient.contactPoints;
    const words = this.words(view);
    return checkView(view, {
      words,
      recipient: html`${recipientNotice(contactPoint, view)} ${talkFirst(this.recipient.contactPoints, view)}`,
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
  receipt(view: FormView, receipt: Receipt, again: () => void): TemplateResult {
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
  words({texts, locale, municipality}: FormView): AnswerWords {
    return {texts, locale, topics: municipality.topics, filesOf: name => this.uploads.namesFor(name)};
  }

  #contactExtras({texts, municipality}: FormView): TemplateResult {
    const dispatch = this.#dispatch;
    return html`
      ${privacyLink(municipality.configuration, texts)}
      ${
        dispatch
          ? trapField(texts.website, text => {
              dispatch.website = text;
            })
          : nothing
      }
    `;
  }

  #writePlace(text: string): void {
    this.#around.filling.change(form => placed(form, text));
    this.#places.suggest(text.trim());
  }
}
