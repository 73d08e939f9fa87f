import {css} from 'lit';

/**
 * The part of the token chain that notices and states (open, closed, absent) use; see tokens.ts. Words in the positive colour do not
 * take `--utrecht-feedback-*`: those are fills, in the Utrecht theme 2.79:1 on white.
 */
export const alertTokens = css`
  :host {
    --_verbind-info-border-color: var(--verbind-info-border-color, var(--utrecht-alert-info-border-color, var(--basis-color-info-border-default, #00599c)));
    --_verbind-info-background-color: var(--verbind-info-background-color, var(--utrecht-alert-info-background-color, var(--basis-color-info-bg-default, var(--_verbind-subtle-background))));
    --_verbind-info-color: var(--verbind-info-color, var(--utrecht-alert-info-color, var(--basis-color-info-color-document, inherit)));
    --_verbind-warning-border-color: var(--verbind-warning-border-color, var(--utrecht-alert-warning-border-color, var(--basis-color-warning-border-default, #b35900)));
    --_verbind-warning-background-color: var(--verbind-warning-background-color, var(--utrecht-alert-warning-background-color, var(--basis-color-warning-bg-default, var(--_verbind-subtle-background))));
    --_verbind-warning-color: var(--verbind-warning-color, var(--utrecht-alert-warning-color, var(--basis-color-warning-color-document, inherit)));
    --_verbind-positive-color: var(--verbind-positive-color, var(--basis-color-positive-color-default, oklch(from currentcolor clamp(0.45, (l - 0.5) * 9, 0.82) 0.12 150)));
  }
`;
