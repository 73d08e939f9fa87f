import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {keyed} from 'lit/directives/keyed.js';
import type {BackendAddress} from '../../context/backend-context.js';
import type {ContactCriteria} from '../../backend/ports.js';
import {channelHref} from '../../model/channel-href.js';
import type {Channel, ContactPoint} from '../../model/contact-point.js';
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

const inShort = (contactPoints: readonly ContactPoint[], texts: Texts): TemplateResult => html`
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
`;

/** What it takes to let somebody speak to a person first. */
interface WayToPerson {
  /** Who fits. */
  readonly contactPoints: readonly ContactPoint[];
  /** What a contact finder begins with. */
  readonly criteria: ContactCriteria;
  /** The backend of the finder, once that can be shown. */
  readonly finderAt: BackendAddress | undefined;
  /** Somebody opens or closes it. */
  readonly open: () => void;
}

const wholeFinder = (
  {topicId, areaCode, audience}: ContactCriteria,
  {backend, adapter}: BackendAddress,
  {level, locale}: FormView,
): unknown =>
  // Other answers are another question: what a finder begins with, it takes once.
  keyed(
    [topicId, areaCode, audience].join(' '),
    html`
      <verbind-contact-finder
        class="finder"
        backend=${backend}
        adapter=${adapter}
        lang=${locale}
        heading-level=${Math.min(level + 2, 6)}
        topic=${ifDefined(topicId)}
        area=${ifDefined(areaCode)}
        audience=${ifDefined(audience)}
      ></verbind-contact-finder>
    `,
  );

/** "Ik wil eerst iemand spreken": whom somebody can turn to with this idea, without leaving the form. */
export const talkFirst = (
  view: FormView,
  {contactPoints, criteria, finderAt, open}: WayToPerson,
): TemplateResult | typeof nothing => {
  if (contactPoints.length === 0) return nothing;
  const {texts} = view;
  return html`
    <details part="talk-first" @toggle=${open}>
      <summary .textContent=${texts.talkFirst}></summary>
      ${finderAt ? wholeFinder(criteria, finderAt, view) : inShort(contactPoints, texts)}
    </details>
  `;
};
