import {Document, HeadingLevel, Packer, Paragraph, TextRun} from 'docx';
import type {ParticipationReport} from '../../../model/initiative/participation-report.js';
import {textOfReport, type ReportSection} from './report-text.js';
import type {ReportWords} from './report.messages.js';

/** Characters that XML does not have: a word processor would refuse the whole document for one of them. */
// eslint-disable-next-line no-control-regex -- these characters are what is looked for
const noXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

const run = (text: string, weight: 'normal' | 'bold' = 'normal'): TextRun =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- it takes this option for the old method of strings
  new TextRun({text: text.replace(noXml, ''), ...(weight === 'bold' && {bold: true})});

const paragraph = (text: string): Paragraph => new Paragraph({children: [run(text)], spacing: {after: 120}});

const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph =>
  new Paragraph({children: [run(text)], heading: level, keepNext: true, spacing: {before: 240, after: 80}});

const sectionOf = ({heading: title, paragraphs, parts}: ReportSection): readonly Paragraph[] => [
  heading(title, HeadingLevel.HEADING_2),
  ...paragraphs.map(paragraph),
  ...parts.flatMap(part => [heading(part.heading, HeadingLevel.HEADING_3), ...part.paragraphs.map(paragraph)]),
];

/** `en` is British here, for the spelling checker. */
const languages: Readonly<Record<string, string>> = {nl: 'nl-NL', en: 'en-GB', fy: 'fy-NL'};

/** Dark enough on white, and half a point larger than Word's own. */
const look = {color: '000000', font: 'Arial'} as const;

/**
 * A report as an Office Open XML document (.docx): with headings, a title and its language, so that it can be read aloud.
 * @param locale of the words
 */
export const reportDocument = (report: ParticipationReport, words: ReportWords, locale: string): Promise<Blob> => {
  const {title, subtitle, facts, sections, source} = textOfReport(report, words);
  const document = new Document({
    title: `${title}: ${subtitle}`.replace(noXml, ''),
    creator: '',
    lastModifiedBy: '',
    description: '',
    styles: {
      default: {
        document: {run: {...look, size: 22, language: {value: languages[locale] ?? locale}}},
        heading1: {run: {...look, size: 36, bold: true}},
        heading2: {run: {...look, size: 28, bold: true}},
        heading3: {run: {...look, size: 24, bold: true}},
      },
    },
    sections: [
      {
        children: [
          heading(`${title}: ${subtitle}`, HeadingLevel.HEADING_1),
          ...facts.map(
            ([label, value]) =>
              new Paragraph({children: [run(`${label}: `, 'bold'), run(value)], spacing: {after: 40}}),
          ),
          ...sections.flatMap(sectionOf),
          new Paragraph({children: [run(source)], spacing: {before: 360}}),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
};
