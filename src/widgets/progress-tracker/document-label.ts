import type {ProjectDocument} from '../../model/project/details.js';

/** Names that people know, by media type. */
const names: ReadonlyMap<string, string> = new Map([
  ['application/pdf', 'PDF'],
  ['application/msword', 'Word'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'Word'],
  ['application/vnd.ms-excel', 'Excel'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'Excel'],
  ['application/vnd.oasis.opendocument.text', 'ODT'],
  ['application/zip', 'ZIP'],
  ['text/html', 'HTML'],
  ['image/jpeg', 'JPEG'],
  ['image/png', 'PNG'],
]);

const sizeOf = (bytes: number, locale: string): string => {
  const [unit, size] =
    bytes < 1_000_000 ? (['kilobyte', bytes / 1000] as const) : (['megabyte', bytes / 1_000_000] as const);
  const maximumFractionDigits = unit === 'megabyte' ? 1 : 0;
  return new Intl.NumberFormat(locale, {style: 'unit', unit, maximumFractionDigits}).format(Math.max(size, 1));
};

/** What a link to a document says of it, so that nobody is surprised: `Schets (PDF, 1,2 MB)`. */
export const documentLabel = ({name, encodingFormat, contentSize}: ProjectDocument, locale: string): string => {
  const format = encodingFormat && (names.get(encodingFormat) ?? encodingFormat);
  const size = contentSize && contentSize > 0 ? sizeOf(contentSize, locale) : undefined;
  const details = [format, size].filter(part => part).join(', ');
  return details ? `${name} (${details})` : name;
};
