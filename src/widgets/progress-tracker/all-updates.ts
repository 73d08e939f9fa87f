import {lastOf} from './progress-tracker.state.js';
import type {TrackedProject} from './tracking.js';

/** As many updates as a page may have: for who wants them all, or one of long ago. */
const pageSize = 100;

/** Pages of these; more is more than anybody reads. */
const mostPages = 20;

/** Gets all updates that are still to come. @param isEnough whether no more are needed */
export const loadUpdates = async (tracked: TrackedProject, isEnough: () => boolean = () => false): Promise<void> => {
  for (let page = 1; page <= mostPages && !isEnough(); page++) {
    const older = lastOf(tracked.tracking)?.older;
    if (!older) return;
    await tracked.more({page, pageSize});
    // They did not come: what is here has to do.
    if (lastOf(tracked.tracking)?.older === older) return;
  }
};
