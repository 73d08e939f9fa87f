import {html, nothing, type TemplateResult} from 'lit';
import type {ContactPoint} from '../../model/contact-point.js';
import {weekOf} from '../../model/week.js';
import type {DetailsTexts} from './contact-details.messages.js';

const list = (title: string, items: readonly string[], kind: 'does' | 'does-not'): TemplateResult | typeof nothing =>
  items.length === 0
    ? nothing
    : html`
        <p class="title" .textContent=${title}></p>
        <ul class=${kind}>
          ${items.map(item => html`<li><span .textContent=${item}></span></li>`)}
        </ul>
      `;

const hours = ({openingHours}: ContactPoint, texts: DetailsTexts): TemplateResult | typeof nothing => {
  const week = weekOf(openingHours);
  if (week.every(({periods}) => periods.length === 0)) return nothing;
  return html`
    <p class="title" .textContent=${texts.hours}></p>
    <dl class="hours">
      ${week.map(
        ({periods}, day) => html`
          <dt .textContent=${texts.weekday(day)}></dt>
          <dd
            .textContent=${periods.map(({opens, closes}) => texts.period(opens, closes)).join(', ') || texts.closedDay}
          ></dd>
        `,
      )}
    </dl>
  `;
};

/** `nl` → `Nederlands`, in the visitor's language; a tag nobody knows stays a tag. */
const languageNames = (tags: readonly string[], locale: string): string => {
  const names = new Intl.DisplayNames([locale, 'nl'], {type: 'language'});
  return tags
    .map(tag => {
      try {
        return names.of(tag) ?? tag;
      } catch {
        return tag;
      }
    })
    .join(', ');
};

/** What is said of all contact points alike. */
export interface DetailsView {
  readonly texts: DetailsTexts;
  readonly locale: string;
  readonly save: (contactPoint: ContactPoint) => void;
}

/** What they do and do not do, when, in which languages, and how soon they answer. */
export const contactDetails = (
  contactPoint: ContactPoint,
  today: string,
  {texts, locale, save}: DetailsView,
): TemplateResult => {
  const {responsibleFor, notResponsibleFor, address, availableLanguage, responseTime, checkedDate} = contactPoint;
  const lines = [
    address && [address.streetAddress, address.postalCode, address.addressLocality].filter(part => part).join(', '),
    responseTime && texts.promise(responseTime.promisedDays),
    responseTime?.measuredDays !== undefined && texts.measured(responseTime.measuredDays),
    availableLanguage.length > 0 && texts.languages(languageNames(availableLanguage, locale)),
    checkedDate && texts.checked(checkedDate, today.slice(0, 4)),
  ].filter(line => typeof line === 'string');
  return html`<div class="details">
    ${list(texts.does, responsibleFor, 'does')} ${list(texts.doesNot, notResponsibleFor, 'does-not')}
    ${hours(contactPoint, texts)} ${lines.map(line => html`<p .textContent=${line}></p>`)}
    <button type="button" class="plain" part="button" @click=${() => save(contactPoint)}>
      <span .textContent=${texts.save}></span
      ><span class="visually-hidden" .textContent=${`: ${contactPoint.name}`}></span>
    </button>
  </div>`;
};
