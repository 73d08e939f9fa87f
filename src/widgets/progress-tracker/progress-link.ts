// A token that a page was opened with: in memory only, and for every tracker on the page.
let token = '';

const tokenMark = /^#(?:verbind-)?token=([^&]+)$/;

/**
 * The token of a personal link, which stands in the fragment where no server and no log sees it. It is taken out of the address, so
 * that it is neither in the history nor in what somebody copies or prints.
 */
export const takeToken = (): string => {
  const found = tokenMark.exec(location.hash)?.[1];
  if (found) {
    try {
      token = decodeURIComponent(found);
    } catch {
      // Not written by us: no token.
      token = '';
    }
    history.replaceState(history.state, '', `${location.pathname}${location.search}`);
  }
  return token;
};

const updateMark = '#verbind:update=';

/** Address of an update: this page, with its id in the fragment. */
export const updateHref = (id: string): string => {
  const [page = ''] = location.href.split('#');
  return `${page}${updateMark}${encodeURIComponent(id)}`;
};

/** The update that the fragment of the page asks for; undefined when it asks for none. */
export const updateInAddress = (): string | undefined => {
  if (!location.hash.startsWith(updateMark)) return undefined;
  try {
    return decodeURIComponent(location.hash.slice(updateMark.length)) || undefined;
  } catch {
    return undefined;
  }
};

/** What a parameter of the page's address says; empty without it. */
export const parameterOf = (name: string): string => new URLSearchParams(location.search).get(name)?.trim() ?? '';

/** This page for another project. @param name of the parameter in which the page has the project */
export const pageFor = (name: string, project: string): string => {
  const page = new URL(location.href);
  page.searchParams.set(name, project);
  page.hash = '';
  return page.href;
};
