import {afterEach, beforeEach, describe, it} from 'node:test';
import {expect} from 'chai';
import type {ReactiveControllerHost} from 'lit';
import {BackendError} from '../../../src/backend/backend-error.js';
import type {Backend, ProjectRegister} from '../../../src/backend/ports.js';
import {Live, type Followed} from '../../../src/widgets/progress-tracker/live.js';

describe('A tracker whose backend does not tell of changes', () => {
  const page = globalThis as unknown as {document?: unknown; addEventListener?: unknown; removeEventListener?: unknown};
  const tab = Object.assign(new EventTarget(), {hidden: false});

  beforeEach(() => {
    page.document = tab;
    page.addEventListener = () => undefined;
    page.removeEventListener = () => undefined;
  });
  afterEach(() => {
    delete page.document;
    delete page.addEventListener;
    delete page.removeEventListener;
  });

  const host = {addController: () => undefined} as unknown as ReactiveControllerHost;

  it('asks from time to time, and not any more when it is gone', async () => {
    let asked = 0;
    let third = (): void => undefined;
    const askedThreeTimes = new Promise<void>(resolve => {
      third = resolve;
    });
    const followed = {
      tracking: {at: 'shown', last: {project: {id: 'bankje'}}},
      source: {backend: {} as Backend, register: {} as ProjectRegister},
      options: () => ({}),
      refresh: async () => {
        asked += 1;
        if (asked === 3) third();
      },
    } as unknown as Followed;
    const live = new Live(host, followed, 1);
    live.hostConnected();
    await askedThreeTimes;
    live.hostDisconnected();
    expect(asked).to.equal(3);
  });

  it('asks itself when the backend can’t tell any more', async () => {
    let fail: ((error: unknown) => void) | undefined;
    let asked = (): void => undefined;
    const isAsked = new Promise<void>(resolve => {
      asked = resolve;
    });
    const register: Pick<ProjectRegister, 'watch'> = {
      watch: (_, watcher) => {
        fail = error => watcher.failed?.(error);
        return () => undefined;
      },
    };
    const followed = {
      tracking: {at: 'shown', last: {project: {id: 'bankje'}}},
      source: {backend: {} as Backend, register},
      options: () => ({}),
      refresh: async () => asked(),
    } as unknown as Followed;
    const live = new Live(host, followed, 1);
    live.hostConnected();
    fail?.(new BackendError('refused', 'The test wants it so'));
    await isAsked;
    live.hostDisconnected();
  });
});
