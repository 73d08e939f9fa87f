import type {ReactiveControllerHost} from 'lit';
import type {Audience} from '../../model/audience.js';
import {emptyQuestion, withAudience, withPlaceText, withWords, type Question} from './contact-finder.state.js';

/** Helps somebody who fills in the fields. Its code comes when the widget is first touched. */
export interface FieldHelp {
  suggestTopics(words: string): void;
  suggestPlaces(text: string): void;
  /** Takes the place that was meant, or says what is wrong with it. */
  leavePlace(): void;
  /** Takes the topic and the place that were typed in full. */
  submit(): void;
  close(): void;
}

/** The fields of the form: what was typed and what was chosen. */
export class QuestionFields {
  question: Question = emptyQuestion;
  readonly #host: ReactiveControllerHost;
  readonly #untold: ((help: FieldHelp) => void)[] = [];
  #help: FieldHelp | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Takes the help that has come, and tells it what was done in the meantime. */
  accept(help: FieldHelp): void {
    this.#help = help;
    for (const tell of this.#untold) tell(help);
  }

  /** Another question, typed or chosen. */
  ask(question: Question): void {
    this.question = question;
    this.#host.requestUpdate();
  }

  writeWords(words: string): void {
    this.ask(withWords(this.question, words));
    this.#tell(help => help.suggestTopics(words));
  }

  writePlace(text: string): void {
    this.ask(withPlaceText(this.question, text));
    this.#tell(help => help.suggestPlaces(text.trim()));
  }

  chooseAudience(audience: Audience | undefined): void {
    this.ask(withAudience(this.question, audience));
  }

  leavePlace(): void {
    this.#tell(help => help.leavePlace());
  }

  /** By the button or Enter. */
  submit(): void {
    this.#tell(help => help.submit());
  }

  clear(): void {
    this.#tell(help => help.close());
    this.ask(emptyQuestion);
  }

  /** Without help, what is typed is searched for as it is. */
  #tell(what: (help: FieldHelp) => void): void {
    if (this.#help) what(this.#help);
    else this.#untold.push(what);
  }
}
