/** A text of the municipality; never HTML, whatever is in it. */
export interface FormattedText {
  /** Plain text shows as it is, with its line ends; of Markdown only what an allow-list knows. */
  readonly format: 'plain' | 'markdown';
  readonly value: string;
}
