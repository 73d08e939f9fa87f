import ical, {ICalEventTransparency} from 'ical-generator';
import {plusDays} from '../../../src/model/amsterdam.js';
import type {WireProject} from '../projects/project-row.js';

type Calendar = ReturnType<typeof ical>;

const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`);

const addDay = (calendar: Calendar, id: string, summary: string, first: string, last = first, stamp?: Date): void => {
  // Dates that contradict each other are shown on the first day.
  const end = last < first ? first : last;
  calendar.createEvent({
    id,
    summary,
    allDay: true,
    start: midnight(first),
    // The day after: a calendar takes the end for the first moment that is free again.
    end: midnight(plusDays(end, 1)),
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(stamp && {stamp}),
  });
};

const addPhases = (calendar: Calendar, {id, title, phases = []}: WireProject, stamp: Date): void => {
  for (const phase of phases) {
    const {startDate, endDate, plannedEndDate, milestones = []} = phase;
    const last = endDate ?? plannedEndDate;
    const first = startDate ?? last;
    if (first && phase.state !== 'skipped')
      addDay(calendar, `${id}-${phase.id}@verbind`, `${title}: ${phase.title}`, first, last, stamp);
    for (const [index, milestone] of milestones.entries())
      if (milestone.date)
        addDay(
          calendar,
          `${id}-${phase.id}-${index}@verbind`,
          `${title}: ${milestone.title}`,
          milestone.date,
          milestone.date,
          stamp,
        );
  }
};

const addMeetings = (calendar: Calendar, {id, title, meetings = []}: WireProject, stamp: Date): void => {
  for (const [index, meeting] of meetings.entries()) {
    const start = new Date(meeting.startAt);
    const end = new Date(meeting.endAt ?? start.getTime() + 3_600_000);
    calendar.createEvent({
      id: `${id}-meeting-${index}@verbind`,
      summary: `${title}: ${meeting.title}`,
      start,
      end: end > start ? end : start,
      stamp,
      ...(meeting.locationLabel && {location: meeting.locationLabel}),
      ...(meeting.url && /^https?:/i.test(meeting.url) && {url: meeting.url}),
    });
  }
};

/** A calendar (RFC 5545) with the phases and meetings of projects; what has no days is not in it. */
export const projectCalendar = (name: string, projects: readonly WireProject[]): string => {
  const calendar = ical({name, prodId: {company: 'Verbind', product: 'Projecten', language: 'NL'}});
  for (const project of projects) {
    // The same until something changes, so that whoever has it is told so.
    const stamp = new Date(project.lastUpdateAt ?? 0);
    addPhases(calendar, project, stamp);
    addMeetings(calendar, project, stamp);
  }
  return calendar.toString();
};
