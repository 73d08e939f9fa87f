import {html, nothing, type TemplateResult} from 'lit';
import {isAbsent} from '../../model/absence.js';
import {amsterdam} from '../../model/amsterdam.js';
import type {Audience} from '../../model/audience.js';
import type {ChannelType, ContactPoint} from '../../model/contact-point.js';
import {availability} from '../../model/availability.js';
import type {Holiday} from '../../model/opening-hours.js';
import {heading} from '../../ui/heading.js';
import {notice} from '../../ui/notice.js';
import {availabilitySentence} from './availability.views.js';
import {channelList} from './channel.views.js';
import type {CardTexts} from './contact-card.messages.js';

/** All that a card needs besides the contact point. */
export interface CardView {
  readonly texts: CardTexts;
  readonly headingLevel: number;
  readonly now: Date;
  readonly holidays: readonly Holiday[];
  /** Ids of the cards whose details are open. */
  readonly opened: ReadonlySet<string>;
  /** For printing: all details open. */
  readonly openAll: boolean;
  /** What is unfolded; its code comes when somebody first touches the widget. */
  readonly details: ((contactPoint: ContactPoint, today: string) => unknown) | undefined;
  readonly toggle: (id: string, open: boolean) => void;
  readonly follow: (id: string, channel: ChannelType) => void;
}

const audienceText = (audience: Audience, texts: CardTexts): string =>
  ({resident: texts.forResident, business: texts.forBusiness, organisation: texts.forOrganisation})[audience];

/** Why this contact point was found: "Voor wijk Noord · Groen en spelen". */
const reasonOf = ({matchedOn, isFallback}: ContactPoint, texts: CardTexts): string =>
  [
    isFallback && texts.forEverything,
    matchedOn?.area && texts.forArea(matchedOn.area.name),
    matchedOn?.audience && audienceText(matchedOn.audience, texts),
    matchedOn?.topic?.name,
  ]
    .filter(part => part)
    .join(' · ');

const absence = (contactPoint: ContactPoint, today: string, {texts, follow}: CardView): TemplateResult => {
  const {absentUntilDate = '', substitute} = contactPoint;
  const sentence = texts.absentUntil(absentUntilDate, today.slice(0, 4));
  if (!substitute) return notice('warning', sentence);
  return notice(
    'warning',
    sentence,
    html`<p><span .textContent=${texts.substitute}></span> <strong .textContent=${substitute.name}></strong></p>
      ${channelList(substitute.channels, texts, ({type}) => follow(substitute.id, type))}`,
  );
};

/** What is unfolded on request is made only then: most cards stay closed. */
const folded = (contactPoint: ContactPoint, today: string, view: CardView): TemplateResult => {
  const {id, name} = contactPoint;
  const open = view.openAll || view.opened.has(id);
  return html`
    <details
      part="details"
      .open=${open}
      @toggle=${(event: Event) => view.toggle(id, (event.target as HTMLDetailsElement).open)}
    >
      <summary>
        <span .textContent=${view.texts.details}></span
        ><span class="visually-hidden" .textContent=${`: ${name}`}></span>
      </summary>
      ${open ? view.details?.(contactPoint, today) : nothing}
    </details>
  `;
};

/** One contact point: who, whether it can be reached now, how, and, unfolded, what it does and does not do. */
export const contactCard = (contactPoint: ContactPoint, view: CardView): TemplateResult => {
  const {texts, holidays, now, follow} = view;
  const {id, name, roleName, description, openingHours, openingHoursNote, channels} = contactPoint;
  const {date: today} = amsterdam(now);
  const absent = isAbsent(contactPoint, today);
  const reach = availability(openingHours, holidays, now);
  const sentence = absent ? undefined : availabilitySentence(reach, texts);
  return html`
    <li part="card" class="card" tabindex="-1">
      <p class="reason" part="reason" .textContent=${reasonOf(contactPoint, texts)}></p>
      ${heading(view.headingLevel, 3, name)}
      <p class="role" .textContent=${roleName === name ? '' : (roleName ?? '')}></p>
      <p .textContent=${description ?? ''}></p>
      <p class="availability ${reach.at}" part="availability" .textContent=${sentence ?? ''}></p>
      <p class="note" .textContent=${absent ? '' : (openingHoursNote ?? '')}></p>
      ${absent ? absence(contactPoint, today, view) : nothing}
      ${channelList(channels, texts, ({type}) => follow(id, type))} ${folded(contactPoint, today, view)}
    </li>
  `;
};
