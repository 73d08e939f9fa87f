/** What stands in an e-mail that somebody sends by hand. */
export interface MailContent {
  /** Empty where nobody knows an address: then it is filled in by hand. */
  readonly to: string;
  readonly subject: string;
  /** Everything that was asked, in its order. */
  readonly parts: readonly {
    readonly title: string;
    readonly answers: readonly {readonly question: string; readonly answer: string}[];
  }[];
}

/** An e-mail that is ready to be sent by hand. */
export interface ComposedMail {
  /** Opens a mail program with all of it in it, or the beginning of it. */
  readonly href: string;
  /** All of it, to copy. */
  readonly body: string;
  /** Whether the address could not hold all of it. */
  readonly shortened: boolean;
}

/** Characters that every mail program takes in an address (Outlook stops at about 2,080). */
const longest = 1800;

const address = (to: string, subject: string, body: string): string =>
  `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;

/** Half of a surrogate pair has no place in an address. */
const whole = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, '');

/** As much of the beginning as fits: found by halving, because one character takes one to twelve. */
const fitting = (fits: (body: string) => boolean, body: string): string => {
  let [least, most] = [0, body.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(`${whole(body.slice(0, middle))}…`)) least = middle;
    else most = middle - 1;
  }
  return `${whole(body.slice(0, least))}…`;
};

/** Puts everything in an e-mail (RFC 6068: lines end with CR LF, everything else is percent-encoded). */
export const composedMail = ({to, subject, parts}: MailContent): ComposedMail => {
  const body = parts
    .map(({title, answers}) =>
      [title.toUpperCase(), ...answers.map(({question, answer}) => `${question}\n${answer}`)].join('\n\n'),
    )
    .join('\n\n\n')
    .replace(/\r?\n/g, '\r\n');
  const fits = (text: string): boolean => address(to, subject, text).length <= longest;
  const shortened = !fits(body);
  return {href: address(to, subject, shortened ? fitting(fits, body) : body), body, shortened};
};
