/** A project as the contract has it. */
export type Wire = Readonly<Record<string, unknown>>;

const project: Wire = {
  id: 'bankje',
  reference: 'ER-2026-0112',
  kind: 'initiative',
  title: 'Een bankje in het Elzenpark',
  summary: 'Buren willen een bank bij de vijver, zodat ouderen onderweg kunnen uitrusten.',
  status: 'active',
  progress: {completedPhases: 1, totalPhases: 4},
  topicIds: [],
  areaServed: [{code: 'BU19990401', name: 'Elzenhof'}],
  lastUpdateAt: '2026-11-03T09:00:00Z',
  nextUpdateExpectedDate: '2026-12-01',
  participationUntilDate: '2026-12-11',
  description: {
    format: 'markdown',
    value: 'Elf buren hebben **samen** een bank uitgezocht.\n\n- met leuningen\n- van hout',
  },
  waitingFor: {party: 'municipality', since: '2026-11-03', what: 'de verkeerskundige bekijkt uw schets.'},
  phases: [
    {
      id: 'bekijken',
      position: 1,
      title: 'Het idee bekijken',
      state: 'completed',
      startDate: '2026-08-31',
      plannedEndDate: '2026-09-11',
      endDate: '2026-09-16',
    },
    {id: 'vergunning', position: 2, title: 'Een vergunning vragen', state: 'skipped'},
    {
      id: 'voorbereiden',
      position: 3,
      title: 'Voorbereiden',
      state: 'current',
      startDate: '2026-10-29',
      plannedEndDate: '2026-12-18',
      isEstimate: true,
      description: {format: 'plain', value: 'Bank kiezen, fundering tekenen en bestellen.'},
      milestones: [{title: 'Bank besteld', date: '2026-12-04'}],
    },
    {id: 'plaatsen', position: 4, title: 'De bank plaatsen', state: 'upcoming', startDate: '2027-01-11'},
  ],
  roles: [{roleName: 'Gebiedsregisseur', who: 'Gebiedsteam Noord', task: 'houdt het overzicht'}],
  contactPointIds: ['groen-noord'],
  documents: [
    {
      name: 'Schets van de plek',
      url: 'https://www.elzendrecht.example.nl/schets.pdf',
      encodingFormat: 'application/pdf',
      contentSize: 1_240_000,
    },
  ],
};

const news = (count: number): readonly Wire[] =>
  Array.from({length: count}, (_, index) => ({
    id: `u${count - index}`,
    publishedAt: new Date(Date.UTC(2026, 10, 3, 9) - index * 86_400_000).toISOString(),
    kind: index % 5 === 4 ? 'milestone' : 'news',
    title: `Bericht ${count - index}`,
    body: {format: 'plain', value: 'Er is weer iets verder gekomen.'},
    author: {roleName: 'Gebiedsregisseur'},
  }));

const hostile = '<img src=x onerror="document.title=1">';

/** What is told of the project in every town, and the news. */
export const projects = {
  underway: [project, news(3)],
  asking: [
    {
      ...project,
      waitingFor: {party: 'initiator', since: '2026-11-10', what: 'een schets sturen.'},
      actionRequired: {
        what: 'een schets van de plek',
        untilDate: '2026-12-01',
        consequence: 'Dan stoppen wij met uw aanvraag.',
      },
    },
    news(1),
  ],
  stuck: [
    {
      ...project,
      lastUpdateAt: '2026-09-01T09:00:00Z',
      nextUpdateExpectedDate: '2026-10-01',
      stalled: {
        since: '2026-09-15',
        reason: 'wij wachten op de eigenaar van de grond.',
        helpContactPointId: 'klantcontactcentrum',
      },
    },
    news(1),
  ],
  decided: [
    {
      ...project,
      status: 'completed',
      progress: {completedPhases: 4, totalPhases: 4},
      outcome: {
        decision: 'De bank komt er',
        decidedDate: '2026-11-10',
        reasoning: {format: 'plain', value: 'De plek is vrij en de buurt wil het graag.'},
        heardAndDone: [{heard: 'Liever in de schaduw', done: 'De bank komt onder de linde'}],
      },
    },
    news(1),
  ],
  permit: [
    {
      ...project,
      kind: 'permit',
      title: 'Een dakkapel aan de Merelstraat',
      comparableDuration: {count: 34, lowerDays: 40, medianDays: 56, upperDays: 91},
      phases: [
        {
          id: 'beslissen',
          position: 1,
          title: 'Beslissen',
          state: 'current',
          startDate: '2026-09-21',
          plannedEndDate: '2026-11-16',
          legalEndDate: '2026-12-28',
          extensions: [{previousEndDate: '2026-11-16', newEndDate: '2026-12-28', reason: 'wij vragen nog een advies'}],
        },
      ],
    },
    news(1),
  ],
  contradictory: [
    {
      ...project,
      phases: [
        {id: 'a', position: 1, title: 'Bouwen', state: 'completed', startDate: '2026-11-01', endDate: '2026-10-01'},
        {id: 'b', position: 2, title: 'Iets van later', state: 'dreaming'},
      ],
    },
    news(1),
  ],
  bare: [{id: 'bankje', reference: 'ER-2026-0112', kind: 'initiative', title: 'Een bankje', status: 'planned'}, []],
  crowded: [project, news(400)],
  hostile: [
    {
      ...project,
      title: hostile,
      description: {format: 'markdown', value: `${hostile} [klik](javascript:alert(1))`},
      documents: [{name: hostile, url: 'javascript:alert(1)'}],
    },
    news(1),
  ],
  related: [
    {
      ...project,
      relatedProjects: [{id: 'park', relation: 'parent', title: 'Het Elzenpark wordt groener'}],
    },
    news(1),
  ],
} satisfies Record<string, readonly [Wire, readonly Wire[]]>;
