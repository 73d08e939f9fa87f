import {css} from 'lit';
import {alertTokens} from '../../theme/alert-tokens.js';
import {buttonTokens} from '../../theme/button-tokens.js';
import {hostStyles} from '../../theme/host.js';
import {tokens} from '../../theme/tokens.js';
import {buttonStyles} from '../../ui/button.styles.js';
import {headingStyles} from '../../ui/heading.styles.js';
import {noticeStyles} from '../../ui/notice.styles.js';
import {skeletonStyles} from '../../ui/skeleton.styles.js';

const own = css`
  .tracker,
  section {
    display: flex;
    flex-direction: column;
    gap: var(--_verbind-space);
    max-inline-size: 44em;
  }
  p:empty {
    display: none;
  }
  .text {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .kind,
  .note,
  .date,
  .state {
    font-size: 0.9em;
  }
  .turn {
    padding: 0.75em 1em;
    border: 2px solid var(--_verbind-link-color);
    font-size: 1.1em;
  }
  .actions,
  .help {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }
  .target {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_verbind-target-size);
    overflow-wrap: anywhere;
  }
  .mark {
    padding-inline: 0.5em;
    border: 1px solid currentcolor;
    color: var(--_verbind-positive-color);
    font-size: 0.9em;
  }
  .phases,
  .updates {
    list-style: none;
  }
  .phase {
    position: relative;
    padding-block-end: 1.25em;
    padding-inline-start: 2.5em;
    break-inside: avoid;
  }
  .phase::before,
  .phase::after {
    position: absolute;
    content: '';
  }
  .phase::before {
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 2px solid var(--_verbind-link-color);
    border-radius: 50%;
    line-height: 1.25em;
    text-align: center;
  }
  .phase:not(:last-child)::after {
    inset-block: 1.5em 0;
    inset-inline-start: calc(0.75em - 1px);
    border-inline-start: 2px solid var(--_verbind-border-color);
  }
  .completed::before {
    content: '✓' / '';
  }
  .current::before {
    border-width: 0.45em;
  }
  .skipped::before {
    border-style: dashed;
    content: '–' / '';
  }
  .current .state {
    font-weight: bold;
  }
  .update {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_verbind-border-color);
    scroll-margin-block: 6em;
    break-inside: avoid;
  }
  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    max-block-size: 24em;
    margin-block: 0.5em;
  }
  [tabindex='-1']:focus:not(.update) {
    outline: none;
    box-shadow: none;
  }
  .skeleton {
    min-block-size: 24em;
  }
  .skeleton div {
    block-size: 6em;
  }
`;

/** What the tracker begins with, tokens first; the other parts bring the rest. */
export const trackerStyles = [
  tokens,
  buttonTokens,
  alertTokens,
  hostStyles,
  headingStyles,
  buttonStyles,
  noticeStyles,
  skeletonStyles,
  own,
];
