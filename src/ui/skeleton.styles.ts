import {css} from 'lit';

/** Where something will stand that is under way: seen only when it takes a moment. How high it is each widget says. */
export const skeletonStyles = css`
  .skeleton {
    display: grid;
    gap: var(--_verbind-space);
    align-content: start;
    opacity: 0;
    animation: appear 0.2s 0.3s forwards;
  }
  .skeleton div {
    border: 1px solid var(--_verbind-border-color);
    background-color: var(--_verbind-subtle-background);
  }
  @keyframes appear {
    to {
      opacity: 1;
    }
  }
`;
