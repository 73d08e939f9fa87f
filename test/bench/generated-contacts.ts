// Ten thousand contact points that look like those of a large municipality: the same every time.

const teams = [
  'Groen',
  'Verlichting',
  'Wegen',
  'Spelen',
  'Afval',
  'Evenementen',
  'Wonen',
  'Energie',
  'Sport',
  'Cultuur',
];
const places = ['Noord', 'Oost', 'Zuid', 'West', 'Centrum', 'Haven', 'Dorpen', 'Polder', 'Park', 'Station'];
const tasks = [
  'lantaarnpalen repareren',
  'bomen snoeien',
  'speelplekken keuren',
  'subsidie voor buurtfeesten',
  'vergunning voor een terras',
  'grofvuil ophalen',
  'advies over isolatie',
  'sporthallen verhuren',
  'monumenten onderhouden',
  'parkeren in de wijk',
];

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

/** Contact points in the shape of the contract. */
export const generatedContacts = (count: number): readonly object[] =>
  Array.from({length: count}, (_, index) => ({
    id: `team-${index}`,
    name: `Team ${pick(teams, index)} ${pick(places, Math.floor(index / 10))} ${index}`,
    roleName: `Beheerder ${pick(teams, index).toLowerCase()}`,
    description: `Wij helpen u met ${pick(tasks, index)} in ${pick(places, Math.floor(index / 10))}.`,
    responsibleFor: [pick(tasks, index), pick(tasks, index + 3)],
    notResponsibleFor: [pick(tasks, index + 5)],
    audience: ['resident', 'business', 'organisation'],
    topicIds: [],
    areaServed: [{code: 'GM1999', name: 'Elzendrecht'}],
    channels: [
      {type: 'telephone', value: '14 0199'},
      {type: 'email', value: `team-${index}@example.nl`},
    ],
    openingHoursSpecification: [
      {dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'], opens: '09:00', closes: '17:00'},
    ],
    availableLanguage: ['nl'],
    responseTime: {promisedDays: 5},
    isFallback: index === 0,
    checkedDate: '2026-11-01',
  }));
