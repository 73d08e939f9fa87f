/** One command of a stage. */
export interface Command {
  /** Words of the command line; the first is looked up among the project's own tools, then on the PATH. */
  readonly words: readonly string[];
  /** Whether it writes a count of its own tests; if not, it counts as one. */
  readonly counts: boolean;
  readonly variables?: Readonly<Record<string, string>>;
}

/** One part of everything that is checked. */
export interface Stage {
  readonly name: string;
  /** Stages whose output it needs: it is not run when one of them fails. */
  readonly needs: readonly string[];
  /** How many of the two cores it keeps busy. */
  readonly cores: 1 | 2;
  /** Run one after the other, all of them. */
  readonly commands: readonly Command[];
}

/** A check: it says yes or no. */
export const check = (...words: readonly string[]): Command => ({words, counts: false});

/** Stages that need nothing and one core, in short. */
export const stage = (
  name: string,
  commands: readonly Command[],
  {needs = [], cores = 1}: Partial<Pick<Stage, 'needs' | 'cores'>> = {},
): Stage => ({name, commands, needs, cores});
