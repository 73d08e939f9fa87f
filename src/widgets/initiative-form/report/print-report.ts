import {render} from 'lit';
import type {ParticipationReport} from '../../../model/initiative/participation-report.js';
import type {ReportWords} from './report.messages.js';
import {reportStyles} from './report.styles.js';
import {reportView} from './report.views.js';

/** What is printed, and in which words. */
export interface PrintedReport {
  readonly report: ParticipationReport;
  readonly words: ReportWords;
  /** Of the words. */
  readonly locale: string;
}

/** A frame has classes of its own: a style sheet of another document is refused. */
type FrameWindow = Window & {readonly CSSStyleSheet: typeof CSSStyleSheet};

/**
 * Prints a report, and nothing of the page around it: from a frame without an address, which no content security policy has a say
 * in. The frame stays until the next time, because a browser may still be reading it.
 * @param container an element that nobody sees
 * @param print asks the visitor for a printer
 */
export const printReport = async (
  container: HTMLElement,
  {report, words, locale}: PrintedReport,
  print = (frame: Window): void => frame.print(),
): Promise<void> => {
  const frame = document.createElement('iframe');
  frame.title = words.title;
  frame.tabIndex = -1;
  container.replaceChildren(frame);
  // Older Firefox puts another document in a moment later.
  if (frame.contentDocument?.readyState !== 'complete')
    await new Promise(resolve => frame.addEventListener('load', resolve, {once: true}));
  const page = frame.contentDocument;
  // The window of an empty frame is of this page, with all its classes.
  const frameWindow = frame.contentWindow as FrameWindow | null;
  if (!page || !frameWindow) return;
  page.documentElement.lang = locale;
  page.title = `${words.title}: ${report.title}`;
  const sheet = new frameWindow.CSSStyleSheet();
  sheet.replaceSync(reportStyles.cssText);
  page.adoptedStyleSheets = [sheet];
  render(reportView(report, words), page.body);
  frameWindow.focus();
  print(frameWindow);
};
