import {css} from 'lit';
import {comboboxStyles} from '../../ui/combobox.styles.js';

const own = css`
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

/** What is shown only to somebody who touches the widget: suggestions, and what is unfolded. */
export const assistantStyles = [comboboxStyles, own];
