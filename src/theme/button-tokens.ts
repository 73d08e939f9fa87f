import {css} from 'lit';

/** The part of the token chain that buttons use; see tokens.ts. */
export const buttonTokens = css`
  :host {
    --_verbind-button-background-color: var(--verbind-button-background-color, var(--nl-button-primary-background-color, var(--utrecht-button-primary-action-background-color, var(--utrecht-button-background-color, var(--basis-color-action-1-inverse-bg-default, var(--ams-button-primary-background-color, var(--of-button-primary-bg, var(--bs-primary, var(--wp--preset--color--primary, #00599c)))))))));
    --_verbind-button-color: var(--verbind-button-color, var(--nl-button-primary-color, var(--utrecht-button-primary-action-color, var(--utrecht-button-color, var(--basis-color-action-1-inverse-color-default, var(--ams-button-primary-color, var(--of-button-primary-fg, #fff)))))));
    --_verbind-button-border-color: var(--verbind-button-border-color, var(--nl-button-primary-border-color, var(--utrecht-button-primary-action-border-color, var(--utrecht-button-border-color, transparent))));
    --_verbind-button-hover-background-color: var(--verbind-button-hover-background-color, var(--nl-button-primary-hover-background-color, var(--utrecht-button-primary-action-hover-background-color, var(--utrecht-button-hover-background-color, var(--_verbind-button-background-color)))));
    --_verbind-button-hover-color: var(--verbind-button-hover-color, var(--nl-button-primary-hover-color, var(--utrecht-button-primary-action-hover-color, var(--utrecht-button-hover-color, var(--_verbind-button-color)))));
    --_verbind-button-secondary-background-color: var(--verbind-button-secondary-background-color, var(--nl-button-secondary-background-color, var(--utrecht-button-secondary-action-background-color, transparent)));
    --_verbind-button-secondary-color: var(--verbind-button-secondary-color, var(--nl-button-secondary-color, var(--utrecht-button-secondary-action-color, inherit)));
    --_verbind-button-secondary-border-color: var(--verbind-button-secondary-border-color, var(--nl-button-secondary-border-color, var(--utrecht-button-secondary-action-border-color, currentcolor)));
    --_verbind-button-border-radius: var(--verbind-button-border-radius, var(--nl-button-border-radius, var(--utrecht-button-border-radius, var(--basis-border-radius-md, 4px))));
    --_verbind-button-font-weight: var(--verbind-button-font-weight, var(--nl-button-font-weight, var(--utrecht-button-font-weight, inherit)));
    --_verbind-button-padding-inline: var(--verbind-button-padding-inline, var(--nl-button-padding-inline-start, var(--utrecht-button-padding-inline-start, 1em)));
    --_verbind-button-padding-block: var(--verbind-button-padding-block, var(--nl-button-padding-block-start, var(--utrecht-button-padding-block-start, 0.5em)));
  }
`;
