import type {CardTexts} from '../../cards/contact-point/contact-card.messages.js';
import type {DetailsTexts} from '../../cards/contact-point/contact-details.messages.js';
import type {SameKeys} from '../../localisation/catalogue.js';
import {formatDay, plural} from '../../localisation/formats.js';
import type {ActionTexts} from './actions.messages.js';
import type {BackgroundTexts} from './background.messages.js';

const days = (count: number): string => `${count} ${plural(count, 'nl', {one: 'dag', other: 'dagen'})}`;

/** `sinds dinsdag 3 november`, where that is known. */
const since = (date: string | undefined, thisYear: string): string =>
  date ? ` sinds ${formatDay(date, 'nl', thisYear)}` : '';

/**
 * What the progress tracker says at first sight, in Dutch, the source of the other languages: B1, "u", sentence case. What it says
 * further down and on request comes with these parts.
 */
export const nl = {
  title: 'Hoe staat het ervoor?',
  'kind.initiative': 'Initiatief',
  'kind.project': 'Project',
  'kind.permit': 'Vergunning',
  'status.planned': 'Gepland',
  'status.active': 'Bezig',
  'status.paused': 'Ligt stil',
  'status.completed': 'Klaar',
  'status.cancelled': 'Gestopt',
  done: (completed: number, total: number) =>
    `${completed} van ${total} ${plural(total, 'nl', {one: 'stap', other: 'stappen'})} klaar`,
  isPrivate: 'Alleen u ziet deze pagina, door uw persoonlijke link.',
  municipality: 'De gemeente',
  initiator: 'De initiatiefnemer',
  other: 'Iemand anders',
  turn: (who: string, from: string | undefined, what: string | undefined, thisYear: string) =>
    `${who} is aan zet${since(from, thisYear)}${what ? `: ${what}` : '.'}`,
  asked: (what: string) => `Dit is nodig van de initiatiefnemer: ${what}`,
  askedUntil: (date: string, thisYear: string) => `Dat kan tot en met ${formatDay(date, 'nl', thisYear)}.`,
  askedTooLate: (date: string, thisYear: string) => `Dat had gemoeten vóór of op ${formatDay(date, 'nl', thisYear)}.`,
  otherwise: (consequence: string) => `Gebeurt dat niet? ${consequence}`,
  stalled: (from: string, thisYear: string) => `Het zit vast${since(from, thisYear)}.`,
  because: (reason: string) => `De reden: ${reason}`,
  takePart: (date: string, thisYear: string) => `U kunt meedoen tot en met ${formatDay(date, 'nl', thisYear)}.`,
  silence: (count: number) => (count === 0 ? 'Vandaag is er nieuws.' : `Al ${days(count)} geen nieuws.`),
  nextNews: (date: string, thisYear: string) => `U hoort iets vóór of op ${formatDay(date, 'nl', thisYear)}.`,
  newsOverdue: (date: string, thisYear: string) =>
    `Er zou nieuws zijn op ${formatDay(date, 'nl', thisYear)}. Dat is er nog niet.`,
  follow: 'Volg dit',
  stuck: 'Het zit vast',
  share: 'Deel of druk af',
  phases: 'De stappen',
  'phase.completed': 'Klaar',
  'phase.current': 'Nu bezig',
  'phase.upcoming': 'Komt nog',
  'phase.skipped': 'Overgeslagen',
  phaseUnknown: 'Niet bekend',
  began: (date: string, thisYear: string) => `Begonnen op ${formatDay(date, 'nl', thisYear)}`,
  begins: (date: string, thisYear: string) => `Begint op ${formatDay(date, 'nl', thisYear)}`,
  ended: (date: string, thisYear: string) => `Klaar op ${formatDay(date, 'nl', thisYear)}`,
  planned: (date: string, thisYear: string) => `Gepland tot en met ${formatDay(date, 'nl', thisYear)}`,
  estimated: (date: string, thisYear: string) => `Waarschijnlijk tot en met ${formatDay(date, 'nl', thisYear)}`,
  legal: (date: string, thisYear: string) => `De wet zegt: uiterlijk ${formatDay(date, 'nl', thisYear)}`,
  late: (count: number) => `${days(count)} later dan gepland`,
  extended: (date: string, reason: string | undefined, thisYear: string) =>
    `Verlengd tot en met ${formatDay(date, 'nl', thisYear)}${reason ? `, omdat: ${reason}` : ''}`,
  previously: (date: string, thisYear: string) => `Eerst was het tot en met ${formatDay(date, 'nl', thisYear)}`,
  contradictory: 'Deze datums kloppen niet met elkaar. Vraag de gemeente hoe het zit.',
  updates: 'Nieuws',
  noUpdates: 'Er is nog geen nieuws.',
  'update.news': 'Nieuws',
  'update.milestone': 'Mijlpaal',
  'update.decision': 'Besluit',
  'update.delay': 'Vertraging',
  'update.request': 'Vraag',
  published: (date: string, thisYear: string) => formatDay(date, 'nl', thisYear),
  more: 'Toon meer nieuws',
  linkTo: 'Link naar dit bericht',
  isNew: 'Nieuw',
  changed: 'Net veranderd',
  loading: 'De voortgang wordt geladen.',
  slow: 'Het laden duurt langer dan normaal.',
  retry: 'Probeer het opnieuw',
  offline: 'U heeft nu geen internet. Zodra er verbinding is, kijken wij vanzelf weer.',
  lastKnown: (date: string, time: string) =>
    `U ziet hoe het was op ${formatDay(date, 'nl')} om ${time.replace(':', '.')} uur.`,
  failed: 'De voortgang kan nu niet worden getoond. Dat ligt aan ons, niet aan u.',
  busy: 'Het is nu erg druk. Probeer het over een minuut opnieuw.',
  refused: 'Deze pagina kan de voortgang niet ophalen.',
  notFound: 'Wij vinden niets onder dit nummer. Klopt het nummer? Of had u een persoonlijke link? Open dan die link.',
  partMissing: 'Dit deel kon niet worden geladen. Controleer uw verbinding en probeer het opnieuw.',
  help: 'Komt u er niet uit?',
  call: (telephone: string) => `Bel ${telephone}`,
  contactPage: 'Bekijk alle manieren om contact op te nemen',
};

/** The same texts in any language. */
export type FirstTexts = SameKeys<typeof nl>;

/** All texts of the tracker. */
export type Texts = FirstTexts & BackgroundTexts & ActionTexts & CardTexts & DetailsTexts;
