/** Where a draft is kept: for this tab, or on the device. */
export type DraftPlace = 'tab' | 'device';

const storageOf = (place: DraftPlace): Storage => (place === 'tab' ? sessionStorage : localStorage);

/** Storage throws when it is full, in private windows, and in a frame with a sandbox: then nothing is kept, and that is said. */
const attempt = <Given>(act: () => Given): Given | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};

/** Keeps one text under one name. */
export const draftStorage = {
  /** The text, and where it was; the device goes first, because somebody chose that. */
  read: (name: string): {readonly text: string; readonly place: DraftPlace} | undefined => {
    for (const place of ['device', 'tab'] as const) {
      const text = attempt(() => storageOf(place).getItem(name));
      if (text) return {text, place};
    }
    return undefined;
  },

  /** @returns whether it is kept */
  write: (name: string, text: string, place: DraftPlace): boolean => {
    const kept = attempt(() => {
      storageOf(place).setItem(name, text);
      return true;
    });
    const other = place === 'tab' ? 'device' : 'tab';
    attempt(() => storageOf(other).removeItem(name));
    return kept ?? false;
  },

  erase: (name: string): void => {
    for (const place of ['device', 'tab'] as const) attempt(() => storageOf(place).removeItem(name));
  },
};
