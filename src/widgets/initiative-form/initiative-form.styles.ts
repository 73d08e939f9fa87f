import {css} from 'lit';
import {alertTokens} from '../../theme/alert-tokens.js';
import {buttonTokens} from '../../theme/button-tokens.js';
import {fieldTokens} from '../../theme/field-tokens.js';
import {hostStyles} from '../../theme/host.js';
import {tokens} from '../../theme/tokens.js';
import {buttonStyles} from '../../ui/button.styles.js';
import {choiceFieldStyles} from '../../ui/choice-field.styles.js';
import {fieldStyles} from '../../ui/field.styles.js';
import {headingStyles} from '../../ui/heading.styles.js';
import {noticeStyles} from '../../ui/notice.styles.js';
import {skeletonStyles} from '../../ui/skeleton.styles.js';

const own = css`
  .initiative,
  form {
    display: flex;
    flex-direction: column;
    gap: calc(1.5 * var(--_verbind-space));
  }
  .initiative {
    gap: var(--_verbind-space);
    max-inline-size: 44em;
  }
  p:empty,
  .description:empty,
  .error:empty,
  small:empty {
    display: none;
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
  .step-bar {
    display: flex;
    gap: 0.25em;
  }
  .step-bar span {
    flex: 1;
    block-size: 0.375em;
    border: 1px solid var(--_verbind-link-color);
    border-radius: 1em;
  }
  .step-bar .done {
    background-color: var(--_verbind-link-color);
    forced-color-adjust: none;
  }
  [tabindex='-1']:focus {
    outline: none;
    box-shadow: none;
  }
  .skeleton {
    min-block-size: 24em;
  }
  .skeleton div {
    block-size: 6em;
  }
  @media (forced-colors: active) {
    .step-bar span {
      border-color: CanvasText;
    }
    .step-bar .done {
      background-color: CanvasText;
    }
  }
`;

/** What the initiative form begins with, tokens first; the later steps bring the rest. */
export const initiativeStyles = [
  tokens,
  buttonTokens,
  fieldTokens,
  alertTokens,
  hostStyles,
  headingStyles,
  buttonStyles,
  fieldStyles,
  choiceFieldStyles,
  noticeStyles,
  skeletonStyles,
  own,
];
