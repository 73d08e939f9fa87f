import {html, nothing, type TemplateResult} from 'lit';
import {describedBy, groupFrame, type FieldFrame} from './field-frame.js';

/** A file in a list: on its way, there, or refused. */
export interface FileItem {
  readonly key: number;
  /** What is so about it, with its name. */
  readonly status: string;
  readonly error?: string | undefined;
  /** From 0 to 1 while it is on its way. */
  readonly part?: number | undefined;
  readonly actions: readonly {readonly label: string; readonly name: string; readonly act: () => void}[];
  /** Anything more that is asked about it. */
  readonly more?: unknown;
}

/** A field for files, and the files. */
export interface FileField extends FieldFrame {
  readonly add: string;
  readonly accept: string;
  readonly files: readonly FileItem[];
  readonly choose: (files: readonly File[]) => void;
}

const fileItem = ({status, error, part, actions, more}: FileItem): TemplateResult => html`
  <li class="file" part="file">
    <p class=${error ? 'error' : ''} .textContent=${error ?? status}></p>
    ${part === undefined ? nothing : html`<progress max="1" .value=${part} aria-label=${status}></progress>`}
    <div class="actions">
      ${actions.map(
        ({label, name, act}) =>
          html`<button type="button" class="plain" part="button" aria-label=${name} @click=${act} .textContent=${label}></button>`,
      )}
    </div>
    ${more}
  </li>
`;

const take =
  (choose: FileField['choose']) =>
  ({target}: Event): void => {
    const input = target as HTMLInputElement;
    choose([...(input.files ?? [])]);
    // The same file again, after it was removed, must be a change.
    input.value = '';
  };

/** Files to send along. The browser's own button names one file at most: the list below it says the rest. */
export const fileField = (field: FileField): TemplateResult => {
  const {id, add, accept, files, choose} = field;
  return groupFrame(
    field,
    html`
      <ul class="files">
        ${files.map(fileItem)}
      </ul>
      <label class="file-button"
        ><input
          id=${id}
          type="file"
          multiple
          accept=${accept}
          aria-describedby=${describedBy(field)}
          @change=${take(choose)}
        /><span .textContent=${add}></span
      ></label>
    `,
  );
};
