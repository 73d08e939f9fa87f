import {html, type TemplateResult} from 'lit';
import {audiences, type Audience} from '../../model/audience.js';
import type {Topic} from '../../model/topic.js';
import type {Combobox} from '../../controllers/combobox.js';
import {combobox} from '../../ui/combobox.js';
import {radioGroup} from '../../ui/radio-group.js';
import type {Question} from './contact-finder.state.js';
import type {Texts} from './contact-finder.messages.js';
import type {PlaceOption} from './place-options.js';

/** All that the form shows and does. */
export interface SearchFormView {
  readonly texts: Texts;
  readonly question: Question;
  readonly topicBox: Combobox<Topic>;
  readonly placeBox: Combobox<PlaceOption>;
  readonly placeError: string | undefined;
  readonly hintOf: (topic: Topic) => string | undefined;
  readonly writeWords: (words: string) => void;
  readonly writePlace: (text: string) => void;
  readonly leavePlace: () => void;
  readonly chooseAudience: (audience: Audience | undefined) => void;
  readonly submit: () => void;
  readonly clear: () => void;
}

/** Longer questions are no search; the contract allows 200. */
const maxLength = 200;

/** Keys typed into our fields are not the page's: a site's hotkeys would fire while somebody writes. */
const keepKeys = (event: Event): void => event.stopPropagation();

/**
 * Topic or words, place, and role: one question. No `search` landmark: a page may have several finders, and landmarks of one name
 * tell nothing apart; the heading above leads here.
 */
export const searchForm = (view: SearchFormView): TemplateResult => {
  const {texts, question, topicBox, placeBox} = view;
  return html`
    <form
      part="form"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        view.submit();
      }}
      @keydown=${keepKeys}
      @keypress=${keepKeys}
      @keyup=${keepKeys}
    >
      ${combobox({
        id: 'topic',
        label: texts.topic,
        description: texts.topicDescription,
        value: question.words,
        maxLength,
        suggestions: topicBox.options.map(topic => ({label: topic.name, hint: view.hintOf(topic)})),
        active: topicBox.active,
        open: topicBox.open,
        write: view.writeWords,
        press: topicBox.keydown,
        leave: topicBox.close,
        choose: index => topicBox.choose(index),
      })}
      ${combobox({
        id: 'place',
        label: texts.place,
        optional: texts.optional,
        description: texts.placeDescription,
        error: view.placeError,
        value: question.placeText,
        maxLength,
        suggestions: placeBox.options,
        active: placeBox.active,
        open: placeBox.open,
        write: view.writePlace,
        press: placeBox.keydown,
        leave: view.leavePlace,
        choose: index => placeBox.choose(index),
      })}
      ${radioGroup<Audience | ''>(
        'audience',
        texts.audience,
        [...audiences.map(value => ({value, label: texts[value]})), {value: '', label: texts.anyone}],
        question.audience ?? '',
        value => view.chooseAudience(value || undefined),
      )}
      <div class="actions">
        <button type="submit" class="primary" part="button" .textContent=${texts.search}></button>
        <button type="button" class="plain" part="button" @click=${view.clear} .textContent=${texts.clear}></button>
      </div>
    </form>
  `;
};
