import {html, type TemplateResult} from 'lit';

/** What a notice is about; each has its own border and sign, because colour alone says nothing to many people. */
export type NoticeKind = 'info' | 'warning';

/** A short message that stands out, with what can be done about it. */
export const notice = (kind: NoticeKind, message: string, action?: unknown): TemplateResult => html`
  <div class="notice notice-${kind}" part="notice">
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="11" />
      <path d=${kind === 'info' ? 'M12 6v2M12 11v7' : 'M12 6v8M12 16v2'} />
    </svg>
    <div>
      <p .textContent=${message}></p>
      ${action}
    </div>
  </div>
`;
