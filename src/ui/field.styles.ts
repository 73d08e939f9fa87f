import {css} from 'lit';

/** Labels, descriptions, errors and text fields. */
export const fieldStyles = css`
  .field {
    position: relative;
    display: flex;
    flex-direction: column;
  }
  label,
  legend {
    padding: 0;
    color: var(--_verbind-label-color);
    font-weight: var(--_verbind-label-font-weight);
  }
  .optional {
    font-weight: normal;
  }
  .description {
    color: var(--_verbind-description-color);
  }
  .error {
    color: var(--_verbind-error-color);
    font-weight: bold;
  }
  input:not([type='radio'], [type='checkbox'], [type='file']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: var(--_verbind-target-size);
    margin-block-start: 0.25em;
    padding: 0.375em 0.5em;
    border: var(--_verbind-field-border-width) solid var(--_verbind-field-border-color);
    border-radius: var(--_verbind-field-border-radius);
    background-color: var(--_verbind-field-background-color);
    color: var(--_verbind-field-color);
    font: inherit;
    scroll-margin-block: 6em;
  }
  input[aria-invalid='true'] {
    border-color: var(--_verbind-field-invalid-border-color);
    border-width: 2px;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.25em;
  }
  .choice {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: var(--_verbind-target-size);
    color: inherit;
    font-weight: normal;
    cursor: pointer;
  }
  input[type='radio'],
  input[type='checkbox'] {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    margin: 0;
    accent-color: var(--_verbind-button-background-color);
  }
`;
