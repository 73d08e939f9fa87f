import {css} from 'lit';
import {cardStyles} from '../../cards/contact-point/contact-card.styles.js';
import {alertTokens} from '../../theme/alert-tokens.js';
import {buttonTokens} from '../../theme/button-tokens.js';
import {fieldTokens} from '../../theme/field-tokens.js';
import {hostStyles} from '../../theme/host.js';
import {tokens} from '../../theme/tokens.js';
import {buttonStyles} from '../../ui/button.styles.js';
import {fieldStyles} from '../../ui/field.styles.js';
import {headingStyles} from '../../ui/heading.styles.js';
import {noticeStyles} from '../../ui/notice.styles.js';
import {skeletonStyles} from '../../ui/skeleton.styles.js';

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
  .help a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_verbind-target-size);
  }
  .skeleton div {
    block-size: 9em;
  }
  @media print {
    form,
    .tools {
      display: none;
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
  skeletonStyles,
  cardStyles,
  own,
];
