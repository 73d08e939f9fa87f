import {html, type TemplateResult} from 'lit';

/** Questions with the answers that were given. */
export const answerList = (
  answers: readonly {readonly question: string; readonly answer: string}[],
): TemplateResult => html`
  <dl class="answers">
    ${answers.map(
      ({question, answer}) => html`
        <div>
          <dt .textContent=${question}></dt>
          <dd .textContent=${answer}></dd>
        </div>
      `,
    )}
  </dl>
`;
