/** What can be read, by its path; `contact-point` and `project` are one by its id, `place-at` is `places/_reverse`. */
export type Reading =
  | 'configuration'
  | 'topics'
  | 'areas'
  | 'contact-points'
  | 'contact-point'
  | 'places'
  | 'place-at'
  | 'projects'
  | 'project-map'
  | 'project'
  | 'project-updates';

/** What can be sent, by its path: `similar` asks what goes on already, `attachment` takes one file back, `confirm` and `cancel` are of subscriptions. */
export type Writing =
  | 'form-tokens'
  | 'similar'
  | 'initiatives'
  | 'attachments'
  | 'attachment'
  | 'joins'
  | 'help-requests'
  | 'subscriptions'
  | 'confirm'
  | 'cancel';

/** What can be asked for. */
export type Resource = Reading | Writing | 'project-events';

/**
 * What goes wrong. No answer: `hang`, `unreachable`. A refusal: `not-found` 404, `forbidden` 403, `server-error` 500,
 * `too-many-requests` 429 and `unavailable` 503, both with `Retry-After`. A 200 that is not the contract's: `malformed-json`,
 * `html`, `empty-body`. The contract's, with something in it: `empty-list`, `schema-drift` (fields missing, null, unknown,
 * of another type), `hostile` (markup and scripts in every text and address), `many-items` (20,000 of them).
 */
export type Fault =
  | 'hang'
  | 'unreachable'
  | 'not-found'
  | 'forbidden'
  | 'server-error'
  | 'too-many-requests'
  | 'unavailable'
  | 'malformed-json'
  | 'html'
  | 'empty-body'
  | 'empty-list'
  | 'schema-drift'
  | 'hostile'
  | 'many-items';

/** What goes wrong where. Read at every request, so a test may change it between two. */
export type Faults = {
  [Name in Resource | 'everything']?: Fault | undefined;
};
