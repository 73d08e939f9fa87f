import {middle} from './display.js';
import type {WebKitDriver} from './driver.js';
import {keyCode, keysOf} from './keys.js';

const buttons = {left: 0, middle: 1, right: 2};

/** What a mouse button may be told. */
export interface MouseOptions {
  readonly button?: keyof typeof buttons;
}

const keyDown = (value: string): object => ({type: 'keyDown', value});
const keyUp = (value: string): object => ({type: 'keyUp', value});
const moveTo = (x: number, y: number): object => ({
  type: 'pointerMove',
  duration: 0,
  origin: 'viewport',
  x: Math.round(x),
  y: Math.round(y),
});
const buttonDown = ({button = 'left'}: MouseOptions = {}): object => ({type: 'pointerDown', button: buttons[button]});
const buttonUp = ({button = 'left'}: MouseOptions = {}): object => ({type: 'pointerUp', button: buttons[button]});

/** A page of WebKit with as much of the shape of Playwright's as the commands of Web Test Runner and our journeys use. */
export class WebKitPage {
  readonly #driver: WebKitDriver;

  constructor(driver: WebKitDriver) {
    this.#driver = driver;
  }

  readonly keyboard = {
    type: (text: string) => this.#keys([...text].flatMap(character => [keyDown(character), keyUp(character)])),
    press: (combination: string) => {
      const keys = keysOf(combination);
      return this.#keys([...keys.map(keyDown), ...[...keys].reverse().map(keyUp)]);
    },
    down: (key: string) => this.#keys([keyDown(keyCode(key))]),
    up: (key: string) => this.#keys([keyUp(keyCode(key))]),
  };

  readonly mouse = {
    move: (x: number, y: number) => this.#pointer([moveTo(x, y)]),
    click: (x: number, y: number, options?: MouseOptions) =>
      this.#pointer([moveTo(x, y), buttonDown(options), buttonUp(options)]),
    down: (options?: MouseOptions) => this.#pointer([buttonDown(options)]),
    up: (options?: MouseOptions) => this.#pointer([buttonUp(options)]),
  };

  /** Opens an address and waits for its load event. */
  async goto(url: string): Promise<void> {
    await this.#driver.command('POST', '/url', {url});
  }

  /** Makes the page this large; MiniBrowser's toolbar keeps it at least 447 CSS pixels wide. */
  async setViewportSize({width, height}: {readonly width: number; readonly height: number}): Promise<void> {
    for (let attempt = 0; attempt < 10; attempt++) {
      const [w, h] = await this.#viewport();
      if (w === width && h === height) return;
      const frame = (await this.#driver.command('GET', '/window/rect')) as {width: number; height: number};
      const wide = Math.max(frame.width + width - w, 1);
      const high = Math.max(frame.height + height - h, 1);
      await this.#driver.command('POST', '/window/rect', {
        x: Math.max(0, Math.round(middle.x - wide / 2)),
        y: Math.max(0, Math.round(middle.y - high / 2)),
        width: wide,
        height: high,
      });
      await this.evaluate('new Promise(done => requestAnimationFrame(() => setTimeout(done, 20)))');
    }
    throw new Error(`WebKitGTK gives a viewport of ${(await this.#viewport()).join('×')}, not ${width}×${height}.`);
  }

  /** Not in this driver. */
  emulateMedia(): Promise<never> {
    return Promise.reject(new Error("WebKit's driver cannot emulate media; start it with the setting instead."));
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from((await this.#driver.command('GET', '/screenshot')) as string, 'base64');
  }

  /** The value of an expression, or of a function without arguments, in the page; promises are awaited. */
  async evaluate<Value>(code: string | (() => Value | Promise<Value>)): Promise<Value> {
    const expression = typeof code === 'string' ? code : `(${code.toString()})()`;
    const script = `const done = arguments[0];
      Promise.resolve().then(() => (${expression})).then(value => done({value}), error => done({error: String(error)}));`;
    const {value, error} = (await this.#driver.command('POST', '/execute/async', {script, args: []})) as {
      value: Value;
      error?: string;
    };
    if (error) throw new Error(error);
    return value;
  }

  async #viewport(): Promise<readonly [number, number]> {
    return (await this.#driver.execute('return [innerWidth, innerHeight]')) as [number, number];
  }

  async #keys(actions: readonly object[]): Promise<void> {
    await this.#driver.command('POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  }

  async #pointer(actions: readonly object[]): Promise<void> {
    const pointer = {type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions};
    await this.#driver.command('POST', '/actions', {actions: [pointer]});
  }
}
