import {css} from 'lit';

/** `button.primary` for what a visitor came for, `button.secondary` for the rest, `.plain` for what looks like a link. */
export const buttonStyles = css`
  button {
    min-block-size: var(--_verbind-target-size);
    padding: var(--_verbind-button-padding-block) var(--_verbind-button-padding-inline);
    border: 1px solid var(--_verbind-button-secondary-border-color);
    border-radius: var(--_verbind-button-border-radius);
    background-color: var(--_verbind-button-secondary-background-color);
    color: var(--_verbind-button-secondary-color);
    font: inherit;
    font-weight: var(--_verbind-button-font-weight);
    text-align: center;
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
  }
  button.primary {
    border-color: var(--_verbind-button-border-color);
    background-color: var(--_verbind-button-background-color);
    color: var(--_verbind-button-color);
  }
  button.primary:hover {
    background-color: var(--_verbind-button-hover-background-color);
    color: var(--_verbind-button-hover-color);
  }
  button.plain {
    padding-inline: 0;
    border-color: transparent;
    background: none;
    color: var(--_verbind-link-color);
    font-weight: inherit;
    text-decoration: underline;
  }
  @media print {
    button {
      display: none;
    }
  }
`;
