import {css} from 'lit';
import {alertTokens} from '../../theme/alert-tokens.js';
import {buttonTokens} from '../../theme/button-tokens.js';
import {fieldTokens} from '../../theme/field-tokens.js';
import {hostStyles} from '../../theme/host.js';
import {tokens} from '../../theme/tokens.js';
import {buttonStyles} from '../../ui/button.styles.js';
import {fieldStyles} from '../../ui/field.styles.js';
import {headingStyles} from '../../ui/heading.styles.js';
import {noticeStyles} from '../../ui/notice.styles.js';

const own = css`
  .finder,
  .results,
  form {
    display: flex;
    flex-direction: column;
    gap: var(--_verbind-space);
  }
  form {
    max-inline-size: 40em;
  }
  p:empty,
  .error:empty {
    display: none;
  }
  .actions,
  .help {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
  }
  .combobox {
    position: relative;
  }
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
  .help a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_verbind-target-size);
  }
  summary {
    min-block-size: var(--_verbind-target-size);
    padding-block: 0.5em;
    cursor: pointer;
  }
  .skeleton {
    display: grid;
    gap: var(--_verbind-space);
    opacity: 0;
    animation: appear 0.2s 0.3s forwards;
  }
  .skeleton div {
    block-size: 9em;
    border: 1px solid var(--_verbind-border-color);
    background-color: var(--_verbind-subtle-background);
  }
  @keyframes appear {
    to {
      opacity: 1;
    }
  }
  @media print {
    form,
    .tools {
      display: none;
    }
    .cards {
      display: block;
    }
  }
`;

/** The styles of the contact finder until it is touched, tokens first. */
export const finderStyles = [
  tokens,
  buttonTokens,
  fieldTokens,
  alertTokens,
  hostStyles,
  headingStyles,
  buttonStyles,
  fieldStyles,
  noticeStyles,
  own,
];
