import {html, type TemplateResult} from 'lit';
import {notice} from '../../ui/notice.js';
import {textArea} from '../../ui/text-area.js';
import {textField} from '../../ui/text-field.js';
import {emailError, form, opened, privacyLink, sendingFailure} from './action.views.js';
import type {ActionView} from './action-view.js';

/** "Het zit vast": a message to a person who can help, and what happens with it. */
export const helpRequestView = (view: ActionView): TemplateResult => {
  const {texts, help, helper} = view;
  const {letter} = help;
  const {fields, problems} = letter;
  const promise = helper?.responseTime ? texts.helpPromise(helper.responseTime.promisedDays) : '';
  if (letter.at === 'sent')
    return opened(
      texts.helpTitle,
      view,
      html`<div role="status">${notice('info', `${texts.helpSent(fields.email.trim())} ${promise}`.trim())}</div>`,
    );
  const field = {required: true, leave: () => undefined};
  return opened(
    texts.helpTitle,
    view,
    html`
      <p .textContent=${`${texts.helpDescription(helper?.name ?? '')} ${promise}`.trim()}></p>
      ${sendingFailure(letter, texts)}
      ${form(
        html`
          ${textArea({
            ...field,
            id: 'help-message',
            label: texts.message,
            error: problems.message && texts.messageMissing,
            value: fields.message,
            write: message => help.write({message}),
          })}
          ${textField({
            ...field,
            id: 'help-name',
            label: texts.yourName,
            error: problems.name && texts.nameMissing,
            autocomplete: 'name',
            value: fields.name,
            write: name => help.write({name}),
          })}
          ${textField({
            ...field,
            id: 'help-email',
            label: texts.yourEmail,
            error: emailError(problems.email, texts),
            type: 'email',
            autocomplete: 'email',
            value: fields.email,
            write: email => help.write({email}),
          })}
          ${privacyLink(view)}
        `,
        texts.send,
        letter.at === 'sending',
        () => void help.send(),
      )}
    `,
  );
};
