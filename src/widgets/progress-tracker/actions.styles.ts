import {css} from 'lit';
import {fieldTokens} from '../../theme/field-tokens.js';
import {fieldStyles} from '../../ui/field.styles.js';

const own = css`
  .action,
  form {
    display: flex;
    flex-direction: column;
    gap: var(--_verbind-space);
  }
  .action {
    padding: 1em;
    border: 1px solid var(--_verbind-border-color);
  }
  .action > .plain {
    align-self: start;
  }
  .description:empty,
  .error:empty,
  small:empty {
    display: none;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.25em;
    list-style: none;
  }
  @media print {
    .action,
    form {
      display: none;
    }
  }
`;

/** What the forms that open on request add to the styles. */
export const actionStyles = [fieldTokens, fieldStyles, own];
