import {css} from 'lit';

/** What is unfolded of a contact point. */
export const detailsStyles = css`
  .title {
    margin-block-start: 0.75em;
    font-weight: bold;
  }
  .details ul {
    padding-inline-start: 1.5em;
  }
  .does {
    list-style: '✓  ';
  }
  .does-not {
    list-style: '✕  ';
  }
  .hours {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 1em;
  }
`;
