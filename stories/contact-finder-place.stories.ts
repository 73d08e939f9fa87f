import type {Meta} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor} from 'storybook/test';
import type {ContactFinder} from '../src/widgets/contact-finder/contact-finder.js';
import {finderMeta, type FinderStory} from './support/finder.js';
import {visit, type Visitor} from './support/visitor.js';

/** The question where: a neighbourhood, a postcode, an address. */
export default {
  ...finderMeta,
  title: 'Widgets/Contact finder/Place',
  tags: ['multilingual'],
} satisfies Meta<ContactFinder>;

const fieldOf = ({finder, texts}: Visitor): HTMLElement =>
  finder.getByRole('combobox', {name: `${texts.place} ${texts.optional}`});

/** Types a place as soon as there are contacts. */
const writes = async (visitor: Visitor, place: string): Promise<HTMLElement> => {
  await visitor.findsContacts();
  const field = fieldOf(visitor);
  await userEvent.type(field, place);
  return field;
};

/** A neighbourhood by its name: contacts for it come first and say so. */
export const Neighbourhood: FinderStory = {
  play: visit(async visitor => {
    const field = await writes(visitor, 'Vogelw');
    await userEvent.click(await visitor.finder.findByRole('option', {name: /^Vogelweide/}));
    await expect(field).toHaveValue('Vogelweide');
    await visitor.reads(new RegExp(visitor.texts.forArea('(Vogelweide|Noord)')));
  }),
};

/** A postcode that lies in one neighbourhood: leaving the field is enough. */
export const Postcode: FinderStory = {
  play: visit(async visitor => {
    const field = await writes(visitor, '1999 AA');
    await visitor.finder.findByRole('option', {name: /^Oude Haven/});
    await userEvent.tab();
    await visitor.reads(new RegExp(visitor.texts.forArea('(Oude Haven|Binnenstad)')));
    await expect(field).toHaveValue('Oude Haven');
  }),
};

/** A postcode that lies in two: the house number is asked for, and both are in the list. */
export const PostcodeInTwoNeighbourhoods: FinderStory = {
  play: visit(async visitor => {
    const field = await writes(visitor, '1999 CH');
    await expect(await visitor.finder.findAllByRole('option')).toHaveLength(2);
    await userEvent.tab();
    await visitor.reads(visitor.texts.placeAmbiguous);
    await expect(field).toBeInvalid();
  }),
};

/** A place that is not known: the field says what would help, and keeps what was typed. */
export const UnknownPlace: FinderStory = {
  play: visit(async visitor => {
    const field = await writes(visitor, 'Timboektoe');
    await userEvent.tab();
    await visitor.reads(visitor.texts.placeUnknown);
    await expect(field).toHaveValue('Timboektoe');
  }),
};

/** An area that the page sets by its code. */
export const AreaSetByThePage: FinderStory = {
  args: {area: 'WK199902'},
  play: visit(async visitor => {
    await visitor.reads(new RegExp(visitor.texts.forArea('Noord')));
    await waitFor(() => expect(fieldOf(visitor)).toHaveValue('Noord'));
  }),
};
