import {css} from 'lit';

/** The part of the token chain that form fields and errors use; see tokens.ts. */
export const fieldTokens = css`
  :host {
    --_verbind-field-border-color: var(--verbind-field-border-color, var(--utrecht-textbox-border-color, var(--utrecht-form-control-border-color, var(--utrecht-form-input-border-color, var(--basis-form-control-border-color, var(--ams-text-input-border-color, #767676))))));
    --_verbind-field-border-width: var(--verbind-field-border-width, var(--utrecht-textbox-border-width, var(--utrecht-form-control-border-width, var(--utrecht-form-input-border-width, var(--basis-form-control-border-width, 1px)))));
    --_verbind-field-border-radius: var(--verbind-field-border-radius, var(--utrecht-textbox-border-radius, var(--utrecht-form-control-border-radius, var(--utrecht-form-input-border-radius, var(--basis-form-control-border-radius, 0)))));
    --_verbind-field-background-color: var(--verbind-field-background-color, var(--utrecht-textbox-background-color, var(--utrecht-form-control-background-color, var(--utrecht-form-input-background-color, var(--basis-form-control-background-color, Field)))));
    --_verbind-field-color: var(--verbind-field-color, var(--utrecht-textbox-color, var(--utrecht-form-control-color, var(--utrecht-form-input-color, var(--basis-form-control-color, FieldText)))));
    --_verbind-field-invalid-border-color: var(--verbind-field-invalid-border-color, var(--utrecht-textbox-invalid-border-color, var(--utrecht-form-control-invalid-border-color, var(--utrecht-form-input-invalid-border-color, var(--basis-form-control-invalid-border-color, var(--_verbind-error-color))))));
    --_verbind-label-font-weight: var(--verbind-label-font-weight, var(--utrecht-form-label-font-weight, bold));
    --_verbind-label-color: var(--verbind-label-color, var(--utrecht-form-label-color, var(--utrecht-document-color, inherit)));
    --_verbind-description-color: var(--verbind-description-color, var(--utrecht-form-field-description-color, var(--basis-color-default-color-subtle, inherit)));
    --_verbind-error-color: var(--verbind-error-color, var(--utrecht-form-field-error-message-color, var(--basis-color-negative-color-default, var(--utrecht-feedback-invalid-color, var(--utrecht-feedback-danger-color, var(--ams-error-message-color, oklch(from currentcolor clamp(0.47, (l - 0.5) * 9, 0.8) 0.17 25)))))));
  }
`;
