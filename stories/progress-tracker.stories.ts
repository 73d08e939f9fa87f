import type {Meta} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import type {ProgressTracker} from '../src/widgets/progress-tracker/progress-tracker.js';
import {follows, trackerMeta, trackerOf, type TrackerStory} from './support/tracker.js';

/** How an initiative, project or permit stands. */
export default {
  ...trackerMeta,
  title: 'Widgets/Progress tracker',
  tags: ['multilingual'],
} satisfies Meta<ProgressTracker>;

const year = '2026';

/** The municipality has to act: who, since when, to do what; the steps and the news. */
export const UnderWay: TrackerStory = {
  play: follows(async ({tracker, texts, seesProject, reads}) => {
    await seesProject();
    await reads(texts.turn(texts.municipality, '2026-11-03', 'de verkeerskundige bekijkt uw schets.', year));
    await expect(tracker.getByRole('list', {name: texts.phases})).toBeVisible();
    await expect(await tracker.findByRole('list', {name: texts.contact})).toBeVisible();
  }),
};

/** Something is asked of the initiator: until when, and what happens otherwise. */
export const Asking: TrackerStory = {
  args: trackerOf('asking'),
  play: follows(async ({texts, seesProject, reads}) => {
    await seesProject();
    await reads(texts.askedUntil('2026-12-01', year));
  }),
};

/** It is stuck, and there has been no news for long: both are said. */
export const Stuck: TrackerStory = {
  args: trackerOf('stuck'),
  play: follows(async ({texts, seesProject, reads}) => {
    await seesProject();
    await reads(texts.stalled('2026-09-15', year));
    await reads(new RegExp(texts.newsOverdue('2026-10-01', year).replaceAll('.', '\\.')));
  }),
};

/** What was decided, why, and what was done with what people said. */
export const Decided: TrackerStory = {
  args: trackerOf('decided'),
  play: follows(async ({texts, seesProject, reads}) => {
    await seesProject();
    await reads(texts.heardAndDone);
  }),
};

/** A permit: the days of the law, a term that was extended, and how long comparable cases took. */
export const Permit: TrackerStory = {
  args: trackerOf('permit'),
  play: follows(async ({texts, seesProject, reads}) => {
    await seesProject();
    await reads(texts.extended('2026-12-28', 'wij vragen nog een advies', year));
    await reads(texts.usually(40, 91));
  }),
};

/** Days that can't all be true, and a state that only a later version knows. */
export const Contradictory: TrackerStory = {
  args: trackerOf('contradictory'),
  play: follows(async ({texts, seesProject, reads}) => {
    await seesProject();
    await reads(texts.contradictory);
    await reads(texts.phaseUnknown);
  }),
};

/** Nothing is known but its name: no date, no step, no place, no news. */
export const Bare: TrackerStory = {
  args: trackerOf('bare'),
  play: follows(async ({texts, seesProject, reads}) => {
    await seesProject();
    await reads(texts.noUpdates);
  }),
};

/** Four hundred times news: ten at a time. */
export const ManyUpdates: TrackerStory = {
  args: trackerOf('crowded'),
  play: follows(async ({tracker, texts, seesProject, presses}) => {
    await seesProject();
    await presses(texts.more);
    await expect(await tracker.findByRole('heading', {name: 'Bericht 381'})).toBeVisible();
  }),
};

/** It belongs with another project. */
export const Related: TrackerStory = {
  args: {...trackerOf('related'), 'project-href': '/voortgang?nummer={id}'},
  play: follows(async ({tracker, seesProject}) => {
    await seesProject();
    await expect(await tracker.findByRole('link', {name: 'Het Elzenpark wordt groener'})).toBeVisible();
  }),
};

/** Follow without an account: by e-mail, in a news reader, in a calendar. */
export const Following: TrackerStory = {
  play: follows(async ({texts, presses, fills, reads, seesProject}) => {
    await seesProject();
    await presses(texts.follow);
    await presses(texts.subscribe);
    await reads(texts.emailMissing);
    await fills(texts.yourEmail, 'naam@example.nl');
    await presses(texts.subscribe);
    await reads(texts.subscribed('naam@example.nl'));
  }),
};

/** "Het zit vast": a message to a person who can help, and what happens next. */
export const AskingForHelp: TrackerStory = {
  args: trackerOf('stuck'),
  play: follows(async ({texts, presses, fills, reads, seesProject}) => {
    await seesProject();
    await presses(texts.stuck);
    await fills(texts.message, 'Niemand belt terug.');
    await fills(texts.yourName, 'A. Voorbeeld');
    await fills(texts.yourEmail, 'a@example.nl');
    await presses(texts.send);
    await reads(new RegExp(texts.helpSent('a@example.nl').replaceAll('.', '\\.')));
  }),
};

/** Pass it on, or put it on paper. */
export const Sharing: TrackerStory = {
  play: follows(async ({tracker, texts, presses, seesProject}) => {
    await seesProject();
    await presses(texts.share);
    await expect(await tracker.findByRole('button', {name: texts.print})).toBeVisible();
  }),
};

/** Nobody said which project: somebody types the number. */
export const ByNumber: TrackerStory = {
  args: {project: ''},
  play: follows(async ({texts, fills, presses, seesProject}) => {
    await fills(texts.reference, 'ER-2026-0112');
    await presses(texts.seek);
    await seesProject();
  }),
};
