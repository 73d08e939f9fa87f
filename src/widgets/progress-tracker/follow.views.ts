import {html, nothing, type TemplateResult} from 'lit';
import {choiceField} from '../../ui/choice-field.js';
import {notice} from '../../ui/notice.js';
import {textField} from '../../ui/text-field.js';
import {emailError, form, opened, privacyLink, sendingFailure} from './action.views.js';
import type {ActionView} from './action-view.js';
import type {FollowFields} from './actions.state.js';
import type {Correspondence} from './correspondence.js';

const byMail = (following: Correspondence<FollowFields>, view: ActionView): TemplateResult => {
  const {texts} = view;
  const {letter} = following;
  const {fields, problems} = letter;
  if (letter.at === 'sent')
    return html`<div role="status">${notice('info', texts.subscribed(fields.email.trim()))}</div>`;
  return html`
    <p .textContent=${texts.followDescription}></p>
    ${sendingFailure(letter, texts)}
    ${form(
      html`
        ${textField({
          id: 'follow-email',
          label: texts.yourEmail,
          error: emailError(problems.email, texts),
          type: 'email',
          autocomplete: 'email',
          value: fields.email,
          required: true,
          write: email => following.write({email}),
          leave: () => undefined,
        })}
        ${choiceField({
          id: 'follow-frequency',
          label: texts.frequency,
          options: (['immediate', 'weekly'] as const).map(value => ({value, label: texts[value]})),
          value: fields.frequency,
          required: true,
          choose: value => following.write({frequency: value === 'weekly' ? 'weekly' : 'immediate'}),
        })}
        ${privacyLink(view)}
      `,
      texts.subscribe,
      letter.at === 'sending',
      () => void following.send(),
    )}
  `;
};

/** Follow by e-mail, in a news reader or in a calendar: whatever the backend can do. */
export const followView = (view: ActionView): TemplateResult => {
  const {texts, following, feed, calendar} = view;
  const link = (href: string | undefined, text: string): TemplateResult | typeof nothing =>
    href ? html`<li><a class="target" part="link" href=${href} .textContent=${text}></a></li>` : nothing;
  return opened(
    texts.followTitle,
    view,
    html`
      ${following ? byMail(following, view) : nothing}
      ${following || feed || calendar ? nothing : html`<p .textContent=${texts.noFollowing}></p>`}
      ${
        feed || calendar
          ? html`<p .textContent=${following ? texts.otherWays : ''}></p>
              <ul class="links">
                ${link(feed, texts.feed)} ${link(calendar, texts.calendar)}
              </ul>`
          : nothing
      }
    `,
  );
};
