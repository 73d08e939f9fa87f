import {css} from 'lit';

/** The list lies over what follows, so that nothing jumps while somebody types. */
export const comboboxStyles = css`
  [role='listbox'] {
    position: absolute;
    inset-inline: 0;
    inset-block-start: 100%;
    z-index: 2;
    max-block-size: 20em;
    margin-block-start: 2px;
    overflow-y: auto;
    border: 1px solid var(--_verbind-field-border-color);
    background-color: var(--_verbind-field-background-color);
    color: var(--_verbind-field-color);
    box-shadow: 0 4px 12px rgb(0 0 0 / 20%);
    list-style: none;
  }
  [role='option'] {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.75em;
    align-items: center;
    justify-content: space-between;
    min-block-size: var(--_verbind-target-size);
    padding: 0.375em 0.75em;
    cursor: pointer;
  }
  [role='option']:hover {
    text-decoration: underline;
  }
  [role='option'][aria-selected='true'] {
    outline: 3px solid var(--_verbind-focus-color);
    outline-offset: -3px;
    text-decoration: underline;
  }
  [role='option'] small {
    opacity: 0.85;
  }
  @media (forced-colors: active) {
    [role='option'][aria-selected='true'] {
      outline-color: Highlight;
    }
  }
`;
