import {html, nothing, type TemplateResult} from 'lit';
import {channelHref} from '../../model/channel-href.js';
import type {Configuration} from '../../model/configuration.js';
import {safeUrl} from '../../model/safe-url.js';
import type {FirstTexts} from './initiative-form.messages.js';

/** A person to call, whatever happened: nobody meets a dead end. */
export const helpLine = (
  configuration: Configuration | undefined,
  texts: FirstTexts,
): TemplateResult | typeof nothing => {
  const telephone = configuration?.municipality.telephone;
  const call = telephone && channelHref({type: 'telephone', value: telephone});
  const page = safeUrl(configuration?.links.generalContact ?? '');
  if (!call && !page) return nothing;
  return html`
    <p class="help" part="help">
      <strong .textContent=${texts.help}></strong>
      ${call ? html`<a class="target" part="link" href=${call} .textContent=${texts.call(telephone)}></a>` : nothing}
      ${page ? html`<a class="target" part="link" href=${page} .textContent=${texts.contactPage}></a>` : nothing}
    </p>
  `;
};
