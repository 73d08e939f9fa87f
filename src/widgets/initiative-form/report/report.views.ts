import {html, type TemplateResult} from 'lit';
import type {ParticipationReport} from '../../../model/initiative/participation-report.js';
import {textOfReport, type ReportSection} from './report-text.js';
import type {ReportWords} from './report.messages.js';

const paragraphs = (lines: readonly string[]): TemplateResult[] =>
  lines.map(line => html`<p dir="auto" .textContent=${line}></p>`);

const section = ({heading, paragraphs: lines, parts}: ReportSection): TemplateResult => html`
  <h2 .textContent=${heading}></h2>
  ${paragraphs(lines)}
  ${parts.map(part => html`<h3 .textContent=${part.heading}></h3>${paragraphs(part.paragraphs)}`)}
`;

/** A report as a page of its own, which begins with its first heading. */
export const reportView = (report: ParticipationReport, words: ReportWords): TemplateResult => {
  const {title, subtitle, facts, sections, source} = textOfReport(report, words);
  return html`<main>
    <h1 dir="auto" .textContent=${`${title}: ${subtitle}`}></h1>
    <dl>
      ${facts.map(([label, value]) => html`<div><dt .textContent=${label}></dt><dd dir="auto" .textContent=${value}></dd></div>`)}
    </dl>
    ${sections.map(section)}
    <p class="source" .textContent=${source}></p>
  </main>`;
};
