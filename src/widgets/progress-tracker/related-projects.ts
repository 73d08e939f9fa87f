import type {ReactiveControllerHost} from 'lit';
import type {RelatedProject} from '../../model/project/details.js';
import type {TrackedProject} from './tracking.js';

/** A project belongs with a few others; more are a mistake in the data. */
const most = 10;

/** Finds out what the projects are called that belong with this one, where the backend only gives an id. */
export class RelatedProjects {
  readonly #host: ReactiveControllerHost;
  readonly #tracked: TrackedProject;
  readonly #titles = new Map<string, string>();
  readonly #asked = new Set<string>();

  constructor(host: ReactiveControllerHost, tracked: TrackedProject) {
    this.#host = host;
    this.#tracked = tracked;
  }

  /** Those with a title: one that is not public has none. */
  titled(related: readonly RelatedProject[]): readonly RelatedProject[] {
    return related.flatMap(each => {
      const title = each.title ?? this.#titles.get(each.id);
      return title === undefined ? [] : [{...each, title}];
    });
  }

  /** Asks for the titles that are missing. They are asked for as anybody would: a token is for one project. */
  async find(related: readonly RelatedProject[]): Promise<void> {
    const register = this.#tracked.source?.register;
    const unknown = related.filter(({id, title}) => title === undefined && !this.#asked.has(id)).slice(0, most);
    if (!register || unknown.length === 0) return;
    for (const {id} of unknown) this.#asked.add(id);
    const {progressToken: _, ...options} = this.#tracked.options();
    const answers = await Promise.allSettled(unknown.map(({id}) => register.byId(id, options)));
    for (const answer of answers)
      if (answer.status === 'fulfilled') this.#titles.set(answer.value.id, answer.value.title);
    this.#host.requestUpdate();
  }
}
