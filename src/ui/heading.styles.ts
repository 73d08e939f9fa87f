import {css} from 'lit';

/** Headings of three sizes. */
export const headingStyles = css`
  .heading {
    color: var(--_verbind-heading-color);
    font-family: var(--_verbind-heading-font-family);
    font-weight: var(--_verbind-heading-font-weight);
    line-height: 1.25;
    text-wrap: balance;
  }
  .heading-1 {
    font-size: var(--_verbind-heading-1-font-size);
  }
  .heading-2 {
    font-size: var(--_verbind-heading-2-font-size);
  }
  .heading-3 {
    font-size: var(--_verbind-heading-3-font-size);
  }
`;
