import {css} from 'lit';

/** What a long form has besides its fields: steps, errors together, answers to look over, files. */
export const formStyles = css`
  textarea {
    resize: vertical;
    field-sizing: content;
    min-block-size: 8em;
  }
  textarea[aria-invalid='true'] {
    border-color: var(--_verbind-field-invalid-border-color);
    border-width: 2px;
  }
  .notice-error {
    border: 2px solid var(--_verbind-error-color);
    border-inline-start-width: 6px;
    background-color: transparent;
    color: inherit;
  }
  .notice-error ul,
  .files {
    list-style: none;
  }
  .notice-error a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_verbind-target-size);
    color: var(--_verbind-error-color);
    font-weight: bold;
  }
  .step-count {
    color: var(--_verbind-description-color);
  }
  .trap {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .answers > div {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 0 1.5em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_verbind-border-color);
  }
  .answers dt {
    font-weight: bold;
  }
  .answers dd {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .file {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_verbind-border-color);
    overflow-wrap: anywhere;
  }
  progress {
    inline-size: 100%;
    max-inline-size: 20em;
    accent-color: var(--_verbind-button-background-color);
  }
  .file-button {
    position: relative;
    display: inline-flex;
    align-items: center;
    align-self: flex-start;
    min-block-size: var(--_verbind-target-size);
    margin-block-start: 0.25em;
    padding: var(--_verbind-button-padding-block) var(--_verbind-button-padding-inline);
    border: 1px solid var(--_verbind-button-secondary-border-color);
    border-radius: var(--_verbind-button-border-radius);
    color: var(--_verbind-button-secondary-color);
    font-weight: var(--_verbind-button-font-weight);
    cursor: pointer;
  }
  .file-button:hover {
    text-decoration: underline;
  }
  .file-button:focus-within {
    outline: 3px solid var(--_verbind-focus-color);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_verbind-focus-inverse-color);
  }
  .file-button input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }
`;
