import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {InitiativeSending, ReadOptions} from '../../backend/ports.js';
import {isBlank, textOf, tidied, type Answers} from '../../model/initiative/answers.js';
import {isEmailAddress} from '../../model/initiative/problems.js';
import type {Message, SimilarityQuestion, SimilarProject} from '../../model/initiative/receipt.js';
import {newKey} from '../../model/new-key.js';

/** Milliseconds of silence in typing before anybody is asked. */
const pause = 700;

/** Characters below which a title says nothing. */
const shortest = 5;

/** How far somebody who joins has come. */
export interface Joining {
  readonly at: 'writing' | 'sending' | 'sent' | 'failed';
  readonly projectId: string;
  readonly message: Message;
  /** Parts of the message that are still missing, or can't be. */
  readonly wrong: readonly (keyof Message)[];
  /** Of this message: it arrives once, however often it is tried. */
  readonly key?: string;
}

const wrongIn = ({message, name, email}: Message): readonly (keyof Message)[] => [
  ...(isBlank(message) ? (['message'] as const) : []),
  ...(isBlank(name) ? (['name'] as const) : []),
  ...(isEmailAddress(tidied(email)) ? [] : (['email'] as const)),
];

const questionOf = (answers: Answers): SimilarityQuestion | undefined => {
  const title = tidied(textOf(answers, 'title')).slice(0, 300);
  const [topicId, label, areaCode] = ['topicId', 'location.label', 'location.areaCode'].map(name =>
    tidied(textOf(answers, name)),
  );
  if (title.length < shortest) return undefined;
  return {
    title,
    ...(topicId && {topicId}),
    ...(label && {location: {label, ...(areaCode && {areaCode})}}),
  };
};

/** Looks for what goes on already while somebody writes. */
export class Likeness implements ReactiveController {
  projects: readonly SimilarProject[] = [];
  joining: Joining | undefined;
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = '';
  #lookUp = new AbortController();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Looks soon, when something of the question has changed. */
  look(answers: Answers, sending: InitiativeSending, options: ReadOptions): void {
    const question = questionOf(answers);
    const text = JSON.stringify(question ?? '');
    if (text === this.#asked) return;
    this.#asked = text;
    clearTimeout(this.#timer);
    this.#lookUp.abort();
    if (question) this.#timer = setTimeout(() => void this.#find(question, sending, options), pause);
    else this.#show([]);
  }

  /** Somebody wants to join, is sending that, or leaves it. */
  join(joining: Joining | undefined): void {
    this.joining = joining;
    this.#host.requestUpdate();
  }

  /** Changes a part of the message; a browser may fill in several at once, so what counts is what is there now. */
  write(part: keyof Message, value: string): void {
    const {joining} = this;
    if (joining) this.join({...joining, message: {...joining.message, [part]: value}});
  }

  /** Sends the message of somebody who joins; what was written stays until it has arrived. */
  async send(sending: InitiativeSending, options: ReadOptions): Promise<void> {
    const {joining} = this;
    if (!joining || joining.at === 'sending') return;
    const wrong = wrongIn(joining.message);
    if (wrong.length > 0) {
      this.join({...joining, wrong});
      return;
    }
    const {key = newKey()} = joining;
    const underWay: Joining = {...joining, at: 'sending', wrong, key};
    this.join(underWay);
    const message = {
      message: tidied(joining.message.message).slice(0, 4000),
      name: tidied(joining.message.name).slice(0, 200),
      email: tidied(joining.message.email),
    };
    try {
      await sending.join(joining.projectId, message, key, options);
      this.join({...underWay, at: 'sent'});
    } catch (error) {
      this.join({...underWay, at: 'failed'});
      throw error;
    }
  }

  async #find(question: SimilarityQuestion, sending: InitiativeSending, options: ReadOptions): Promise<void> {
    const {signal} = (this.#lookUp = new AbortController());
    try {
      const found = await sending.similar(question, {...options, signal});
      if (!signal.aborted) this.#show(found);
    } catch {
      // It is an offer, not an answer: without it the form goes on.
      this.#asked = '';
    }
  }

  #show(projects: readonly SimilarProject[]): void {
    this.projects = projects;
    this.#host.requestUpdate();
  }
}
