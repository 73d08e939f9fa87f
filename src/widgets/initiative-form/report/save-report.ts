import {saveFile} from '../../../controllers/save-file.js';
import type {ParticipationReport} from '../../../model/initiative/participation-report.js';
import {reportDocument} from './report-document.js';
import type {ReportWords} from './report.messages.js';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A name that every file system takes. */
const fileNameOf = ({reference}: ParticipationReport, {fileName}: ReportWords): string =>
  [fileName, reference?.replace(/[^\w-]+/g, '-')].filter(part => part).join('-');

/** Saves a report as a document. Loaded when asked for. @param locale of the words */
export const saveReport = async (report: ParticipationReport, words: ReportWords, locale: string): Promise<void> =>
  saveFile(`${fileNameOf(report, words)}.docx`, docx, await reportDocument(report, words, locale));
