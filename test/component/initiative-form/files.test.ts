import {expect} from '@open-wc/testing';
import {BackendError} from '../../../src/backend/backend-error.js';
import type {InitiativeForm} from '../../../src/index.js';
import type {Submission} from '../../../src/model/initiative/submission.js';
import {until} from '../../support/until.js';
import {allByRole, byRole, press, visibleText, write} from '../../support/visitor.js';
import {backendWith} from './backend-with.js';
import {fillUntil, mountForm, type Settings} from './mount.js';

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

const fileInput = (form: InitiativeForm): HTMLInputElement => {
  const input = form.shadowRoot?.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no field for files');
  return input;
};

/** Chooses files as a browser's own dialogue does. */
const add = (form: InitiativeForm, ...files: readonly File[]): void => {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  const input = fileInput(form);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
};

const photo = (name = 'park.png', bytes: BlobPart = png): File => new File([bytes], name, {type: 'image/png'});

/** A form in which the idea is being written, with room for files. */
const atTheIdea = async (settings: Settings = {}): Promise<InitiativeForm> => {
  const form = await mountForm(settings);
  await fillUntil(form, 'Uw idee');
  await until(() => form.shadowRoot?.querySelector('input[type=file]') !== null, 'files can be added');
  return form;
};

describe('Who sends a photo along', () => {
  it('is asked what is on it, and sends both', async () => {
    let sent: Submission | undefined;
    const form = await atTheIdea({
      backend: backendWith({
        submit: async submission => {
          sent = submission;
          return {id: '1', reference: 'ER-2026-0001', receivedAt: '2026-11-24T09:00:00Z', nextSteps: []};
        },
      }),
    });
    add(form, photo());
    await until(() => allByRole(form, 'textbox', /^Wat is er te zien op park\.png\?/).length === 1, 'it has arrived');
    write(form, 'textbox', /^Wat is er te zien op park\.png\?/, 'De plek onder de eik');
    await fillUntil(form, 'Controleer uw antwoorden', 'Uw idee');
    expect(visibleText(form)).to.include('park.png');
    press(form, 'Verstuur uw initiatief');
    await until(() => visibleText(form).includes('ER-2026-0001'), 'it has come in');
    const [id = ''] = sent?.attachmentIds ?? [];
    expect(sent?.attachmentIds).to.have.length(1);
    expect(sent?.attachmentDescriptions).to.deep.equal({[id]: 'De plek onder de eik'});
  });

  it('sees how far it is, and can stop', async () => {
    let signal: AbortSignal | undefined;
    const form = await atTheIdea({
      backend: backendWith({
        upload: (_file, _token, options) =>
          new Promise((_, reject) => {
            signal = options?.signal;
            options?.progress?.(0.5);
            signal?.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
          }),
      }),
    });
    add(form, photo());
    await until(() => visibleText(form).includes('park.png: 50% verstuurd'), 'it is half way');
    expect(allByRole(form, 'progressbar')).to.have.length(1);
    press(form, 'Stop het versturen van park.png');
    await until(() => !visibleText(form).includes('park.png'), 'it is gone');
    expect(signal?.aborted).to.equal(true);
  });

  it('can try again when it did not arrive', async () => {
    let tries = 0;
    const form = await atTheIdea({
      backend: backendWith({
        upload: async file => {
          if (++tries === 1) throw new BackendError('offline', 'no connection');
          return {id: 'a1', name: file.name, contentSize: file.size, encodingFormat: file.type};
        },
      }),
    });
    add(form, photo());
    await until(() => visibleText(form).includes('park.png is niet verstuurd.'), 'it is said');
    press(form, 'Probeer het opnieuw: park.png');
    await until(() => allByRole(form, 'button', 'Verwijder park.png').length === 1, 'it has arrived');
  });

  it('takes it back', async () => {
    const withdrawn: string[] = [];
    const form = await atTheIdea({backend: backendWith({withdraw: async id => void withdrawn.push(id)})});
    add(form, photo());
    await until(() => allByRole(form, 'button', 'Verwijder park.png').length === 1, 'it has arrived');
    press(form, 'Verwijder park.png');
    await until(() => withdrawn.length === 1, 'the backend hears of it');
    expect(visibleText(form)).to.not.include('park.png');
  });

  it('hears why a file can not go along', async () => {
    const form = await atTheIdea();
    add(
      form,
      photo('leeg.png', ''),
      new File([png], 'IMG_1.HEIC', {type: 'image/heic'}),
      new File(['MZ'], 'spel.exe', {type: 'application/x-msdownload'}),
      new File([new Uint8Array(10_485_761)], 'groot.png', {type: 'image/png'}),
    );
    await form.updateComplete;
    const text = visibleText(form);
    expect(text).to.include('leeg.png is leeg. Kies een ander bestand.');
    expect(text).to.include('IMG_1.HEIC is een foto in het formaat van Apple (HEIC).');
    expect(text).to.include('spel.exe kunnen wij niet openen. Gebruik PDF, JPG, PNG, WEBP.');
    expect(text).to.include('groot.png is te groot. Een bestand mag hoogstens 10 MB zijn.');
  });

  it('hears it when there are too many', async () => {
    const form = await atTheIdea();
    add(form, ...Array.from({length: 6}, (_, index) => photo(`foto-${index}.png`)));
    await form.updateComplete;
    expect(visibleText(form)).to.include('U kunt hoogstens 5 bestanden meesturen.');
    await until(() => allByRole(form, 'button', /^Verwijder foto-/).length === 5, 'five have arrived');
  });

  it('hears it when a file is not what its name says', async () => {
    const form = await atTheIdea();
    add(form, photo('nep.png', 'MZ this is a program'));
    await until(() => visibleText(form).includes('nep.png kunnen wij niet openen.'), 'it is said');
    expect(byRole(form, 'button', 'Verwijder nep.png')).to.exist;
  });
});
