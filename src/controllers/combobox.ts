import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * The keyboard and the open or closed state of a text field with suggestions, by the combobox pattern of WAI-ARIA 1.2 with
 * a list that completes nothing: what was typed stays as it was typed until somebody chooses.
 */
export class Combobox<Option> implements ReactiveController {
  options: readonly Option[] = [];
  /** Index of the option that the arrow keys point at; -1 for none. */
  active = -1;
  open = false;
  readonly #host: ReactiveControllerHost;
  readonly #choose: (option: Option) => void;

  constructor(host: ReactiveControllerHost, choose: (option: Option) => void) {
    this.#host = host;
    this.#choose = choose;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.open = false;
  }

  show(options: readonly Option[]): void {
    this.options = options;
    this.active = -1;
    this.open = options.length > 0;
    this.#host.requestUpdate();
  }

  readonly close = (): void => {
    if (!this.open) return;
    this.open = false;
    this.active = -1;
    this.#host.requestUpdate();
  };

  choose(index: number): void {
    const option = this.options[index];
    this.close();
    if (option !== undefined) this.#choose(option);
  }

  readonly keydown = (event: KeyboardEvent): void => {
    // In the middle of composing a character (Chinese, accents) every key belongs to the input method.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.#move(event, event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && this.open && this.active >= 0) {
      event.preventDefault();
      this.choose(this.active);
    } else if (event.key === 'Escape' && this.open) {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if (event.key === 'Tab') this.close();
  };

  #move(event: KeyboardEvent, step: 1 | -1): void {
    const {length} = this.options;
    if (!length || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    // Past either end the arrow returns to the text (-1), and from there to the other end.
    const positions = length + 1;
    this.active = this.open ? ((this.active + 1 + step + positions) % positions) - 1 : step > 0 ? 0 : length - 1;
    this.open = true;
    this.#host.requestUpdate();
  }
}
