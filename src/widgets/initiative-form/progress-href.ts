import {safePageUrl} from '../../model/safe-url.js';

/**
 * Where something can be followed, out of a template with `{reference}`; undefined without one, and for one that is not safe.
 * @param token opens what is private; in the fragment, which no server and no log ever sees
 */
export const progressHref = (template: string | undefined, reference: string, token = ''): string | undefined => {
  const address = template?.replaceAll('{reference}', encodeURIComponent(reference));
  const href = safePageUrl(address, document.baseURI);
  return href && token ? `${href.replace(/#.*/, '')}#verbind-token=${encodeURIComponent(token)}` : href;
};
