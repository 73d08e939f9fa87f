import {css} from 'lit';

/** Messages that stand out. */
export const noticeStyles = css`
  .notice {
    display: flex;
    gap: 0.75em;
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_verbind-info-border-color);
    background-color: var(--_verbind-info-background-color);
    color: var(--_verbind-info-color);
  }
  .notice-warning {
    border-color: var(--_verbind-warning-border-color);
    background-color: var(--_verbind-warning-background-color);
    color: var(--_verbind-warning-color);
  }
  .notice svg {
    inline-size: 1.5em;
    block-size: 1.5em;
    flex: none;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
  }
`;
