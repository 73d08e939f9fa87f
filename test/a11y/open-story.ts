/** What Storybook says about a story that has ended. */
interface StoryReport {
  readonly status: 'error' | 'success';
  readonly reporters: readonly {readonly type: string; readonly status: string; readonly result: unknown}[];
}

/** The part of Storybook's channel that is listened to. */
interface Channel {
  on(event: 'storyFinished', listener: (report: StoryReport) => void): void;
  on(event: string, listener: (problem: {readonly message?: string} | undefined) => void): void;
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

/** Shows a page of the built Storybook in a frame, and waits until what was asked of its channel has come. */
const showPage = async (address: string, ended: (channel: Channel) => Promise<void>): Promise<void> => {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  frame.title = address;
  frame.src = address;
  document.body.append(frame);
  let timer;
  try {
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`${address} did not end within ${patience} milliseconds.`)), patience);
    });
    await Promise.race([channelOf(frame).then(ended), tooLate]);
  } finally {
    clearTimeout(timer);
    frame.remove();
  }
};

/** Rejects with the first failure that the channel tells of. */
const failureOf = (channel: Channel): Promise<never> =>
  new Promise((_, reject) => {
    for (const failure of failures)
      channel.on(failure, problem => reject(new Error(`${failure}: ${problem?.message ?? inWords(problem)}`)));
  });

/**
 * Opens a story of the built Storybook: it renders, plays, and is examined by axe. Rejects with what is wrong.
 * @param base address of the built Storybook
 * @param lang language of the page around it, where the story does not choose
 */
export const openStory = (base: string, id: string, lang: string): Promise<void> =>
  showPage(`${base}/iframe.html?id=${id}&viewMode=story&globals=lang:${lang}`, async channel => {
    const finished = new Promise<void>((resolve, reject) => {
      channel.on('storyFinished', (report: StoryReport) => {
        if (report.status === 'error') reject(new Error(faultsOf(report)));
        else resolve();
      });
    });
    await Promise.race([finished, failureOf(channel)]);
  });

/**
 * Opens a page of the documentation in the built Storybook. Rejects when it does not render.
 * @param base address of the built Storybook
 */
export const openDocument = (base: string, id: string): Promise<void> =>
  showPage(`${base}/iframe.html?id=${id}&viewMode=docs`, async channel => {
    const rendered = new Promise<void>(resolve => channel.on('docsRendered', () => resolve()));
    await Promise.race([rendered, failureOf(channel)]);
  });
