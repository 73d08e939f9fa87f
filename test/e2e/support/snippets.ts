import type {Embedding} from './embedding.js';

/** The link that stands in the page until the widget does. */
export const fallback = '<a href="https://www.example.nl/contact">Neem contact op</a>';

/** The script of the widgets, as an editor pastes it. */
export const script = ({widgets}: Embedding): string =>
  `<script src="${widgets.url}/verbind/1/verbind.js" async crossorigin="anonymous" data-cookieconsent="ignore"></script>`;

/** The contact finder with its backend, as an editor pastes it. */
export const finder = ({source: {adapter, backend}}: Embedding, attributes = ''): string =>
  `<verbind-contact-finder ${adapter === 'files' ? 'adapter="files"' : ''} backend="${backend}" ${attributes}>${fallback}</verbind-contact-finder>`;

/** Form F1: the script and the element in one block. */
export const block = (embedding: Embedding, attributes = ''): string =>
  `<h1>Contact</h1>${script(embedding)}\n${finder(embedding, attributes)}`;

/** The initiative form with its backend, as an editor pastes it: script and element in one block. */
export const formBlock = (embedding: Embedding, attributes = ''): string => {
  const {adapter, backend} = embedding.source;
  return `<h1>Initiatief</h1>${script(embedding)}
    <verbind-initiative-form adapter="${adapter}" backend="${backend}" ${attributes}>${fallback}</verbind-initiative-form>`;
};

/** The progress tracker with its backend, as an editor pastes it: script and element in one block. */
export const trackerBlock = (embedding: Embedding, attributes = ''): string => {
  const {adapter, backend} = embedding.source;
  return `<h1>Voortgang</h1>${script(embedding)}
    <verbind-progress-tracker adapter="${adapter}" backend="${backend}" ${attributes}>${fallback}</verbind-progress-tracker>`;
};
