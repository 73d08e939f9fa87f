import type {Attachment} from '../../model/initiative/receipt.js';
import type {InitiativeSettings} from '../../model/initiative/settings.js';
import {newKey} from '../../model/new-key.js';
import {BackendError} from '../backend-error.js';
import {refusalBy, refusalOf} from './demo-refusal.js';
import {kindOfContent} from './kind-of-content.js';

/** Looks at files as a server would, and keeps nothing of them but that they were there. */
export class DemoAttachments {
  /** The token that each was uploaded with. */
  readonly #waiting = new Map<string, string>();

  /** @throws BackendError 400 for an empty file or one too many, 413, 415 */
  async receive(file: File, token: string, limits: InitiativeSettings['attachments']): Promise<Attachment> {
    const before = [...this.#waiting.values()].filter(each => each === token).length;
    if (before >= limits.maxCount) throw refusalOf('file', 'invalid', `is more than ${limits.maxCount} files`);
    if (file.size === 0) throw refusalOf('file', 'invalid', 'is empty');
    if (file.size > limits.maxSize) throw refusalBy('too_large', `More than ${limits.maxSize} bytes`);
    const encodingFormat = await kindOfContent(file);
    if (!encodingFormat || !limits.encodingFormats.includes(encodingFormat))
      throw refusalBy('unsupported_media_type', `Only ${limits.encodingFormats.join(', ')}`);
    const id = newKey();
    this.#waiting.set(id, token);
    return {id, name: file.name, contentSize: file.size, encodingFormat};
  }

  /** @throws BackendError `not-found` for one that is not there, or not of this token */
  withdraw(id: string, token: string): void {
    if (this.#waiting.get(id) !== token) throw new BackendError('not-found', `There is no attachment ${id}`);
    this.#waiting.delete(id);
  }

  /** They go with an initiative now. @throws BackendError `invalid` when one of them is not there (any more) */
  claim(ids: readonly string[]): void {
    if (ids.some(id => !this.#waiting.has(id)))
      throw refusalOf('attachmentIds', 'expired', 'has one that is not there any more');
    for (const id of ids) this.#waiting.delete(id);
  }
}
