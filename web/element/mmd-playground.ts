import { notJson } from '../shared/plainJson';
import {
  limits,
  type ErrorDetail,
  type HostMessage,
  type PageMessage,
  type ResultDetail,
} from '../shared/protocol';

/**
 * The observed attributes, grouped by the part that they change: the query, its look, or the frame itself. They are
 * described in docs/embedding.md.
 */
const documentAttributes = ['operation', 'query', 'variables', 'lang'] as const;
const lookAttributes = ['theme', 'view', 'readonly'] as const;
const frameAttributes = ['origin', 'sandbox', 'label'] as const;

type EventMap = Omit<HTMLElementEventMap, keyof MmdPlaygroundEvents> & MmdPlaygroundEvents;

/** The methods of every element, with the element's own events typed. */
interface Listening {
  addEventListener<Name extends keyof EventMap>(
    type: Name,
    listener: (this: MmdPlayground, event: EventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Name extends keyof EventMap>(
    type: Name,
    listener: (this: MmdPlayground, event: EventMap[Name]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

/** The globals of a page, which may be missing: the module can be imported in Node, but does nothing there. */
const page: Partial<Pick<typeof globalThis, 'HTMLElement' | 'customElements'>> = globalThis;

const Base = (page.HTMLElement ?? Object) as new () => Listening & HTMLElement;

const shadowStyle = `:host{display:block}iframe{display:block;width:100%;height:16rem;border:0;color-scheme:auto}`;

/**
 * `<mmd-playground operation="CountryPage" variables='{"code":"ML"}' autorun>`: the Playground in a page of your own.
 * The element frames `/playground/embed` and communicates with it through its protocol.
 *
 * Events: `ready`; `result`, whose `detail` is the response; `error`, whose `detail` describes the error. They do not
 * bubble.
 */
export class MmdPlayground extends Base {
  static readonly observedAttributes = [...documentAttributes, ...lookAttributes, ...frameAttributes];

  readonly #frame = document.createElement('iframe');
  #ready = false;
  /** True to run as soon as the frame is ready. */
  #runs = false;
  /** The attributes that changed in the current task. They are reported together. */
  #changed = new Set<string>();

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: 'open' });
    // A page's policy may block styles written into its markup, but not styles that a script creates.
    const style = new CSSStyleSheet();
    style.replaceSync(shadowStyle);
    shadow.adoptedStyleSheets = [style];
    shadow.append(this.#frame);
  }

  /** The name of a saved operation. */
  get operation(): string | null {
    return this.getAttribute('operation');
  }
  set operation(value: string | null | undefined) {
    this.#write('operation', value);
  }

  /** A document; it takes precedence over `operation`. */
  get query(): string | null {
    return this.getAttribute('query');
  }
  set query(value: string | null | undefined) {
    this.#write('query', value);
  }

  /**
   * The variables: set as an object or as JSON, read as an object, which is empty if the attribute is not a JSON
   * object.
   *
   * @throws TypeError if set to an object that is not plain or contains a value that JSON lacks: undefined, a function,
   * a date, `NaN`, a circular reference.
   */
  get variables(): Record<string, unknown> {
    try {
      const value: unknown = JSON.parse(this.getAttribute('variables') ?? '{}');
      return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
    } catch {
      return {};
    }
  }
  set variables(value: Readonly<Record<string, unknown>> | string | null | undefined) {
    this.#write('variables', typeof value === 'object' && value !== null ? textOf(value) : value);
  }

  /** `en` or `fr`; if empty, the language of the reader's browser. */
  override get lang(): string {
    return this.getAttribute('lang') ?? '';
  }
  override set lang(value: string | null | undefined) {
    this.#write('lang', value);
  }

  /** `light`, `dark` or `auto`. */
  get theme(): string | null {
    return this.getAttribute('theme');
  }
  set theme(value: string | null | undefined) {
    this.#write('theme', value);
  }

  /** `json` or `table`. */
  get view(): string | null {
    return this.getAttribute('view');
  }
  set view(value: string | null | undefined) {
    this.#write('view', value);
  }

  /** True if the document can only be read. */
  get readonly(): boolean {
    return flag(this.getAttribute('readonly'));
  }
  set readonly(value: boolean | null | undefined) {
    this.#write('readonly', value ? '' : null);
  }

  /** True to send the query to the graph as soon as there is a document. */
  get autorun(): boolean {
    return flag(this.getAttribute('autorun'));
  }
  set autorun(value: boolean | null | undefined) {
    this.#write('autorun', value ? '' : null);
  }

  /**
   * The origin of the graph; by default the origin from which this module was loaded, since the gateway serves the
   * module beside the page that it frames.
   *
   * @throws TypeError if no origin is set and a bundler removed the module's own address.
   */
  get origin(): string {
    return this.getAttribute('origin') ?? new URL(import.meta.url).origin;
  }
  set origin(value: string | null | undefined) {
    this.#write('origin', value);
  }

  /** Runs the query. Before `ready` the request waits, and a frame out of view loads immediately because of it. */
  run(): void {
    if (this.#ready) {
      this.#post({ mmd: 1, type: 'run' });
      return;
    }
    this.#runs = true;
    this.#frame.loading = 'eager';
  }

  /** @internal */
  connectedCallback(): void {
    addEventListener('message', this.#hear);
    this.#load();
  }

  /** @internal */
  disconnectedCallback(): void {
    removeEventListener('message', this.#hear);
    this.#ready = false;
  }

  /** @internal */
  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (!this.isConnected || before === after) return;
    if (this.#changed.size === 0) queueMicrotask(() => this.#tellChanges());
    this.#changed.add(name);
  }

  #load(): void {
    this.#ready = false;
    this.#frame.title = this.getAttribute('label') ?? 'Playground';
    this.#frame.loading = this.#runs ? 'eager' : 'lazy';
    const sandbox = this.getAttribute('sandbox');
    if (sandbox === null) this.#frame.removeAttribute('sandbox');
    else this.#frame.setAttribute('sandbox', sandbox);
    const parameters = new URLSearchParams();
    for (const name of [...documentAttributes, ...lookAttributes, 'autorun']) {
      const value = this.getAttribute(name);
      if (value !== null) parameters.set(name, cut(name, value));
    }
    const graph = webOrigin(this.origin);
    this.#frame.src =
      graph === undefined ? 'about:blank' : `${graph}/playground/embed#${parameters.toString()}`;
    if (graph === undefined) this.#refuseOrigin();
  }

  #tellChanges(): void {
    const changed = this.#changed;
    this.#changed = new Set();
    // The frame's own attributes require a new frame, and so does any change before the frame can listen.
    if (!this.#ready || frameAttributes.some((name) => changed.has(name))) {
      this.#load();
      return;
    }
    const asksAnew = documentAttributes.some((name) => changed.has(name));
    // A missing attribute is sent as `null`, which restores the default.
    const told = asksAnew ? [...documentAttributes, ...lookAttributes] : lookAttributes;
    const settings = Object.fromEntries(told.map((name) => [name, this.getAttribute(name)]));
    const autorun = asksAnew && this.autorun;
    this.#post({ mmd: 1, type: 'set', ...settings, readonly: this.readonly, autorun });
  }

  #refuseOrigin(): void {
    const message = `The attribute “origin” is “${this.origin.slice(0, 60)}”; it must be an origin such as https://graph.example.org.`;
    const detail: ErrorDetail = { code: 'BAD_PARAMETER', message };
    // A script below the element may not have added its listener yet.
    setTimeout(() => this.dispatchEvent(new CustomEvent('error', { detail })));
  }

  readonly #hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
    // A sandboxed frame has no origin. Its window identifies it as ours.
    if (source !== this.#frame.contentWindow || (origin !== webOrigin(this.origin) && origin !== 'null'))
      return;
    if (!isPageMessage(data)) return;
    switch (data.type) {
      case 'ready':
        if (this.#ready) return;
        this.#ready = true;
        this.#post({ mmd: 1, type: 'hello' });
        // With `autorun`, the frame runs the query itself.
        if (this.#runs && !this.autorun) this.run();
        this.#runs = false;
        this.dispatchEvent(new CustomEvent('ready'));
        return;
      case 'height':
        this.#frame.style.height = `${data.height}px`;
        return;
      case 'result':
      case 'error': {
        const { mmd: _mmd, type, ...detail } = data;
        this.dispatchEvent(new CustomEvent(type, { detail }));
      }
    }
  };

  #post(message: HostMessage): void {
    if (!this.#ready) return;
    // A sandboxed frame can be addressed only by `*`. The message contains nothing that may not also be in the frame's
    // address.
    const target = this.hasAttribute('sandbox') ? '*' : webOrigin(this.origin);
    if (target !== undefined) this.#frame.contentWindow?.postMessage(message, target);
  }

  #write(name: string, value: string | null | undefined): void {
    if (value === null || value === undefined) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }
}

/**
 * Serialises variables as JSON. The frame itself reports variables that are too large.
 *
 * @throws TypeError for values that JSON would drop or change.
 */
function textOf(variables: object): string {
  if (Array.isArray(variables)) throw new TypeError('Variables must be an object, or an object as JSON.');
  const fault = notJson(variables);
  if (fault?.kind === 'foreign')
    throw new TypeError(`Variables hold ${fault.found}, which JSON cannot represent.`);
  return JSON.stringify(variables);
}

/**
 * Parses a string as an address and returns its origin; undefined unless the protocol is HTTP or HTTPS, since
 * `javascript:` would run in the host's page.
 */
function webOrigin(text: string): string | undefined {
  try {
    const { protocol, origin } = new URL(text);
    return protocol === 'https:' || protocol === 'http:' ? origin : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Cuts a value to just above its limit, since browsers limit the length of addresses. The frame then reports that the
 * value is too long.
 */
function cut(name: string, value: string): string {
  return name === 'query' || name === 'variables' ? value.slice(0, limits[name] + 1) : value;
}

/**
 * Reads a boolean attribute. Its presence means true, as with HTML's own attributes, but `readonly="false"`, which
 * templates produce, means false.
 */
function flag(value: string | null | undefined): boolean {
  return value !== null && value !== 'false';
}

function isPageMessage(data: unknown): data is PageMessage {
  return typeof data === 'object' && data !== null && 'mmd' in data && data.mmd === 1 && 'type' in data;
}

if (page.customElements && !page.customElements.get('mmd-playground'))
  page.customElements.define('mmd-playground', MmdPlayground);

/** The events of the element, with their details. */
export interface MmdPlaygroundEvents {
  ready: CustomEvent<null>;
  result: CustomEvent<ResultDetail>;
  error: CustomEvent<ErrorDetail>;
}

export type { ErrorDetail, ResultDetail };

declare global {
  interface HTMLElementTagNameMap {
    'mmd-playground': MmdPlayground;
  }
}
