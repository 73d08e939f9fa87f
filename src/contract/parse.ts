// Reads what a backend sent by a shape, and trusts nothing: what is wrong is left out and reported, the rest is used.

/**
 * What a value should be: a type by its first letter (`u` for unknown: anything), a pattern, a list of allowed strings, a list of things, or an object. Fields
 * that must be there begin with an exclamation mark.
 */
export type Shape =
  | 's'
  | 'n'
  | 'b'
  | 'u'
  | RegExp
  | readonly string[]
  | {readonly of: Shape}
  | {readonly fields: Readonly<Record<string, Shape>>};

/** Hears of everything that is not as promised. */
export type Report = (path: string, expected: string) => void;

const words = {s: 'string', n: 'number', b: 'boolean', u: 'value'} as const;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parseFields = (
  fields: Readonly<Record<string, Shape>>,
  value: Readonly<Record<string, unknown>>,
  path: string,
  report: Report,
): unknown => {
  const parsed: Record<string, unknown> = {};
  for (const marked of Object.keys(fields)) {
    const required = marked.startsWith('!');
    const key = required ? marked.slice(1) : marked;
    const shape = fields[marked];
    // Own keys only: a page may have extended Object.prototype.
    const field = shape && parse(shape, Object.hasOwn(value, key) ? value[key] : undefined, `${path}.${key}`, report);
    if (field !== undefined) parsed[key] = field;
    else if (required) {
      report(`${path}.${key}`, 'a value');
      return undefined;
    }
  }
  return parsed;
};

const isUsable = (shape: Exclude<Shape, {readonly of: Shape} | {readonly fields: object}>, value: unknown): boolean => {
  if (shape === 'u') return value !== undefined && value !== null;
  if (typeof shape === 'string') return typeof value === words[shape];
  return typeof value === 'string' && (shape instanceof RegExp ? shape.test(value) : shape.includes(value));
};

const nameOf = (shape: Shape): string => {
  if (typeof shape === 'string') return `a ${words[shape]}`;
  if (shape instanceof RegExp) return `a string like ${shape.source}`;
  if ('of' in shape) return 'a list';
  return 'fields' in shape ? 'an object' : `one of ${shape.join(', ')}`;
};

/**
 * The usable part of a value, or undefined for none. A missing list is empty, a missing object is what its shape allows it to
 * be without anything in it, null is the same as missing.
 */
export const parse = (shape: Shape, value: unknown, path: string, report: Report): unknown => {
  const missing = value === undefined || value === null;
  const wrong = (): void => {
    if (!missing) report(path, nameOf(shape));
  };
  if (typeof shape === 'object' && 'of' in shape) {
    if (Array.isArray(value))
      return value
        .map((item: unknown, index) => parse(shape.of, item, `${path}[${index}]`, report))
        .filter(item => item !== undefined);
    wrong();
    return [];
  }
  if (typeof shape === 'object' && 'fields' in shape) {
    if (isObject(value)) return parseFields(shape.fields, value, path, report);
    wrong();
    // Nobody hears of what is missing in something that is missing itself.
    return missing ? parseFields(shape.fields, {}, path, () => undefined) : undefined;
  }
  if (isUsable(shape, value)) return value;
  wrong();
  return undefined;
};
