import { createServer, type AddressInfo, type Socket } from 'node:net';

/** A server that speaks Redis's protocol. */
export interface RedisServer {
  readonly url: string;
  close(): Promise<void>;
}

const CRLF = '\r\n';
const bulk = (text: string | undefined): string =>
  text === undefined ? `$-1${CRLF}` : `$${String(Buffer.byteLength(text))}${CRLF}${text}${CRLF}`;

/**
 * Starts a server with as much of Redis as a cache needs (GET, SET with PX, DEL, KEYS with a prefix, EVAL of the script
 * that takes points out of a client's bucket), for machines without Redis. Its replies are those of Redis 7 in version
 * 2 of the protocol.
 */
export async function startSmallRedis(): Promise<RedisServer> {
  const kept = new Map<string, { readonly text: string; readonly until: number }>();
  const sockets = new Set<Socket>();

  const commands: Readonly<Record<string, (args: readonly string[]) => string>> = {
    AUTH: () =>
      `-ERR AUTH <password> called without any password configured for the default user. Are you sure your configuration is correct?${CRLF}`,
    SELECT: () => `+OK${CRLF}`,
    GET: ([key = '']) => {
      const found = kept.get(key);
      return bulk(found && found.until > Date.now() ? found.text : undefined);
    },
    SET: ([key = '', text = '', option, ms]) => {
      const until = option?.toUpperCase() === 'PX' ? Date.now() + Number(ms) : Infinity;
      kept.set(key, { text, until });
      return `+OK${CRLF}`;
    },
    EVAL: ([, , key = '', ...args]) => {
      const [capacity = 0, perMs = 0, points = 0] = args.map(Number);
      const found = kept.get(key);
      const before = found && found.until > Date.now() ? found.text.split(' ').map(Number) : [capacity, 0];
      const [at = 0, since = 0] = before;
      const filled = Math.min(capacity, at + (Date.now() - since) * perMs);
      const level = Math.max(-capacity, filled - points);
      const until = Date.now() + Math.ceil((capacity - level) / perMs);
      kept.set(key, { text: `${String(level)} ${String(Date.now())}`, until });
      return `:${String(Math.floor(level))}${CRLF}`;
    },
    DEL: (keys) => `:${String(keys.filter((key) => kept.delete(key)).length)}${CRLF}`,
    KEYS: ([pattern = '']) => {
      const found = [...kept.keys()].filter((key) => key.startsWith(pattern.replace(/\*$/, '')));
      return `*${String(found.length)}${CRLF}${found.map(bulk).join('')}`;
    },
  };

  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    let received = Buffer.alloc(0);
    socket.on('data', (data: Buffer) => {
      received = Buffer.concat([received, data]);
      for (let read = readCommand(received); read !== null; read = readCommand(received)) {
        received = received.subarray(read.length);
        const [name = '', ...args] = read.parts;
        socket.write(
          commands[name.toUpperCase()]?.(args) ??
            `-ERR unknown command '${name}', with args beginning with: ${CRLF}`,
        );
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `redis://127.0.0.1:${String(port)}`,
    close() {
      sockets.forEach((socket) => socket.destroy());
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Reads the first command received: a list of strings, each preceded by its length; null if it is not complete. */
function readCommand(
  received: Buffer,
): { readonly parts: readonly string[]; readonly length: number } | null {
  let at = 0;
  const line = (): string | null => {
    const end = received.indexOf(CRLF, at);
    if (end === -1) return null;
    const text = received.toString('latin1', at, end);
    at = end + CRLF.length;
    return text;
  };
  const count = Number(line()?.slice(1) ?? NaN);
  const parts: string[] = [];
  while (parts.length < count) {
    const length = Number(line()?.slice(1) ?? NaN);
    if (!(at + length + CRLF.length <= received.length)) return null;
    parts.push(received.toString('utf8', at, at + length));
    at += length + CRLF.length;
  }
  return Number.isNaN(count) ? null : { parts, length: at };
}
