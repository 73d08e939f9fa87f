import {css} from 'lit';

/** Cards of contact points, beside each other where there is room. */
export const cardStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22em), 1fr));
    gap: var(--_verbind-space);
    list-style: none;
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: 0.375em;
    padding: 1em;
    border: 1px solid var(--_verbind-border-color);
    scroll-margin-block: 6em;
    break-inside: avoid;
  }
  .reason,
  .note {
    font-size: 0.9em;
  }
  .availability::before {
    display: inline-block;
    inline-size: 0.625em;
    block-size: 0.625em;
    margin-inline-end: 0.5em;
    border: 2px solid currentcolor;
    border-radius: 50%;
    content: '';
  }
  .availability.open {
    color: var(--_verbind-positive-color);
    font-weight: bold;
  }
  .availability.open::before {
    background-color: currentcolor;
  }
  .channels {
    list-style: none;
  }
  .channels a,
  .channels span {
    display: inline-flex;
    align-items: center;
    min-inline-size: 0;
    min-block-size: var(--_verbind-target-size);
    overflow-wrap: anywhere;
  }
  summary {
    min-block-size: var(--_verbind-target-size);
    padding-block: 0.5em;
    cursor: pointer;
  }
  @media print {
    .cards {
      display: block;
    }
  }
`;
