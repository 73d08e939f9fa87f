import {serve, type Origin} from './serve.js';

/** A page of a site: its HTML, in which `{path}` is its own address, and the policy that its server sends. */
interface SitePage {
  readonly html: string;
  readonly policy: string;
  /** A style sheet and a script of the site's own, beside the page: `page-1.css`, `page-1.js`. */
  readonly css?: string;
  readonly script?: string;
}

/** A site of a municipality, to which pages can be added. */
export interface Site extends Origin {
  /** Publishes a page and gives its address. */
  publish(page: SitePage): string;
  /** Violations of the policies, as the browsers themselves report them: works in every engine, without a script on the page. */
  readonly violations: readonly string[];
}

const report = '/policy-report';

interface PolicyReport {
  readonly 'csp-report'?: {readonly 'violated-directive'?: string; readonly 'blocked-uri'?: string};
}

/** Starts a site without pages. */
export const openSite = async (styles: string): Promise<Site> => {
  const pages = new Map<string, SitePage>();
  const violations: string[] = [];
  const origin = await serve(async request => {
    const {pathname} = new URL(request.url);
    if (pathname === report) {
      const {'csp-report': violation} = (await request.json()) as PolicyReport;
      violations.push(`${violation?.['violated-directive']} ${violation?.['blocked-uri']}`);
      return new Response(null, {status: 204});
    }
    if (pathname === '/site.css') return new Response(styles, {headers: {'content-type': 'text/css'}});
    const [name = '', kind] = pathname.split('.');
    const page = pages.get(name);
    if (page && kind === 'css') return new Response(page.css, {headers: {'content-type': 'text/css'}});
    if (page && kind === 'js') return new Response(page.script, {headers: {'content-type': 'text/javascript'}});
    if (!page) return new Response('Not found', {status: 404});
    return new Response(page.html, {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': `${page.policy}; report-uri ${report}`,
      },
    });
  });
  return {
    ...origin,
    violations,
    publish: page => {
      const path = `/page-${pages.size + 1}`;
      pages.set(path, {...page, html: page.html.replaceAll('{path}', path)});
      return `${origin.url}${path}`;
    },
  };
};
