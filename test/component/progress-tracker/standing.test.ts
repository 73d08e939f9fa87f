import {expect} from '@open-wc/testing';
import {until} from '../../support/until.js';
import {allByRole, byRole, visibleText} from '../../support/visitor.js';
import {mountTracker} from './mount.js';
import {projectWith} from '../../support/project-with.js';
import {registerWith, townWith, updateOf} from './register.js';
import type {ProjectDetails} from '../../../src/model/project/details.js';
import type {Phase} from '../../../src/model/project/phase.js';

const textOf = async (project: Partial<ProjectDetails>): Promise<string> =>
  visibleText(await mountTracker({backend: townWith(registerWith(projectWith(project)))}));

const phase = (more: Partial<Phase> = {}): Phase => ({
  id: 'bekijken',
  title: 'Bekijken',
  state: 'current',
  isEstimate: false,
  extensions: [],
  milestones: [],
  ...more,
});

describe('How a project stands', () => {
  it('says who has to act, since when and to do what', async () => {
    const what = 'de verkeerskundige bekijkt uw schets';
    expect(await textOf({waitingFor: {party: 'municipality', since: '2026-11-03', what}})).to.include(
      `De gemeente is aan zet sinds dinsdag 3 november: ${what}`,
    );
  });

  it('names another party by its name', async () => {
    expect(await textOf({waitingFor: {party: 'other', name: 'Het waterschap'}})).to.include(
      'Het waterschap is aan zet.',
    );
  });

  it('says what is asked, until when, and what happens otherwise', async () => {
    const text = await textOf({
      actionRequired: {what: 'stuur een schets', untilDate: '2026-12-01', consequence: 'Dan stopt de aanvraag.'},
    });
    expect(text).to.include('Dit is nodig van de initiatiefnemer: stuur een schets');
    expect(text).to.include('Dat kan tot en met dinsdag 1 december.');
    expect(text).to.include('Gebeurt dat niet? Dan stopt de aanvraag.');
  });

  it('counts the days without news, and says when the next comes', async () => {
    const text = await textOf({lastUpdateAt: '2026-11-01T09:00:00Z', nextUpdateExpectedDate: '2026-12-01'});
    expect(text).to.include('Al 23 dagen geen nieuws. U hoort iets vóór of op dinsdag 1 december.');
  });

  it('says it when news that was promised did not come', async () => {
    const text = await textOf({lastUpdateAt: '2026-11-01T09:00:00Z', nextUpdateExpectedDate: '2026-11-20'});
    expect(text).to.include('Er zou nieuws zijn op vrijdag 20 november. Dat is er nog niet.');
  });

  it('says that it is stuck, and why', async () => {
    const text = await textOf({stalled: {since: '2026-10-01', reason: 'wij wachten op de eigenaar van de grond'}});
    expect(text).to.include('Het zit vast sinds donderdag 1 oktober.');
    expect(text).to.include('De reden: wij wachten op de eigenaar van de grond');
  });

  it('waits for nothing any more when it is over', async () => {
    const text = await textOf({
      status: 'completed',
      lastUpdateAt: '2026-09-01T09:00:00Z',
      waitingFor: {party: 'municipality'},
      stalled: {since: '2026-09-01'},
    });
    expect(text).not.to.match(/aan zet|dagen geen nieuws|Het zit vast/);
  });

  it('tells the steps in their order, and which one is going on', async () => {
    const phases = [
      phase({id: '1', title: 'Bekijken', state: 'completed', endDate: '2026-09-20'}),
      phase({id: '2', title: 'Kiezen', state: 'skipped'}),
      phase({id: '3', title: 'Maken', plannedEndDate: '2026-12-18', isEstimate: true}),
      phase({id: '4', title: 'Feest', state: 'upcoming', startDate: '2027-01-08'}),
    ];
    const tracker = await mountTracker({backend: townWith(registerWith(projectWith({phases})))});
    const steps = [...byRole(tracker, 'list', 'De stappen').children];
    expect(steps.map(step => step.getAttribute('aria-current'))).to.deep.equal([null, null, 'step', null]);
    expect(steps.map(step => visibleText(step).split('\n'))).to.deep.equal([
      ['Klaar', 'Bekijken', 'Klaar op zondag 20 september'],
      ['Overgeslagen', 'Kiezen'],
      ['Nu bezig', 'Maken', 'Waarschijnlijk tot en met vrijdag 18 december'],
      ['Komt nog', 'Feest', 'Begint op vrijdag 8 januari 2027'],
    ]);
  });

  it('says what the law wants, that there was an extension and why, and how late it is', async () => {
    const extensions = [{previousEndDate: '2026-10-01', newEndDate: '2026-11-12', reason: 'de buren reageerden'}];
    const text = await textOf({
      phases: [phase({plannedEndDate: '2026-11-14', legalEndDate: '2026-12-24', extensions})],
    });
    expect(text).to.include('De wet zegt: uiterlijk donderdag 24 december');
    expect(text).to.include('Verlengd tot en met donderdag 12 november, omdat: de buren reageerden');
    expect(text).to.include('10 dagen later dan gepland');
  });

  it('does not hide that dates contradict each other', async () => {
    const text = await textOf({phases: [phase({startDate: '2026-11-01', endDate: '2026-10-01'})]});
    expect(text).to.include('Deze datums kloppen niet met elkaar.');
  });

  it('says what was decided, why, and what was done with what people said', async () => {
    const tracker = await mountTracker({
      backend: townWith(
        registerWith(
          projectWith({
            outcome: {
              decision: 'Het bankje komt er',
              decidedDate: '2026-11-10',
              reasoning: {format: 'markdown', value: 'De plek is **vrij**.'},
              heardAndDone: [{heard: 'Liever in de schaduw', done: 'Het komt onder de linde'}],
            },
          }),
        ),
      ),
    });
    expect(byRole(tracker, 'heading', 'Het besluit')).to.exist;
    const text = visibleText(tracker);
    for (const words of ['Het bankje komt er', 'Besloten op dinsdag 10 november', 'vrij', 'Liever in de schaduw'])
      expect(text).to.include(words);
    expect(text).not.to.include('**');
  });

  it('shows how long comparable cases took, but not out of fewer than ten', async () => {
    const comparableDuration = {count: 9, lowerDays: 30, medianDays: 60, upperDays: 90};
    expect(await textOf({comparableDuration})).not.to.include('meestal');
    expect(await textOf({comparableDuration: {...comparableDuration, count: 10}})).to.include(
      'Zaken die hierop lijken duurden meestal 30 tot 90 dagen.',
    );
  });

  it('says of a document what it is and how large', async () => {
    const tracker = await mountTracker({
      backend: townWith(
        registerWith(
          projectWith({
            documents: [
              {
                name: 'Schets',
                url: 'https://www.example.nl/schets',
                encodingFormat: 'application/pdf',
                contentSize: 1_240_000,
              },
            ],
          }),
        ),
      ),
    });
    expect(byRole(tracker, 'link', /^Schets \(PDF, 1,2\sMB\)$/).getAttribute('href')).to.equal(
      'https://www.example.nl/schets',
    );
  });

  it('has the contact point as the contact finder shows it', async () => {
    const tracker = await mountTracker({
      backend: townWith(registerWith(projectWith({contactPointIds: ['groen-noord', 'bestaat-niet']}))),
    });
    await until(() => allByRole(tracker, 'list', 'Wie kan u helpen?').length > 0, 'the contact point is shown');
    expect(byRole(tracker, 'list', 'Wie kan u helpen?').children).to.have.length(1);
  });

  it('shows pictures with words for who does not see them, and only those', async () => {
    const images = [{url: `${location.origin}/test/support/map/tile.png`, alt: 'De plek bij de vijver'}];
    const tracker = await mountTracker({backend: townWith(registerWith(projectWith(), [updateOf(3, {images})]))});
    expect(tracker.shadowRoot?.querySelectorAll('img')).to.have.length(1);
    expect(byRole(tracker, 'img', 'De plek bij de vijver').getAttribute('loading')).to.equal('lazy');
  });

  it('shows markup as it was written, and runs nothing', async () => {
    const hostile = '<img src=x onerror="document.title=1">';
    const tracker = await mountTracker({
      backend: townWith(
        registerWith(
          projectWith({
            title: hostile,
            description: {format: 'markdown', value: `${hostile} [klik](javascript:alert(1))`},
            stalled: {since: hostile, reason: hostile},
          }),
          [updateOf(3, {title: hostile, body: {format: 'markdown', value: hostile}})],
        ),
      ),
    });
    expect(tracker.shadowRoot?.querySelector('img, [href^="javascript"]')).to.equal(null);
    expect(visibleText(tracker)).to.include(hostile);
  });

  it('is in English on an English page, and in Frisian on a Frisian one', async () => {
    const waitingFor = {party: 'municipality', since: '2026-11-03'} as const;
    const backend = townWith(registerWith(projectWith({waitingFor})));
    const english = await mountTracker({backend, lang: 'en'});
    expect(visibleText(english)).to.include('The municipality has to act since Tuesday, November 3');
    const frisian = await mountTracker({backend, lang: 'fy'});
    expect(byRole(frisian, 'button', 'Folgje dit')).to.exist;
  });
});
