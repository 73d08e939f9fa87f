import {html, nothing, type TemplateResult} from 'lit';
import type {Configuration} from '../../model/configuration.js';
import {safeUrl} from '../../model/safe-url.js';
import type {Texts} from './initiative-form.messages.js';

/** What is done with personal data. */
export const privacyLink = (
  configuration: Configuration | undefined,
  texts: Texts,
): TemplateResult | typeof nothing => {
  const page = safeUrl(configuration?.links.privacyStatement ?? '');
  return page
    ? html`<p>
        <a class="target" part="link" href=${page} target="_blank" rel="noopener"
          ><span .textContent=${`${texts.privacy} ${texts.newTab}`}></span
        ></a>
      </p>`
    : nothing;
};
