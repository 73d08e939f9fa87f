import {css} from 'lit';

/**
 * The token chain: every value is asked once, here, first of our own public name, then of the names that Dutch design
 * systems set on the page, last of a literal that is accessible on its own. The rest of the library uses `--_verbind-*` only.
 * Font size never falls back to `rem`: many sites set `html{font-size:62.5%}`. Colours that no theme gives are derived from
 * the text colour around (`oklch(from currentcolor …)`): dark on a light page, light on a dark one; a browser that does not know
 * that takes the text colour itself.
 *
 * @see https://nldesignsystem.nl/handboek/design-tokens/
 */
export const tokens = css`
  :host {
    --_verbind-font-family: var(--verbind-font-family, var(--nl-paragraph-font-family, var(--utrecht-document-font-family, var(--utrecht-paragraph-font-family, var(--basis-text-font-family-default, var(--bs-body-font-family, inherit))))));
    --_verbind-color: var(--verbind-color, var(--nl-paragraph-color, var(--utrecht-document-color, var(--utrecht-paragraph-color, var(--basis-color-default-color-document, inherit)))));
    --_verbind-font-size: var(--verbind-font-size, var(--nl-paragraph-font-size, var(--utrecht-paragraph-font-size, var(--utrecht-document-font-size, var(--basis-text-font-size-md, inherit)))));
    --_verbind-line-height: var(--verbind-line-height, var(--nl-paragraph-line-height, var(--utrecht-paragraph-line-height, var(--utrecht-document-line-height, var(--basis-text-line-height-md, 1.5)))));
    --_verbind-link-color: var(--verbind-link-color, var(--nl-link-color, var(--utrecht-link-color, var(--basis-color-action-2-color-default, var(--ams-link-color, var(--bs-link-color, oklch(from currentcolor clamp(0.45, (l - 0.5) * 9, 0.8) 0.14 255)))))));
    --_verbind-link-hover-color: var(--verbind-link-hover-color, var(--nl-link-hover-color, var(--utrecht-link-hover-color, var(--bs-link-hover-color, var(--_verbind-link-color)))));
    --_verbind-focus-color: var(--verbind-focus-color, var(--basis-focus-outline-color, var(--utrecht-focus-outline-color, var(--utrecht-focus-border-color, #000))));
    --_verbind-focus-inverse-color: var(--verbind-focus-inverse-color, var(--basis-focus-inverse-outline-color, var(--utrecht-focus-inverse-outline-color, #fff)));
    --_verbind-target-size: var(--verbind-target-size, var(--basis-pointer-target-min-block-size, var(--utrecht-pointer-target-min-size, 44px)));
    --_verbind-space: var(--verbind-space, var(--basis-space-block-md, var(--utrecht-space-block-md, 1em)));
    --_verbind-border-color: var(--verbind-border-color, color-mix(in srgb, currentcolor 28%, transparent));
    --_verbind-subtle-background: var(--verbind-subtle-background, color-mix(in srgb, currentcolor 6%, transparent));
    --_verbind-heading-font-family: var(--verbind-heading-font-family, var(--nl-heading-font-family, var(--utrecht-heading-font-family, var(--basis-heading-font-family, inherit))));
    --_verbind-heading-color: var(--verbind-heading-color, var(--nl-heading-level-2-color, var(--utrecht-heading-2-color, var(--utrecht-heading-color, var(--basis-heading-color, var(--utrecht-document-color, inherit))))));
    --_verbind-heading-font-weight: var(--verbind-heading-font-weight, var(--nl-heading-level-2-font-weight, var(--utrecht-heading-2-font-weight, var(--utrecht-heading-font-weight, bold))));
    --_verbind-heading-1-font-size: var(--verbind-heading-1-font-size, var(--nl-heading-level-2-font-size, var(--utrecht-heading-2-font-size, 1.5em)));
    --_verbind-heading-2-font-size: var(--verbind-heading-2-font-size, var(--nl-heading-level-3-font-size, var(--utrecht-heading-3-font-size, 1.25em)));
    --_verbind-heading-3-font-size: var(--verbind-heading-3-font-size, var(--nl-heading-level-4-font-size, var(--utrecht-heading-4-font-size, 1.1em)));
  }
`;
