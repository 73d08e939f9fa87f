import {nl as card} from '../../cards/contact-point/contact-card.messages.js';
import type {SameKeys} from '../../localisation/catalogue.js';
import {plural} from '../../localisation/formats.js';
import type {AssistantTexts} from './assistant.messages.js';

/** `17:00` → `17.00 uur`. */
const hour = (time: string): string => `${time.replace(':', '.')} uur`;

/**
 * What the contact finder says before it is touched, in Dutch, the source of the other languages: B1, "u", sentence case. What it says
 * later comes with the assistant.
 */
export const nl = {
  ...card,
  title: 'Wie kan u helpen?',
  topic: 'Waar gaat uw vraag of idee over?',
  topicDescription: 'Bijvoorbeeld: kapotte lantaarnpaal, buurtfeest of subsidie',
  place: 'Om welke plek gaat het?',
  placeDescription: 'Postcode en huisnummer, of de naam van uw wijk of buurt',
  optional: '(niet verplicht)',
  audience: 'Ik ben',
  anyone: 'maakt niet uit',
  resident: 'inwoner',
  business: 'ondernemer',
  organisation: 'organisatie of vereniging',
  search: 'Zoeken',
  clear: 'Wis alles',
  found: (count: number) => `${count} ${plural(count, 'nl', {one: 'contact', other: 'contacten'})} gevonden`,
  foundNothing: 'Wij vonden geen contact dat precies past',
  foundNothingAdvice: 'Probeer een ander woord of laat de plek weg. Dit contact helpt u ook verder:',
  more: 'Toon meer contacten',
  loading: 'De contacten worden geladen.',
  slow: 'Het laden duurt langer dan normaal.',
  retry: 'Probeer het opnieuw',
  offline: 'U heeft nu geen internet. Zodra er verbinding is, zoeken wij vanzelf verder.',
  lastKnown: (time: string) => `U ziet de contacten van ${hour(time)}`,
  failed: 'Zoeken lukt nu niet. Dat ligt aan ons, niet aan u.',
  busy: 'Het is nu erg druk. Probeer het over een minuut opnieuw.',
  refused: 'Deze pagina kan de contacten niet ophalen.',
  help: 'Komt u er niet uit?',
  call: (telephone: string) => `Bel ${telephone}`,
  contactPage: 'Bekijk alle manieren om contact op te nemen',
  copyLink: 'Kopieer een link naar deze zoekopdracht',
  print: 'Druk af',
  initiative: 'Wilt u zelf iets beginnen? Dien uw initiatief in',
};

/** The same texts in any language. */
export type FirstTexts = SameKeys<typeof nl>;

/** All texts of the finder. */
export type Texts = FirstTexts & AssistantTexts;
