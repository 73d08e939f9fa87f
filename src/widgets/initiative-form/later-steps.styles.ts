import {css} from 'lit';
import {comboboxStyles} from '../../ui/combobox.styles.js';
import {formStyles} from '../../ui/form.styles.js';

const own = css`
  .stack,
  .join {
    display: flex;
    flex-direction: column;
    gap: var(--_verbind-space);
  }
  .combobox {
    position: relative;
  }
  .plain-list {
    display: grid;
    gap: var(--_verbind-space);
    list-style: none;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.25em;
    list-style: none;
  }
  .aside {
    display: grid;
    gap: 0.5em;
    padding: 1em;
    border: 1px solid var(--_verbind-border-color);
    background-color: var(--_verbind-subtle-background);
  }
  .similar {
    display: grid;
    gap: 0.375em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_verbind-border-color);
  }
  .finder {
    display: block;
    margin-block: 0.75em;
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_verbind-border-color);
  }
  .checked-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    justify-content: space-between;
  }
  .note,
  small {
    font-size: 0.9em;
  }
  .draft {
    display: grid;
    gap: 0.25em;
    justify-items: start;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_verbind-border-color);
  }
  .reference strong {
    font-size: 1.25em;
  }
  summary {
    min-block-size: var(--_verbind-target-size);
    padding-block: 0.5em;
    cursor: pointer;
  }
  ol {
    padding-inline-start: 1.5em;
  }
  .print-only {
    display: none;
  }
  @media print {
    .print-only {
      display: block;
    }
    .draft,
    .step-bar {
      display: none;
    }
  }
`;

/** What the steps after the first add to the styles of the form. */
export const laterStyles = [comboboxStyles, formStyles, own];
