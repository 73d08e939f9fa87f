import {reportParts, type ParticipationReport} from '../../../model/initiative/participation-report.js';
import type {ReportWords} from './report.messages.js';

/** A part of a report in words, for whatever shows it. */
export interface ReportSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly parts: readonly ReportSection[];
}

/** A report in words: the same ones on paper and in a document. */
export interface ReportText {
  readonly title: string;
  readonly subtitle: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly sections: readonly ReportSection[];
  readonly source: string;
}

const section = (
  heading: string,
  paragraphs: readonly string[],
  parts: readonly ReportSection[] = [],
): ReportSection => ({heading, paragraphs, parts});

const participation = ({involved, parts}: ParticipationReport, words: ReportWords): ReportSection => {
  const said = involved === undefined ? words.notKnown : involved ? words.involved : words.notInvolved;
  const answered = reportParts.flatMap(name => parts.filter(part => part.name === name));
  return section(
    words.participation,
    [said],
    answered.map(({name, paragraphs}) =>
      section(words[name], paragraphs.length > 0 ? paragraphs : [words.notAnswered]),
    ),
  );
};

/** Puts a report in words. */
export const textOfReport = (report: ParticipationReport, words: ReportWords): ReportText => {
  const {title, reference, date, place, plan, team, expectedResponseDate, nextSteps} = report;
  const facts = [
    [words.reference, reference],
    [words.date, words.day(date)],
    [words.place, place],
    [words.team, team],
    [words.expectedResponse, expectedResponseDate && words.day(expectedResponseDate)],
  ] as const;
  return {
    title: words.title,
    subtitle: title || words.untitled,
    facts: facts.flatMap(([label, value]) => (value ? [[label, value] as const] : [])),
    sections: [
      section(words.plan, plan.length > 0 ? plan : [words.notAnswered]),
      participation(report, words),
      section(words.next, [...nextSteps, words.use]),
    ],
    source: words.source,
  };
};
