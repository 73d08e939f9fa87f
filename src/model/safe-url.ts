const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** An address that an editor wrote, which may be relative to the page, as `safeUrl` would have it. */
export const safePageUrl = (value: string | undefined, page: string): string | undefined => {
  if (!value?.trim()) return undefined;
  try {
    return safeUrl(new URL(value.trim(), page).href);
  } catch {
    return undefined;
  }
};

/**
 * The address when it is one that a link of ours may have: absolute, and of a scheme that runs nothing. Undefined for all
 * else. Control characters and white space inside are refused, because browsers skip some of them (`java\tscript:`).
 */
export const safeUrl = (value: string): string | undefined => {
  const address = value.trim();
  // eslint-disable-next-line no-control-regex -- these are just the characters that must not be there
  if (!address || /[\u0000-\u0020\u007f]/.test(address)) return undefined;
  try {
    const url = new URL(address);
    return schemes.has(url.protocol) && !url.username && !url.password ? url.href : undefined;
  } catch {
    return undefined;
  }
};

/** The same, for what is to be shown or read: only of the web. */
export const safeWebUrl = (value: string): string | undefined => {
  const url = safeUrl(value);
  return url?.startsWith('http') ? url : undefined;
};
