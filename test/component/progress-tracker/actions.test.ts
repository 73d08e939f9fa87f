import {expect} from '@open-wc/testing';
import {BackendError} from '../../../src/backend/backend-error.js';
import type {ProjectRegister} from '../../../src/backend/ports.js';
import type {HelpAskedEvent, SubscribedEvent} from '../../../src/index.js';
import type {Message} from '../../../src/model/initiative/receipt.js';
import type {Subscription} from '../../../src/model/project/subscription.js';
import type {ProgressTracker} from '../../../src/widgets/progress-tracker/progress-tracker.js';
import {until} from '../../support/until.js';
import {allByRole, byRole, press, visibleText, write} from '../../support/visitor.js';
import {mountTracker} from './mount.js';
import {projectWith} from '../../support/project-with.js';
import {registerWith, townWith} from './register.js';

/** Opens a form by its button, and waits until it is there. */
const open = async (tracker: ProgressTracker, button: string, title: string): Promise<void> => {
  press(tracker, button);
  await until(() => tracker.shadowRoot?.activeElement?.textContent === title, `"${title}" is open and has the focus`);
};

const mounted = (more: Partial<ProjectRegister>, project = projectWith()): Promise<ProgressTracker> =>
  mountTracker({backend: townWith(registerWith(project), more)});

describe('Following without an account', () => {
  const following = (): {sent: Subscription[]; more: Partial<ProjectRegister>} => {
    const sent: Subscription[] = [];
    return {
      sent,
      more: {
        subscribe: async subscription => {
          sent.push(subscription);
        },
        feedHref: () => 'https://api.example.nl/v1/projects/bankje/feed.atom',
        calendarHref: () => 'https://api.example.nl/v1/projects/bankje/calendar.ics',
      },
    };
  };

  it('asks for an address, and says that it is to be confirmed', async () => {
    const {sent, more} = following();
    const tracker = await mounted(more);
    await open(tracker, 'Volg dit', 'Volg dit zonder account');
    const heard = new Promise<SubscribedEvent>(resolve => tracker.addEventListener('verbind-subscribed', resolve));
    write(tracker, 'textbox', 'Uw e-mailadres', 'naam@example.nl');
    byRole(tracker, 'radio', 'Eén keer per week').click();
    press(tracker, 'Volg per e-mail');
    const {project, frequency} = await heard;
    expect([project, frequency]).to.deep.equal(['bankje', 'weekly']);
    await until(() => visibleText(tracker).includes('pas daarna krijgt u berichten'), 'it says what to do');
    expect(sent).to.deep.equal([
      {scope: {projectId: 'bankje'}, email: 'naam@example.nl', frequency: 'weekly', locale: 'nl'},
    ]);
  });

  it('says what is wrong with an address, at the address', async () => {
    const {sent, more} = following();
    const tracker = await mounted(more);
    await open(tracker, 'Volg dit', 'Volg dit zonder account');
    const field = write(tracker, 'textbox', 'Uw e-mailadres', 'naam@');
    press(tracker, 'Volg per e-mail');
    await until(() => visibleText(tracker).includes('Dit e-mailadres klopt niet.'), 'it says what is wrong');
    await until(() => tracker.shadowRoot?.activeElement === field, 'the focus is at the field');
    expect(sent).to.be.empty;
  });

  it('has a feed and a calendar, but not of what is private', async () => {
    const {more} = following();
    const shared = await mounted(more);
    await open(shared, 'Volg dit', 'Volg dit zonder account');
    expect(byRole(shared, 'link', 'In uw agenda (ICS)').getAttribute('href')).to.match(/calendar\.ics$/);
    const secret = await mounted(more, projectWith({isPrivate: true}));
    await open(secret, 'Volg dit', 'Volg dit zonder account');
    expect(allByRole(secret, 'link', /Atom|ICS/)).to.be.empty;
  });

  it('says so where a backend sends nothing', async () => {
    const tracker = await mounted({});
    await open(tracker, 'Volg dit', 'Volg dit zonder account');
    expect(visibleText(tracker)).to.include('Deze gemeente stuurt nog geen berichten.');
  });
});

describe('"Het zit vast"', () => {
  const writeHelp = async (tracker: ProgressTracker): Promise<void> => {
    await open(tracker, 'Het zit vast', 'Zit het vast? Vraag om hulp');
    write(tracker, 'textbox', 'Wat zit er vast?', 'Niemand belt terug.');
    write(tracker, 'textbox', 'Uw naam', 'A. Voorbeeld');
    write(tracker, 'textbox', 'Uw e-mailadres', 'a@example.nl');
  };

  it('reaches a person who is named before, and says what happens next', async () => {
    const sent: (readonly [string, Message])[] = [];
    const tracker = await mounted(
      {
        askForHelp: async (id, message) => {
          sent.push([id, message]);
        },
      },
      projectWith({stalled: {since: '2026-10-01', helpContactPointId: 'groen-noord'}}),
    );
    const heard = new Promise<HelpAskedEvent>(resolve => tracker.addEventListener('verbind-help-asked', resolve));
    await writeHelp(tracker);
    await until(() => /Uw bericht gaat naar (?!iemand)/.test(visibleText(tracker)), 'it says who it goes to');
    press(tracker, 'Versturen');
    expect((await heard).project).to.equal('bankje');
    await until(() => visibleText(tracker).includes('antwoordt op a@example.nl'), 'it says what happens next');
    expect(sent).to.deep.equal([
      ['bankje', {message: 'Niemand belt terug.', name: 'A. Voorbeeld', email: 'a@example.nl'}],
    ]);
  });

  it('keeps what was written when sending fails, and sends it once under the same key', async () => {
    const keys: string[] = [];
    let failure: BackendError | undefined = new BackendError('offline', 'The test wants it so');
    const tracker = await mounted({
      askForHelp: async (_, __, key) => {
        keys.push(key);
        if (failure) throw failure;
      },
    });
    await writeHelp(tracker);
    press(tracker, 'Versturen');
    await until(() => visibleText(tracker).includes('U heeft nu geen internet.'), 'the failure is told');
    expect((byRole(tracker, 'textbox', 'Wat zit er vast?') as HTMLTextAreaElement).value).to.equal(
      'Niemand belt terug.',
    );
    failure = undefined;
    press(tracker, 'Versturen');
    await until(() => visibleText(tracker).includes('Uw bericht is aangekomen.'), 'it has arrived');
    expect(new Set(keys).size).to.equal(1);
  });

  it('says all that is missing, and sends nothing', async () => {
    const tracker = await mounted({askForHelp: async () => Promise.reject(new Error('must not be sent'))});
    await open(tracker, 'Het zit vast', 'Zit het vast? Vraag om hulp');
    press(tracker, 'Versturen');
    await until(() => visibleText(tracker).includes('Vul uw naam in.'), 'it says what is missing');
    expect(visibleText(tracker)).to.include('Schrijf op wat er vastzit.');
  });

  it('takes what the backend has against an address to that field', async () => {
    const invalidParams = [{name: 'email', code: 'invalid', reason: 'no'}];
    const tracker = await mounted({
      askForHelp: async () => Promise.reject(new BackendError('invalid', 'no', {status: 400, invalidParams})),
    });
    await writeHelp(tracker);
    press(tracker, 'Versturen');
    await until(() => visibleText(tracker).includes('Dit e-mailadres klopt niet.'), 'the field says it');
  });

  it('is not there for what is over', async () => {
    const tracker = await mounted({askForHelp: async () => undefined}, projectWith({status: 'completed'}));
    expect(allByRole(tracker, 'button', 'Het zit vast')).to.be.empty;
  });
});

describe('Passing it on', () => {
  it('shows the link where it can’t be copied, without what is private', async () => {
    const tracker = await mounted({});
    await open(tracker, 'Deel of druk af', 'Deel of druk af');
    const {clipboard} = navigator;
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
    press(tracker, 'Kopieer de link');
    await until(() => allByRole(tracker, 'textbox', 'Kopieer deze link:').length > 0, 'the link is shown');
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
    expect((byRole(tracker, 'textbox', 'Kopieer deze link:') as HTMLInputElement).value).not.to.include('#');
  });

  it('closes again, and the focus goes back to the buttons', async () => {
    const tracker = await mounted({});
    await open(tracker, 'Deel of druk af', 'Deel of druk af');
    press(tracker, 'Sluiten');
    await until(() => allByRole(tracker, 'button', 'Sluiten').length === 0, 'it is closed');
    expect(tracker.shadowRoot?.activeElement?.localName).to.equal('button');
  });
});
