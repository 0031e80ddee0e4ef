import { protocolVersion, type HostMessage, type PageMessage } from '../shared/protocol';
import { inShort } from './readSettings';

/** A message of this protocol that carries no result; anyone may see it. */
type Notice = Extract<PageMessage, { type: 'ready' | 'height' }>;

/** After an answer to `hello`, further ones get none for this time, in milliseconds. */
const helloRest = 1_000;

/**
 * The talk with the page around this frame. Whom it listens to is configured at the gateway, which writes it into the
 * page; the address of the frame, which anyone can write, has no say. A message counts only where it comes from the
 * window around this one and from an allowed origin; everything else is passed over in silence.
 */
export class HostLink {
  /** The origin that has spoken and was allowed to; results go there and nowhere else. */
  #host: string | undefined;
  #waiting: PageMessage | undefined;
  #answered = Number.NEGATIVE_INFINITY;

  constructor(
    readonly allowed: ReadonlySet<string>,
    private readonly onMessage: (message: HostMessage) => void,
  ) {}

  /** Starts to listen and says `ready`. Returns what ends it. */
  open(): () => void {
    const listen = (event: MessageEvent<unknown>): void => this.#hear(event);
    addEventListener('message', listen);
    this.notify({ mmd: protocolVersion, type: 'ready' });
    return () => removeEventListener('message', listen);
  }

  /** Tells whatever frames this page that it is there, and how high it is. */
  notify(notice: Notice): void {
    if (window.parent !== window) window.parent.postMessage(notice, '*');
  }

  /** Sends to the host that has spoken; before one has, the last message waits for it. */
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
      const message = `This page speaks version ${protocolVersion} of the protocol: mmd is the number ${protocolVersion}, not ${found}.`;
      this.send({ mmd: protocolVersion, type: 'error', code: 'UNSUPPORTED_VERSION', message });
      return;
    }
    if (data.type === 'hello') this.#answerHello();
    if (this.#waiting) this.send(this.#waiting);
    this.#waiting = undefined;
    this.onMessage(data as HostMessage);
  }

  /** A host that says `hello` at each `ready` would never come to an end: one that follows an answer at once is none. */
  #answerHello(): void {
    if (performance.now() - this.#answered < helloRest) return;
    this.#answered = performance.now();
    this.notify({ mmd: protocolVersion, type: 'ready' });
  }
}

/** Other messages may well be none of ours: a browser's extension, or a host's own. */
function isOurs(data: unknown): data is { readonly mmd: unknown; readonly type?: unknown } {
  return typeof data === 'object' && data !== null && 'mmd' in data;
}

/** The origins that the gateway wrote into the page: `'self'`, origins, or `*`. Nothing there means this origin alone. */
export function allowedHosts(): ReadonlySet<string> {
  const content = document.querySelector<HTMLMetaElement>('meta[name="mmd-hosts"]')?.content ?? '';
  const written = content.split(' ').filter((each) => each !== '');
  // In a sandboxed frame `self.origin` is "null", but its address still has the origin it was loaded from.
  const own = new URL(location.href).origin;
  return new Set((written.length > 0 ? written : ["'self'"]).map((each) => (each === "'self'" ? own : each)));
}
