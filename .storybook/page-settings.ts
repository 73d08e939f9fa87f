/** A choice in Storybook's toolbar. */
interface Choice {
  readonly toolbar: {
    title: string;
    icon: 'paintbrush' | 'globe' | 'transfer';
    items: {value: string; title: string}[];
    dynamicTitle: true;
  };
}

const toolbar = (
  title: Choice['toolbar']['title'],
  icon: Choice['toolbar']['icon'],
  items: Choice['toolbar']['items'],
): Choice => ({toolbar: {title, icon, items, dynamicTitle: true}});

/** The design systems that a page can have; all but the first two are packages of NL Design System. */
export const themes = toolbar('Theme', 'paintbrush', [
  {value: 'none', title: 'No theme'},
  {value: 'dark', title: 'A dark page'},
  {value: 'utrecht', title: 'Utrecht'},
  {value: 'denhaag', title: 'Den Haag'},
  {value: 'rvo', title: 'RVO'},
  {value: 'voorbeeld', title: 'Voorbeeld'},
]);

/** The languages that all words exist in. */
export const languages = toolbar('Language', 'globe', [
  {value: 'nl', title: 'Nederlands'},
  {value: 'en', title: 'English'},
  {value: 'fy', title: 'Frysk'},
]);

/** Which way the page reads. */
export const directions = toolbar('Direction', 'transfer', [
  {value: 'ltr', title: 'Left to right'},
  {value: 'rtl', title: 'Right to left'},
]);
