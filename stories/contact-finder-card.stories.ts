import type {Meta} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor} from 'storybook/test';
import type {Texts} from '../src/widgets/contact-finder/contact-finder.messages.js';
import type {ContactFinder} from '../src/widgets/contact-finder/contact-finder.js';
import {finderMeta, finderOf, type FinderStory} from './support/finder.js';
import type {Town} from './support/towns.js';
import {visit} from './support/visitor.js';

/** One contact point, in every state that it can be in. It is always a Tuesday in November, ten in the morning. */
export default {
  ...finderMeta,
  title: 'Widgets/Contact finder/Card',
  tags: ['multilingual'],
} satisfies Meta<ContactFinder>;

const saying = (town: Town, sentence: (texts: Texts) => string): FinderStory => ({
  args: finderOf(town),
  play: visit(({texts, reads}) => reads(sentence(texts))),
});

/** In the middle of opening hours. */
export const OpenNow = saying('open', texts => texts.openUntil('17:00'));

/** Before they begin. */
export const OpensLaterToday = saying('opens-later', texts => texts.opensToday('13:00'));

/** After they have ended. */
export const OpensTomorrow = saying('opens-tomorrow', texts => texts.opensTomorrow('07:00'));

/** On another day of the week. */
export const OpensNextWeek = saying('opens-next-week', texts => texts.opensOn('2026-11-30', '09:00'));

/** A holiday of the municipality. */
export const Holiday = saying('holiday', texts => texts.closedFor('Dag van de gemeente'));

/** Other hours for a week, which go before the ordinary ones. */
export const SpecialHours = saying('special-hours', texts => texts.openUntil('12:00'));

/** Nobody has said when: the card says nothing about it. */
export const WithoutHours: FinderStory = {
  args: finderOf('without-hours'),
  play: visit(async ({finder}) => {
    await expect(await finder.findByRole('heading', {name: 'Team Groen Noord en binnenstad'})).toBeVisible();
  }),
};

/** Away: until when, and whom to turn to instead. */
export const AwayWithSubstitute: FinderStory = {
  args: finderOf('absent'),
  play: visit(async ({texts, reads}) => {
    await reads(texts.absentUntil('2026-12-18', '2026'));
    await reads(texts.substitute);
  }),
};

/** Away, and nobody takes over. */
export const Away = saying('alone', texts => texts.absentUntil('2026-12-18', '2026'));

/** Unfolded: what the team does and does not do, its hours, its promise. */
export const Unfolded: FinderStory = {
  args: finderOf('open'),
  play: visit(async ({finder, texts, reads, findsContacts}) => {
    await findsContacts();
    const [first] = finder.getAllByText(texts.details);
    if (first) await userEvent.click(first);
    await reads(texts.doesNot);
    await expect(finder.getByRole('button', {name: new RegExp(`^${texts.save} ?: Team Groen`)})).toBeVisible();
  }),
};

/** As it goes to the printer: everything unfolded. In print the form and the buttons are left out besides. */
export const Printed: FinderStory = {
  args: finderOf('open'),
  play: visit(async ({finder, texts, findsContacts}) => {
    await findsContacts();
    await userEvent.hover(finder.getByRole('button', {name: texts.print}));
    await waitFor(async () => {
      dispatchEvent(new Event('beforeprint'));
      await expect(finder.getAllByText(texts.doesNot)).toHaveLength(2);
    });
  }),
};
