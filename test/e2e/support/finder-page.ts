import type {Locator, Page} from 'playwright';

/** What the fields of the finder are called. */
export const labels = {topic: 'Waar gaat uw vraag of idee over?', place: 'Om welke plek gaat het?'};

/** The field for topic or words. */
export const topicField = (page: Page | Locator): Locator => page.getByRole('combobox', {name: labels.topic});

/** The field for the place. */
export const placeField = (page: Page | Locator): Locator => page.getByRole('combobox', {name: labels.place});

/** The names of the contact points, in order. */
export const contacts = (page: Page | Locator): Locator => page.getByRole('heading', {level: 4});

/** One contact point by its name: all that its card says. */
export const card = (page: Page | Locator, name: string): Locator =>
  page.getByRole('listitem').filter({has: page.getByRole('heading', {name, exact: true})});

/** Waits until the first contact points are there. */
export const contactsShown = (page: Page | Locator): Promise<void> => contacts(page).first().waitFor();

/** Waits until the first contact point is this one. */
export const firstContactIs = (page: Page, name: string): Promise<void> =>
  contacts(page)
    .first()
    .and(page.getByRole('heading', {name, exact: true}))
    .waitFor();
