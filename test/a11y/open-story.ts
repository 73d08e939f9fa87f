/** What Storybook says about a story that has ended. */
interface StoryReport {
  readonly status: 'error' | 'success';
  readonly reporters: readonly {readonly type: string; readonly status: string; readonly result: unknown}[];
}

/** The part of Storybook's channel that is listened to and spoken to. */
interface Channel {
  on(event: string, listener: (told: never) => void): void;
  off(event: string, listener: (told: never) => void): void;
  emit(event: 'setCurrentStory', selection: {readonly storyId: string; readonly viewMode: 'story'}): void;
}

declare global {
  interface Window {
    /** Storybook's own, in the page of a story. */
    readonly __STORYBOOK_ADDONS_CHANNEL__?: Channel;
  }
}

const failures = [
  'storyErrored',
  'storyThrewException',
  'storyMissing',
  'playFunctionThrewException',
  'unhandledErrorsWhilePlaying',
];

const patience = 20_000;

/** Resolves to Storybook's channel as soon as the frame has one: its modules load after the frame's own load event. */
const channelOf = (frame: HTMLIFrameElement): Promise<Channel> =>
  new Promise(done => {
    const look = (): void => {
      const channel = frame.contentWindow?.__STORYBOOK_ADDONS_CHANNEL__;
      if (channel) done(channel);
      else requestAnimationFrame(look);
    };
    look();
  });

const inWords = (value: unknown): string => JSON.stringify(value, null, 1).slice(0, 2000);

/** What axe reports. */
interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly {readonly html: string}[];
  }[];
}

const isAxeResult = (result: unknown): result is AxeResult =>
  typeof result === 'object' && result !== null && 'violations' in result;

/** What is wrong with a story that ended in error: of axe's long report the faults, with what they are in. */
const faultsOf = ({reporters}: StoryReport): string =>
  reporters
    .filter(({status}) => status === 'failed')
    .flatMap(({result}) =>
      isAxeResult(result)
        ? result.violations.map(({id, help, nodes}) => `${id}: ${help}: ${nodes.map(({html}) => html).join(' ')}`)
        : [inWords(result)],
    )
    .join('\n');

/** A page of the built Storybook, in a frame. */
const frameOf = (address: string): HTMLIFrameElement => {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  frame.title = address;
  frame.src = address;
  document.body.append(frame);
  return frame;
};

/** What is waited for, or why it did not come: Storybook says that something failed, or nothing comes in time. */
const outcome = async <T extends object>(channel: Channel, event: string): Promise<T> => {
  const heard: (readonly [string, (told: never) => void])[] = [];
  const listen = (name: string, listener: (told: never) => void): void => {
    heard.push([name, listener]);
    channel.on(name, listener);
  };
  let timer;
  try {
    return await new Promise<T>((resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`No ${event} within ${patience} milliseconds.`)), patience);
      listen(event, (told: T) => resolve(told));
      for (const failure of failures)
        listen(failure, (problem: {readonly message?: string} | undefined) =>
          reject(new Error(`${failure}: ${problem?.message ?? inWords(problem)}`)),
        );
    });
  } finally {
    clearTimeout(timer);
    for (const [name, listener] of heard) channel.off(name, listener);
  }
};

let shown: {readonly address: string; readonly frame: HTMLIFrameElement} | undefined;

const close = (): void => {
  shown?.frame.remove();
  shown = undefined;
};

/**
 * Opens a story of the built Storybook: it renders, plays, and is examined by axe. Rejects with what is wrong. The next story of the same
 * `book` comes in the same frame, as when a reader chooses another in Storybook; after a fault, in a new one.
 * @param base address of the built Storybook
 * @param lang language of the page around it, where the story does not choose
 */
export const openStory = async (base: string, book: string, id: string, lang: string): Promise<void> => {
  const address = `${base}/iframe.html?viewMode=story&globals=lang:${lang}`;
  const key = `${book} ${address}`;
  try {
    let report: StoryReport;
    if (shown?.address === key) {
      const channel = await channelOf(shown.frame);
      const finished = outcome<StoryReport>(channel, 'storyFinished');
      channel.emit('setCurrentStory', {storyId: id, viewMode: 'story'});
      report = await finished;
    } else {
      close();
      shown = {address: key, frame: frameOf(`${address}&id=${id}`)};
      report = await outcome<StoryReport>(await channelOf(shown.frame), 'storyFinished');
    }
    if (report.status === 'error') throw new Error(faultsOf(report));
  } catch (error) {
    close();
    throw error;
  }
};

/**
 * Opens a page of the documentation in the built Storybook. Rejects when it does not render.
 * @param base address of the built Storybook
 */
export const openDocument = async (base: string, id: string): Promise<void> => {
  close();
  const frame = frameOf(`${base}/iframe.html?id=${id}&viewMode=docs`);
  try {
    await outcome(await channelOf(frame), 'docsRendered');
  } finally {
    frame.remove();
  }
};
