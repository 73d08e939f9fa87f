import {html, nothing, type TemplateResult} from 'lit';
import {channelHref} from '../../model/channel-href.js';
import type {Channel, ContactPoint} from '../../model/contact-point.js';
import {notice} from '../../ui/notice.js';
import type {FormView} from './form-view.js';
import type {Texts} from './initiative-form.messages.js';

const reachable = new Set<Channel['type']>(['telephone', 'email', 'appointment', 'form']);

const channelText = ({type, value, label}: Channel, texts: Texts): string => {
  if (label) return label;
  if (type === 'telephone') return texts.call(value);
  return type === 'email' ? texts.mailTo(value) : value;
};

const channels = ({channels: all}: ContactPoint, texts: Texts): TemplateResult => html`
  <ul class="links">
    ${all
      .filter(({type}) => reachable.has(type))
      .map(channel => {
        const href = channelHref(channel);
        return href
          ? html`<li><a class="target" part="link" href=${href} .textContent=${channelText(channel, texts)}></a></li>`
          : nothing;
      })}
  </ul>
`;

/** Who the initiative goes to, and when there is an answer: before it is sent. */
export const recipientNotice = (
  contactPoint: ContactPoint | undefined,
  {texts}: FormView,
): TemplateResult | typeof nothing => {
  if (!contactPoint) return nothing;
  const {name, responseTime} = contactPoint;
  const promise = responseTime ? ` ${texts.promise(responseTime.promisedDays)}` : '';
  return notice('info', `${texts.recipient(name)}${promise}`);
};

/** "Ik wil eerst iemand spreken": whom somebody can turn to with this idea, without leaving the form. */
export const talkFirst = (
  contactPoints: readonly ContactPoint[],
  {texts}: FormView,
): TemplateResult | typeof nothing => {
  if (contactPoints.length === 0) return nothing;
  return html`
    <details part="talk-first">
      <summary .textContent=${texts.talkFirst}></summary>
      <ul class="plain-list">
        ${contactPoints.map(
          contactPoint => html`
            <li class="similar">
              <p><strong .textContent=${contactPoint.name}></strong></p>
              <p .textContent=${contactPoint.description ?? ''}></p>
              ${channels(contactPoint, texts)}
            </li>
          `,
        )}
      </ul>
    </details>
  `;
};
