import {html, nothing, type TemplateResult} from 'lit';
import type {Configuration, NeighbouringAuthority} from '../../model/configuration.js';
import {safeUrl} from '../../model/safe-url.js';
import type {AuthorityLayer, Topic} from '../../model/topic.js';
import {notice} from '../../ui/notice.js';
import type {Texts} from './contact-finder.messages.js';
import {telephoneLink} from './help.views.js';

const layers: readonly AuthorityLayer[] = ['waterAuthority', 'province', 'state'];

/** Who deals with a topic that the municipality does not; undefined for the municipality's own. */
export const otherAuthority = (
  {competentAuthority}: Pick<Topic, 'competentAuthority'>,
  configuration: Configuration | undefined,
  texts: Texts,
): Pick<NeighbouringAuthority, 'name' | 'url' | 'telephone'> | undefined => {
  if (competentAuthority.municipality !== false) return undefined;
  const layer = layers.find(each => competentAuthority[each]);
  if (!layer) return undefined;
  return configuration?.authorities.find(each => each.layer === layer) ?? {name: texts[layer]};
};

/** "Dit regelt niet de gemeente, maar het waterschap", with the way there. */
export const handOver = (
  topic: Pick<Topic, 'competentAuthority'> | undefined,
  configuration: Configuration | undefined,
  texts: Texts,
): TemplateResult | typeof nothing => {
  const authority = topic && otherAuthority(topic, configuration, texts);
  if (!authority) return nothing;
  const url = safeUrl(authority.url ?? '');
  return notice(
    'info',
    texts.handOver(authority.name),
    html`<p class="help">
      ${url ? html`<a part="link" href=${url} .textContent=${texts.goTo(authority.name)}></a>` : nothing}
      ${telephoneLink(authority.telephone, texts)}
    </p>`,
  );
};
