import {html, type TemplateResult} from 'lit';
import {arrivalHeading} from './heading.js';

/** One thing that is wrong, and where. */
interface ErrorLink {
  /** Of the control that mends it. */
  readonly controlId: string;
  readonly label: string;
}

/** Everything that is wrong, above the fields. */
export interface ErrorSummary {
  readonly id: string;
  readonly level: number;
  readonly title: string;
  readonly links: readonly ErrorLink[];
  readonly follow: (controlId: string) => void;
}

/** All that is wrong in one place, each with a link to where it is mended. The links never leave the page. */
export const errorSummary = ({id, level, title, links, follow}: ErrorSummary): TemplateResult => html`
  <div class="notice notice-error" part="error-summary">
    <div>
      ${arrivalHeading(id, level, 3, title)}
      <ul>
        ${links.map(
          ({controlId, label}) =>
            html`<li>
              <a
                part="link"
                href="#${controlId}"
                @click=${(event: Event) => {
                  event.preventDefault();
                  follow(controlId);
                }}
                .textContent=${label}
              ></a>
            </li>`,
        )}
      </ul>
    </div>
  </div>
`;
