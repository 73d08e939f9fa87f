import {html, nothing, type TemplateResult} from 'lit';
import {safeUrl} from '../../model/safe-url.js';
import {channelHref} from '../../model/channel-href.js';
import type {Configuration} from '../../model/configuration.js';
import type {FirstTexts} from './contact-finder.messages.js';

/** A number to call, where there is one. */
export const telephoneLink = (telephone: string | undefined, texts: FirstTexts): TemplateResult | typeof nothing => {
  const href = telephone && channelHref({type: 'telephone', value: telephone});
  return href ? html`<a part="link" href=${href} .textContent=${texts.call(telephone)}></a>` : nothing;
};

/** A person to call, whatever happened: nobody meets a dead end. */
export const generalHelp = (configuration: Configuration | undefined, texts: FirstTexts): TemplateResult => {
  const page = safeUrl(configuration?.links.generalContact ?? '');
  return html`
    <p class="help" part="help">
      <strong .textContent=${configuration ? texts.help : ''}></strong>
      ${telephoneLink(configuration?.municipality.telephone, texts)}
      ${page ? html`<a part="link" href=${page} .textContent=${texts.contactPage}></a>` : nothing}
    </p>
  `;
};
