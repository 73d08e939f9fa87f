// Two lists written by hand, to measure ours against: what somebody in a hurry makes, and what somebody makes who knows browsers.

const script = (tuned: boolean): string => `
const field = document.querySelector('input'), list = document.querySelector('ul');
const fold = text => text.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase();
let contacts = [], index = [];
const textOf = c => [c.name, c.roleName, c.description, ...c.responsibleFor].join(' ');
const row = c => {
  const item = document.createElement('li'), name = document.createElement('h3'), text = document.createElement('p'), link = document.createElement('a');
  name.textContent = c.name; text.textContent = c.description; link.href = 'tel:' + c.channels[0].value.replace(/\\s/g, ''); link.textContent = 'Bel ' + c.channels[0].value;
  item.append(name, text, link); return item;
};
const show = () => {
  const words = fold(field.value).split(' ').filter(Boolean);
  ${
    tuned
      ? `const found = []; for (let i = 0; i < index.length && found.length < 20; i++) if (words.every(w => index[i].includes(w))) found.push(contacts[i]);
  list.replaceChildren(...found.map(row));`
      : `const found = contacts.filter(c => words.every(w => fold(textOf(c)).includes(w)));
  list.replaceChildren(...found.slice(0, 200).map(row));`
  }
  list.dataset.for = field.value;
};
fetch('contact-points.json').then(r => r.json()).then(all => { contacts = all; ${tuned ? 'index = all.map(c => fold(textOf(c)));' : ''} show(); list.dataset.ready = ''; });
field.addEventListener('input', show);
`;

const page = (kind: string, code: string): string =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>${kind}</title><label>Zoek <input></label><ul></ul>${code}</html>`;

/** A page with a list of contacts, a search field and nothing of ours. */
export const vanillaPage = (kind: 'naive' | 'tuned'): string =>
  page(kind, `<script type="module">${script(kind === 'tuned')}</script>`);

/** The tuned list as something to embed: its script in a file, as every strict policy asks. */
export const vanillaFile = script(true);

/** A page that embeds it. */
export const vanillaFilePage = page('file', '<script type="module" src="tuned.js"></script>');
