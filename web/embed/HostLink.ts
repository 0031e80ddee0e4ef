import { protocolVersion, type HostMessage, type PageMessage } from '../shared/protocol';
import { inShort } from './readSettings';

/** A message of this protocol that carries no result; anyone may see it. */
type Notice = Extract<PageMessage, { type: 'ready' | 'height' }>;

/** The time after an answer to `hello` in which further ones get none, in milliseconds. */
const helloRest = 1_000;

/**
 * The conversation with the page around this frame. The gateway configures whom it listens to, and writes that into the
 * page; the address of the frame, which anyone can write, has no say. A message counts only if it comes from the window
 * around this one and from an allowed origin; all others are silently ignored.
 */
export class HostLink {
  /** The origin that has spoken and was allowed to. Results go nowhere else. */
  #host: string | undefined;
  #waiting: PageMessage | undefined;
  #answered = Number.NEGATIVE_INFINITY;

  constructor(
    readonly allowed: ReadonlySet<string>,
    private readonly onMessage: (message: HostMessage) => void,
  ) {}

  /** Starts to listen and says `ready`. Returns a function that stops it. */
  open(): () => void {
    const listen = (event: MessageEvent<unknown>): void => this.#hear(event);
    addEventListener('message', listen);
    this.notify({ mmd: protocolVersion, type: 'ready' });
    return () => removeEventListener('message', listen);
  }

  /** Tells any page that frames this one that it is there, and how high it is. */
  notify(notice: Notice): void {
    if (window.parent !== window) window.parent.postMessage(notice, '*');
  }

  /** Sends a message to the host that has spoken; until one has, the latest message waits. */
  send(message: PageMessage): void {
    if (this.#host === undefined) this.#waiting = message;
    else window.parent.postMessage(message, this.#host);
  }

  #hear({ source, origin, data }: MessageEvent<unknown>): void {
    if (source !== window.parent || window.parent === window || !isOurs(data)) return;
    if (!this.allowed.has('*') && !this.allowed.has(origin)) return;
    // A host without an origin of its own (a file, a sandboxed page) can be named only by `*`.
    this.#host = origin === 'null' ? '*' : origin;
    if (data.mmd !== protocolVersion) {
      const found = typeof data.mmd === 'string' ? `the text “${inShort(data.mmd)}”` : inShort(data.mmd);
      const message = `This page uses version ${protocolVersion} of the protocol: mmd must be the number ${protocolVersion}, not ${found}.`;
      this.send({ mmd: protocolVersion, type: 'error', code: 'UNSUPPORTED_VERSION', message });
      return;
    }
    if (data.type === 'hello') this.#answerHello();
    if (this.#waiting) this.send(this.#waiting);
    this.#waiting = undefined;
    this.onMessage(data as HostMessage);
  }

  /**
   * Answers `hello` with `ready`, but not if it closely follows the last answer: a host that says `hello` at each
   * `ready` would never stop.
   */
  #answerHello(): void {
    if (performance.now() - this.#answered < helloRest) return;
    this.#answered = performance.now();
    this.notify({ mmd: protocolVersion, type: 'ready' });
  }
}

/** True for a message of this protocol. Others may come from a browser extension, or be the host's own. */
function isOurs(data: unknown): data is { readonly mmd: unknown; readonly type?: unknown } {
  return typeof data === 'object' && data !== null && 'mmd' in data;
}

/** Reads the origins that the gateway wrote into the page: `'self'`, origins, or `*`. None means this origin alone. */
export function allowedHosts(): ReadonlySet<string> {
  const content = document.querySelector<HTMLMetaElement>('meta[name="mmd-hosts"]')?.content ?? '';
  const written = content.split(' ').filter((each) => each !== '');
  // In a sandboxed frame `self.origin` is "null", but its address still has the origin it was loaded from.
  const own = new URL(location.href).origin;
  return new Set((written.length > 0 ? written : ["'self'"]).map((each) => (each === "'self'" ? own : each)));
}
