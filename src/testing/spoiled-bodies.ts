/** What a body becomes; a list is an object with `results`. */
type Spoil = (body: object) => object;

const withResults =
  (change: (results: readonly unknown[]) => readonly unknown[]): Spoil =>
  body => {
    if (!('results' in body) || !Array.isArray(body.results)) return body;
    const results = change(body.results);
    return {...body, results, count: results.length, next: null, previous: null};
  };

/** Nothing was found: not even a desk that is always there. */
export const emptyList = withResults(() => []);

/** Far more than was asked for. */
export const manyItems = withResults(results =>
  Array.from({length: 20_000}, (_, index) => {
    const item: unknown = results[index % results.length];
    return typeof item === 'object' && item !== null && 'id' in item
      ? {...item, id: `${String(item.id)}-${index}`}
      : item;
  }),
);

/** Texts that do harm when they are taken for more than text; the first renames the page when it runs. */
const harmful = [
  `<img src=x onerror="document.title='hostile'">`,
  `"><script>document.title='hostile'</script>`,
  `{{constructor.constructor('document.title="hostile"')()}}`,
  '\u202Etxet desrever\u202C',
  'langwoord'.repeat(200),
];

const harmfulAddresses = [
  `javascript:document.title='hostile'`,
  `java\tscript:document.title='hostile'`,
  `\u0001JavaScript:document.title='hostile'`,
  'https://user:password@www.example.nl/',
];

/** Fields that name and choose: they stay, so that the item is still taken for good. */
const kept =
  /^(id|code|type|kind|status|layer|audience|topicIds|parentId|parentCode|dayOfWeek|opens|closes|valid(From|Through)|next|previous|placeSearch|.*(Date|At|Id))$/;

const isAddress = (key: string): boolean => /^(value|url|generalContact|privacyStatement|authenticatedForm)$/.test(key);

const spoiledText = (value: string, key: string): string => {
  const texts = isAddress(key) ? harmfulAddresses : harmful;
  const text = texts[value.length % texts.length] ?? '';
  return isAddress(key) ? text : `${value} ${text}`;
};

const spoiled = (value: unknown, key: string): unknown => {
  if (kept.test(key)) return value;
  if (typeof value === 'string') return spoiledText(value, key);
  if (Array.isArray(value)) return value.map(item => spoiled(item, key));
  return typeof value === 'object' && value !== null ? hostile(value) : value;
};

/** Markup, scripts and endless words in every text, and addresses that run something. */
export function hostile(body: object): object {
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, spoiled(value, key)]));
}

const drifted = (item: unknown): unknown => {
  if (typeof item !== 'object' || item === null) return item;
  const fields = Object.entries(item).map(([key, value]: [string, unknown]) => {
    const list: readonly unknown[] | undefined = Array.isArray(value) ? value : undefined;
    return [key, list ? [...list, null, 42, {type: 'telepathy'}] : value];
  });
  return {description: null, address: null, responseTime: '5', ...Object.fromEntries(fields), addedInVersion2: {}};
};

const driftedList = withResults(results => [
  null,
  'a text instead of an object',
  {id: 'without-a-name'},
  {id: 7, name: ['not', 'a', 'text'], code: false},
  ...results.map(drifted),
]);

/** What another version of the contract might send: items that can't be used, and good ones with odd fields. */
export const schemaDrift: Spoil = body =>
  'results' in body
    ? driftedList(body)
    : {...body, locales: null, holidays: 'none', authorities: [null, {layer: 'galaxy'}], addedInVersion2: {}};
