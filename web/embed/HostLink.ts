import { protocolVersion, type HostMessage, type PageMessage } from '../shared/protocol';
import { inShort } from './readSettings';

/** A message of this protocol that contains no result, so any page may see it. */
type Notice = Extract<PageMessage, { type: 'ready' | 'height' }>;

/** The time after a response to `hello` in which further `hello` messages are ignored, in milliseconds. */
const helloRest = 1_000;

/**
 * The connection to the page around this frame. The gateway configures the origins to which the frame listens, and
 * writes them into the page. The address of the frame, which anyone can write, has no influence on them. A message
 * counts only if it comes from the window around this frame and from an allowed origin; all other messages are silently
 * ignored.
 */
export class HostLink {
  /** The allowed origin that has sent a message. Results are sent only to this origin. */
  #host: string | undefined;
  #waiting: PageMessage | undefined;
  #answered = Number.NEGATIVE_INFINITY;

  constructor(
    readonly allowed: ReadonlySet<string>,
    private readonly onMessage: (message: HostMessage) => void,
  ) {}

  /** Starts to listen and sends `ready`. Returns a function that stops listening. */
  open(): () => void {
    const listen = (event: MessageEvent<unknown>): void => this.#hear(event);
    addEventListener('message', listen);
    this.notify({ mmd: protocolVersion, type: 'ready' });
    return () => removeEventListener('message', listen);
  }

  /** Sends a notice of the frame's presence or height to any page that frames it. */
  notify(notice: Notice): void {
    if (window.parent !== window) window.parent.postMessage(notice, '*');
  }

  /** Sends a message to the host that has sent one. Until a host has sent a message, the latest message waits. */
  send(message: PageMessage): void {
    if (this.#host === undefined) this.#waiting = message;
    else window.parent.postMessage(message, this.#host);
  }

  #hear({ source, origin, data }: MessageEvent<unknown>): void {
    if (source !== window.parent || window.parent === window || !isOurs(data)) return;
    if (!this.allowed.has('*') && !this.allowed.has(origin)) return;
    // A host without an origin of its own (a file, a sandboxed page) can be addressed only by `*`.
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
   * Responds to `hello` with `ready`, unless the previous response was very recent: otherwise a host that sends `hello`
   * at each `ready` would never stop.
   */
  #answerHello(): void {
    if (performance.now() - this.#answered < helloRest) return;
    this.#answered = performance.now();
    this.notify({ mmd: protocolVersion, type: 'ready' });
  }
}

/** True for a message of this protocol. Other messages may come from a browser extension or be the host's own. */
function isOurs(data: unknown): data is { readonly mmd: unknown; readonly type?: unknown } {
  return typeof data === 'object' && data !== null && 'mmd' in data;
}

/**
 * Reads the origins that the gateway wrote into the page: `'self'`, origins, or `*`. Without any, only this origin
 * counts.
 */
export function allowedHosts(): ReadonlySet<string> {
  const content = document.querySelector<HTMLMetaElement>('meta[name="mmd-hosts"]')?.content ?? '';
  const written = content.split(' ').filter((each) => each !== '');
  // In a sandboxed frame `self.origin` is "null", but the frame's address still has the origin from which it was
  // loaded.
  const own = new URL(location.href).origin;
  return new Set((written.length > 0 ? written : ["'self'"]).map((each) => (each === "'self'" ? own : each)));
}
