// The same eight fields of the first four steps, as somebody makes them who knows browsers: no library, and only what is shown.
const code = `
const form = document.querySelector('form');
const make = (tag, properties = {}, ...children) => { const element = Object.assign(document.createElement(tag), properties); element.append(...children); return element; };
const answers = {};
const text = (tag, name, label) => {
  const control = make(tag, {id: name, name, value: answers[name] ?? ''}), left = make('small', {id: name + '-left'});
  control.setAttribute('aria-describedby', left.id);
  control.addEventListener('input', () => { answers[name] = control.value; left.textContent = control.value.length > 150 ? 'Nog ' + (200 - control.value.length) : ''; keep(); });
  return make('div', {}, make('label', {htmlFor: name, textContent: label}), left, control);
};
const radios = (name, label, options) => make('fieldset', {}, make('legend', {textContent: label}), ...options.map(([value, words]) => {
  const control = make('input', {type: 'radio', name, value, checked: answers[name] === value});
  control.addEventListener('change', () => { answers[name] = value; keep(); show(); });
  return make('label', {}, control, ' ' + words);
}));
const select = (name, label, options) => {
  const control = make('select', {id: name, name}, make('option', {value: '', textContent: 'Kies een onderwerp'}), ...options.map(({id, name}) => make('option', {value: id, textContent: name})));
  control.value = answers[name] ?? '';
  control.addEventListener('change', () => { answers[name] = control.value; keep(); });
  return make('div', {}, make('label', {htmlFor: name, textContent: label}), control);
};
let timer, topics = [], configuration, step = 0;
const keep = () => { clearTimeout(timer); timer = setTimeout(() => sessionStorage.setItem('draft', JSON.stringify(answers)), 400); };
const steps = [
  ['Wie bent u?', () => [radios('audience', 'Voor wie vult u dit in?', [['resident', 'Voor mijzelf, als inwoner'], ['business', 'Voor mijn bedrijf'], ['organisation', 'Voor een organisatie of vereniging'], ['group', 'Voor een groep buren of bekenden']]),
    ...(answers.audience && answers.audience !== 'resident' ? [text('input', 'organisation', 'Hoe heet uw bedrijf, organisatie of groep?')] : [])]],
  ['Uw idee', () => [text('input', 'title', 'Hoe heet uw initiatief?'), text('textarea', 'description', 'Wat wilt u doen, en waarom?'), select('topic', 'Bij welk onderwerp hoort het?', topics)]],
  ['De plek', () => [text('input', 'place', 'Om welke plek gaat het?')]],
  ['Wie heeft u erbij betrokken?', () => [radios('involved', 'Heeft u al met mensen in de buurt gepraat?', [['yes', 'Ja'], ['no', 'Nee']]), text('textarea', 'who', 'Met wie heeft u gepraat?')]],
];
const show = () => {
  const [title, fields] = steps[step];
  form.replaceChildren(make('h2', {textContent: 'Stap ' + (step + 1) + ' van ' + steps.length + ': ' + title, tabIndex: -1}), ...fields(), make('button', {textContent: 'Volgende'}),
    make('p', {}, make('a', {href: 'tel:' + configuration.municipality.telephone, textContent: 'Bel ' + configuration.municipality.telephone})));
};
form.addEventListener('submit', event => { event.preventDefault(); step = Math.min(step + 1, steps.length - 1); show(); form.querySelector('h2').focus(); });
Promise.all(['configuration', 'topics'].map(name => fetch('/v1/' + name).then(answer => answer.json()))).then(([first, second]) => { configuration = first; topics = second.results; show(); });
`;

/** Its script, in a file as every strict policy asks. */
export const vanillaForm = code;

/** A page that embeds it. */
export const vanillaFormPage =
  '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Initiatief</title><h1>Initiatief</h1><form novalidate></form><script type="module" src="/vanilla.js"></script></html>';
