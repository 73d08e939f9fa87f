import type {Letter} from '../mail/outbox.js';
import type {WireProject} from '../projects/project-row.js';

/** To the team that gets a project. */
export const handoverLetter = (
  {title, reference}: Pick<WireProject, 'title' | 'reference'>,
  note: string,
  officer: string,
): Omit<Letter, 'to'> => ({
  language: 'nl',
  subject: `Aan u overgedragen: ${reference}: ${title}`,
  text: [
    `“${title}” (${reference}) is aan uw team overgedragen door ${officer}.`,
    `Wat u moet weten:\n${note.trim()}`,
    'Wie het project volgt, ziet vanaf nu de gegevens van uw team.\n',
  ].join('\n\n'),
});
