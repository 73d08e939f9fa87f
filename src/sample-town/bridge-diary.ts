/** What can be done on a day, by the phase of the work: a title, and what people on their way past will notice. */
const work: readonly (readonly [phaseId: string, from: string, ...days: readonly (readonly [string, string])[]])[] = [
  [
    'bouwen',
    '2026-02-09',
    ['Wij vlechten het ijzer', 'U ziet mensen op hun knieën in de bekisting. Het is stil werk.'],
    ['Wij storten beton', 'Van 6.00 tot 14.00 uur rijden er elk kwartier vrachtwagens. Fietsers houden hun eigen pad.'],
    ['Het beton wordt hard', 'Er gebeurt weinig. Dat hoort zo: beton heeft tijd nodig.'],
    ['Wij meten alles na', 'Twee landmeters staan met een driepoot op de kade.'],
    ['Er komt een schip met onderdelen', 'Van 10.00 tot 11.30 uur kunnen boten niet door de Vaart.'],
    ['Wij lassen de liggers', 'U ziet fel licht. Kijk er niet lang in, en leg dat uw kinderen ook uit.'],
    ['Wij schilderen', 'Het ruikt naar verf. Honden houden daar niet van.'],
    ['De kraan staat er weer', 'Als de kraan draait, wacht u hooguit vijf minuten bij de hulpbrug.'],
    ['Wij ruimen op', 'Aan het eind van de week is de kade weer schoon.'],
  ],
  [
    'slopen',
    '2025-09-08',
    ['Wij zagen het wegdek', 'Het maakt lawaai, van 8.00 tot 16.00 uur. Daarna is het stil.'],
    ['Een stuk brug gaat weg', 'Een boot brengt het oude staal naar de smelterij.'],
    ['Wij breken een pijler af', 'U kunt het trillen voelen. Meters aan de huizen houden het bij.'],
    ['Duikers kijken onder water', 'Boten varen stapvoets langs de duikvlag.'],
    ['Wij scheiden het puin', 'Van de stenen komen er 4.000 terug in het plein bij de kade.'],
    ['Geen werk door de wind', 'Boven windkracht 6 draait de kraan niet.'],
    ['Wij varen het puin weg', 'De boot ligt een uur aan de kade. Wandelaars gaan er met een boog omheen.'],
  ],
  [
    'hulpbrug',
    '2025-06-30',
    ['Wij heien palen', 'Van 9.00 tot 15.00 uur is het hard te horen.'],
    ['Wij leggen planken', 'De planken krijgen een ruwe laag, tegen uitglijden.'],
    ['Wij maken de helling minder steil', 'Twee mensen in een rolstoel hebben hem getest. Het kon beter.'],
    ['Wij hangen lampen op', 'Ook ’s avonds ziet u waar u rijdt.'],
    ['Wij zetten borden neer', 'Auto’s rijden om via de Ringvaartbrug.'],
  ],
  [
    'voorbereiden',
    '2025-04-14',
    ['Wij boren in de grond', 'Zo weten wij hoe diep de palen moeten.'],
    ['Wij maken foto’s van de huizen', 'Dan is later te zien of er een scheur bij kwam.'],
    ['Wij verleggen een kabel', 'Uw stroom blijft aan.'],
    ['Inloop in de keet', 'U kunt van 9.00 tot 11.00 uur met ons praten. Er is koffie.'],
  ],
];

/** The day of the last news, as everything in the sample town is told around it. */
const last = Date.UTC(2026, 10, 23, 7);

const day = 86_400_000;

const isWorkday = (moment: Date): boolean => moment.getUTCDay() % 6 !== 0;

/** The workdays up to the last, the latest first. */
const workdays = (count: number): readonly Date[] =>
  Array.from({length: count * 2}, (_, ago) => new Date(last - ago * day))
    .filter(isWorkday)
    .slice(0, count);

/** What was told about a bridge on each of four hundred workdays: the project with more news than anybody reads. */
export const bridgeDiary: readonly object[] = workdays(400).map((moment, index) => {
  const publishedAt = moment.toISOString().replace('.000', '');
  const phase = work.find(([, from]) => from <= publishedAt);
  if (!phase) throw new RangeError(`Nobody worked on the bridge on ${publishedAt}`);
  const [phaseId, , ...days] = phase;
  const [title, text] = days[index % days.length] ?? ['', ''];
  return {
    id: `kanaalbrug-${String(400 - index)}`,
    publishedAt,
    kind: 'news',
    title,
    body: {format: 'plain', value: text},
    phaseId,
    author: {roleName: 'Projectleider'},
  };
});
