import {css} from 'lit';

/**
 * What every widget's root begins with: visible whatever the page says (`*{display:none!important}` is a hazard seen on real
 * sites), font and spacing inherited because a visitor's own text spacing must get through, and only the inherited junk reset.
 */
export const hostStyles = css`
  :host {
    display: block !important;
    visibility: visible !important;
    opacity: 1 !important;
    box-sizing: border-box;
    min-width: 0;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    cursor: auto;
    hyphens: manual;
    list-style: disc;
    pointer-events: auto;
    quotes: auto;
    user-select: auto;
    overflow-wrap: break-word;
    color: var(--_verbind-color);
    font-family: var(--_verbind-font-family);
    font-size: var(--_verbind-font-size);
    line-height: var(--_verbind-line-height);
  }
  :host([hidden]) {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  a {
    color: var(--_verbind-link-color);
  }
  a:hover {
    color: var(--_verbind-link-hover-color);
  }
  :focus-visible {
    outline: 3px solid var(--_verbind-focus-color);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_verbind-focus-inverse-color);
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      animation-duration: 0.01ms !important;
      transition: none !important;
    }
  }
`;
