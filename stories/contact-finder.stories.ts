import type {Meta} from '@storybook/web-components-vite';
import {expect, restoreAllMocks, spyOn, userEvent} from 'storybook/test';
import type {ContactFinder} from '../src/widgets/contact-finder/contact-finder.js';
import {finderMeta, type FinderStory} from './support/finder.js';
import {findsContacts, visit} from './support/visitor.js';

/** Finds whom to turn to: by topic or words, by place and by role. */
export default {...finderMeta, title: 'Widgets/Contact finder', tags: ['multilingual']} satisfies Meta<ContactFinder>;

/** What a visitor meets: the form, and the contacts to begin with. */
export const FirstView: FinderStory = {play: findsContacts};

/** Topics are suggested while words are typed; the list under it follows. */
export const Suggestions: FinderStory = {
  play: visit(async ({finder, texts, reads}) => {
    await reads(texts.help);
    await userEvent.type(finder.getByRole('combobox', {name: texts.topic}), 'lantaarn');
    await expect(await finder.findByRole('option', {name: /^Kapotte lantaarnpaal/})).toBeVisible();
  }),
};

/** A topic out of the list, by the keyboard alone: every contact says why it was found. */
export const TopicChosen: FinderStory = {
  play: visit(async ({finder, texts, reads}) => {
    await reads(texts.help);
    const field = finder.getByRole('combobox', {name: texts.topic});
    await userEvent.type(field, 'lantaarn');
    await finder.findByRole('option', {name: /^Kapotte lantaarnpaal/});
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect(field).toHaveValue('Kapotte lantaarnpaal');
    await finder.findByRole('heading', {name: 'Straatverlichting'});
    await reads(/Kapotte lantaarnpaal$/);
  }),
};

/** A typo is forgiven. */
export const WordWithTypo: FinderStory = {
  args: {query: 'lantarenpaal'},
  play: visit(({reads}) => reads('Straatverlichting')),
};

/** A topic that the page sets. */
export const TopicSetByThePage: FinderStory = {
  args: {topic: 'speelplek'},
  play: visit(({reads}) => reads('Speelplekken en speeltoestellen')),
};

/** The question in the fragment of the address, as somebody else sent it. */
export const OpenedByLink: FinderStory = {
  beforeEach: () => {
    const {href} = location;
    history.replaceState(history.state, '', '#verbind:topic=speelplek&audience=resident');
    return () => history.replaceState(history.state, '', href);
  },
  play: visit(async ({finder, texts, reads}) => {
    await reads('Speelplekken en speeltoestellen');
    await expect(finder.getByRole('radio', {name: texts.resident})).toBeChecked();
  }),
};

/** Contacts for a role. */
export const ForBusinesses: FinderStory = {
  play: visit(async ({finder, texts, reads, findsContacts: contacts}) => {
    await contacts();
    await userEvent.click(finder.getByRole('radio', {name: texts.business}));
    await reads(new RegExp(texts.forBusiness));
  }),
};

/** A topic of another authority is handed over. */
export const NotMunicipal: FinderStory = {
  args: {topic: 'wildschade'},
  play: visit(async ({finder, texts}) => {
    const link = await finder.findByRole('link', {name: new RegExp(`^${texts.goTo('')}`)});
    await expect(link).toHaveAttribute('href', expect.stringMatching(/^https:/));
  }),
};

/** Nothing fits: advice, and the desk that is always there. */
export const NothingFits: FinderStory = {
  args: {query: 'qqqqqqqq'},
  play: visit(async ({texts, reads}) => {
    await reads(texts.foundNothingAdvice);
    await reads('Klantcontactcentrum');
  }),
};

/** Ten more on request; the focus goes on at the first new one. */
export const MoreContacts: FinderStory = {
  play: visit(async ({finder, texts, findsContacts: contacts}) => {
    await userEvent.click(await finder.findByRole('button', {name: texts.more}));
    await contacts(20);
  }),
};

/** A link to an own idea, when the page gives one. */
export const WithInitiative: FinderStory = {
  args: {'initiative-href': 'https://www.elzendrecht.example.nl/initiatief'},
  play: visit(async ({finder, texts}) => {
    await expect(await finder.findByRole('link', {name: texts.initiative})).toBeVisible();
  }),
};

/** The link to a search, for a browser that does not let the page copy it. */
export const CopiedByHand: FinderStory = {
  args: {topic: 'speelplek'},
  beforeEach: () => {
    spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('Not allowed', 'NotAllowedError'));
    return () => restoreAllMocks();
  },
  play: visit(async ({finder, texts, reads}) => {
    await reads('Speelplekken en speeltoestellen');
    await userEvent.click(finder.getByRole('button', {name: texts.copyLink}));
    await expect(await finder.findByRole('textbox', {name: texts.copyByHand})).toBeVisible();
    await expect(finder.getByDisplayValue(/#verbind:topic=speelplek$/)).toBeVisible();
  }),
};
