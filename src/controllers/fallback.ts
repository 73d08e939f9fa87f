/** Elements that stand for themselves: a link and the clutter that editors put around it. */
const phrasing = 'a,abbr,b,br,em,font,i,img,noscript,p,script,small,span,strong,template';

/**
 * Whether the content of a widget is its fallback and no more. A self-closed tag swallows the rest of the page, and hiding
 * that would empty it.
 */
export const isOnlyPhrasing = (element: Element): boolean =>
  [...element.querySelectorAll('*')].every(each => each.matches(phrasing));
