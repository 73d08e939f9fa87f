import {html, type TemplateResult} from 'lit';
import {audiences, type Audience} from '../../model/audience.js';
import {combobox} from '../../ui/combobox.js';
import {radioGroup} from '../../ui/radio-group.js';
import type {Assistant} from './assistant.js';
import type {FirstTexts} from './contact-finder.messages.js';
import type {QuestionFields} from './question-fields.js';

/** All that the form shows and does. */
export interface SearchFormView {
  readonly texts: FirstTexts;
  readonly fields: QuestionFields;
  readonly assistant: Assistant | undefined;
  readonly submit: () => void;
}

/** Longer questions are no search; the contract allows 200. */
const maxLength = 200;

/** Keys typed into our fields are not the page's: a site's hotkeys would fire while somebody writes. */
const keepKeys = (event: Event): void => event.stopPropagation();

/**
 * Topic or words, place, and role: one question. No `search` landmark: a page may have several finders, and landmarks of one name
 * tell nothing apart; the heading above leads here.
 */
export const searchForm = ({texts, fields, assistant, submit}: SearchFormView): TemplateResult => {
  const {question} = fields;
  return html`
    <form
      part="form"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        submit();
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
        box: assistant?.topicBox,
        list: assistant?.topicList('topic', texts.topic),
        write: words => fields.writeWords(words),
      })}
      ${combobox({
        id: 'place',
        label: texts.place,
        optional: texts.optional,
        description: texts.placeDescription,
        error: assistant?.placeError,
        value: question.placeText,
        maxLength,
        box: assistant?.placeBox,
        list: assistant?.placeList('place', texts.place),
        write: text => fields.writePlace(text),
        leave: () => fields.leavePlace(),
      })}
      ${radioGroup<Audience | ''>(
        'audience',
        texts.audience,
        [...audiences.map(value => ({value, label: texts[value]})), {value: '', label: texts.anyone}],
        question.audience ?? '',
        value => fields.chooseAudience(value || undefined),
      )}
      <div class="actions">
        <button type="submit" class="primary" part="button" .textContent=${texts.search}></button>
        <button
          type="button"
          class="plain"
          part="button"
          @click=${() => fields.clear()}
          .textContent=${texts.clear}
        ></button>
      </div>
    </form>
  `;
};
