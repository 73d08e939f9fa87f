import {html, nothing, type TemplateResult} from 'lit';
import {channelHref} from '../../model/channel-href.js';
import type {Channel} from '../../model/contact-point.js';
import type {CardTexts} from './contact-card.messages.js';

/** What a channel is called when the municipality gave it no name. */
const labelOf = ({type, value, label}: Channel, texts: CardTexts): string => {
  if (label) return label;
  switch (type) {
    case 'telephone':
      return texts.telephone(value);
    case 'email':
      return texts.email(value);
    case 'visit':
      return `${texts.visit}: ${value}`;
    default:
      return texts[type];
  }
};

/** The ways to reach somebody, as real links; a channel whose address is not safe is not shown. */
export const channelList = (
  channels: readonly Channel[],
  texts: CardTexts,
  follow: (channel: Channel) => void,
): TemplateResult => html`
  <ul class="channels" part="channels">
    ${channels.map(channel => {
      const href = channelHref(channel);
      const label = labelOf(channel, texts);
      if (channel.type === 'visit') return html`<li><span .textContent=${label}></span></li>`;
      if (!href) return nothing;
      return html`<li>
        <a part="link" href=${href} @click=${() => follow(channel)} .textContent=${label}></a>
      </li>`;
    })}
  </ul>
`;
