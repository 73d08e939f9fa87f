import type {ReactiveControllerHost} from 'lit';
import {isBackendError} from '../../backend/backend-error.js';
import type {InitiativeSending, ReadOptions} from '../../backend/ports.js';
import {isBlank, tidied} from '../../model/initiative/answers.js';
import type {Attachment} from '../../model/initiative/receipt.js';
import type {InitiativeSettings} from '../../model/initiative/settings.js';
import type {Sender} from './sender.js';

/** Why a file does not go along. */
export type UploadProblem = 'too-large' | 'kind' | 'heic' | 'empty' | 'failed';

/** A file that somebody added. */
export interface Upload {
  /** On this page only. */
  readonly number: number;
  readonly file: File;
  /** Which question it answers. */
  readonly field: string;
  /** From 0 to 1. */
  readonly part: number;
  readonly attachment?: Attachment;
  readonly problem?: UploadProblem;
  /** What is to be seen on an image. */
  readonly description: string;
  /** The form token that it was uploaded with. */
  readonly token?: string;
}

/** Whom uploads go to, and within which limits. */
export interface UploadSurroundings {
  readonly limits: () => InitiativeSettings['attachments'] | undefined;
  readonly sending: () => InitiativeSending | undefined;
  readonly sender: () => Sender | undefined;
  readonly options: () => ReadOptions;
  readonly report: (error: unknown) => void;
  /** Hears of the attachments that now answer a question. */
  readonly answered: (field: string, ids: readonly string[]) => void;
}

const isHeic = ({name, type}: File): boolean => /heic|heif/i.test(type) || /\.hei[cf]$/i.test(name);

/**
 * Files on their way, each by itself: one that fails holds up nothing else. They go on while the form moves on the page.
 */
export class Uploads {
  all: readonly Upload[] = [];
  /** More files were added than may go along. */
  tooMany = false;
  readonly #host: ReactiveControllerHost;
  readonly #around: UploadSurroundings;
  readonly #controllers = new Map<number, AbortController>();
  /** Questions that were ever answered with a file. */
  readonly #fields = new Set<string>();
  #count = 0;

  constructor(host: ReactiveControllerHost, around: UploadSurroundings) {
    this.#host = host;
    this.#around = around;
  }

  /** Whether files are still on their way. */
  get busy(): boolean {
    return this.all.some(({attachment, problem}) => !attachment && !problem);
  }

  /** What of it goes along with an initiative. */
  get enclosed(): {readonly attachmentIds: readonly string[]; readonly attachmentDescriptions: Record<string, string>} {
    const there = this.all.flatMap(({attachment, description}) =>
      attachment ? [{id: attachment.id, description}] : [],
    );
    return {
      attachmentIds: there.map(({id}) => id),
      attachmentDescriptions: Object.fromEntries(
        there.filter(({description}) => !isBlank(description)).map(({id, description}) => [id, tidied(description)]),
      ),
    };
  }

  /** Names of the files that answer a question. */
  namesFor(field: string): readonly string[] {
    return this.all.filter(upload => upload.field === field && upload.attachment).map(({file}) => file.name);
  }

  /** Takes files in; those that can't go along say why. */
  add(files: readonly File[], field: string): void {
    const room = (this.#around.limits()?.maxCount ?? 0) - this.all.filter(({problem}) => !problem).length;
    this.tooMany = files.length > room;
    const added = files.slice(0, Math.max(0, room)).map((file): Upload => {
      const problem = this.#problemOf(file);
      return {number: ++this.#count, file, field, part: 0, description: '', ...(problem && {problem})};
    });
    this.all = [...this.all, ...added];
    this.#fields.add(field);
    for (const upload of added) if (!upload.problem) void this.#send(upload);
    this.#host.requestUpdate();
  }

  describe(number: number, description: string): void {
    this.#change(number, {description});
  }

  retry(number: number): void {
    const upload = this.all.find(each => each.number === number);
    if (!upload) return;
    const {problem: _, ...again} = upload;
    this.all = this.all.map(each => (each.number === number ? {...again, part: 0} : each));
    void this.#send(again);
    this.#host.requestUpdate();
  }

  /** Stops a file, or takes it back. */
  remove(number: number): void {
    this.#controllers.get(number)?.abort();
    const {attachment, token} = this.all.find(each => each.number === number) ?? {};
    this.all = this.all.filter(each => each.number !== number);
    this.tooMany = false;
    this.#tell();
    // Where this does not arrive, the backend forgets it by itself.
    if (attachment && token)
      this.#around
        .sending()
        ?.withdraw(attachment.id, token, this.#around.options())
        .catch((error: unknown) => this.#around.report(error));
  }

  /** Forgets all files: they were sent, or the form was erased. */
  clear(): void {
    for (const controller of this.#controllers.values()) controller.abort();
    this.all = [];
    this.tooMany = false;
    this.#host.requestUpdate();
  }

  /** The backend has forgotten its attachments: they can be sent again from here. */
  expire(): void {
    this.all = this.all.map(({attachment: _, ...upload}) => ({...upload, part: 0, problem: 'failed'}));
    this.#tell();
  }

  #problemOf(file: File): UploadProblem | undefined {
    const {maxSize = 0, encodingFormats = []} = this.#around.limits() ?? {};
    if (file.size === 0) return 'empty';
    if (isHeic(file) && !encodingFormats.includes('image/heic')) return 'heic';
    if (file.size > maxSize) return 'too-large';
    // Without a type the backend looks for itself.
    return file.type && !encodingFormats.includes(file.type) ? 'kind' : undefined;
  }

  async #send({number, file}: Upload): Promise<void> {
    const sending = this.#around.sending();
    const sender = this.#around.sender();
    if (!sending || !sender) return;
    const controller = new AbortController();
    this.#controllers.set(number, controller);
    try {
      const token = await sender.token();
      const attachment = await sending.upload(file, token, {
        ...this.#around.options(),
        signal: controller.signal,
        progress: part => this.#change(number, {part}),
      });
      this.#change(number, {attachment, token, part: 1});
      this.#tell();
    } catch (error) {
      if (controller.signal.aborted) return;
      this.#around.report(error);
      this.#change(number, {problem: this.#reasonOf(error)});
    } finally {
      this.#controllers.delete(number);
    }
  }

  #reasonOf(error: unknown): UploadProblem {
    const status = isBackendError(error) ? error.status : undefined;
    if (status === 413) return 'too-large';
    return status === 415 ? 'kind' : 'failed';
  }

  #tell(): void {
    for (const field of this.#fields)
      this.#around.answered(
        field,
        this.all.flatMap(each => (each.field === field && each.attachment ? [each.attachment.id] : [])),
      );
    this.#host.requestUpdate();
  }

  #change(number: number, change: Partial<Upload>): void {
    this.all = this.all.map(each => (each.number === number ? {...each, ...change} : each));
    this.#host.requestUpdate();
  }
}
