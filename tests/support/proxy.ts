import { connect, createServer, type Server, type Socket } from 'node:net';

/** A proxy in front of a server, through which a test can simulate failures of the connection. */
export interface Proxy {
  /** The server's address through the proxy. */
  readonly url: string;
  /** Breaks every connection and refuses new ones, like a stopped server. */
  cut(): Promise<void>;
  /** Accepts connections again, at the same port. */
  mend(): Promise<void>;
  /** Keeps the connections but forwards nothing, like a network that swallows packets. */
  freeze(): void;
  /** Sends every client a text that did not come from the server. */
  babble(text: string): void;
}

/** Opens a proxy to the server of an address that includes a port. */
export async function openProxy(url: string): Promise<Proxy> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  const clients = new Set<Socket>();
  let server: Server | null = null;
  let port = 0;
  let frozen = false;

  function forward(client: Socket): void {
    const upstream = connect(Number(target.port), target.hostname);
    clients.add(client);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        clients.delete(client);
        client.destroy();
        upstream.destroy();
      });
    }
    const pass = (to: Socket) => (data: Buffer) => {
      if (!frozen) to.write(data);
    };
    client.on('data', pass(upstream));
    upstream.on('data', pass(client));
  }

  async function mend(): Promise<void> {
    if (server !== null) return;
    frozen = false;
    const opened = createServer(forward);
    await new Promise<void>((resolve) => opened.listen(port, '127.0.0.1', resolve));
    server = opened;
    const address = opened.address();
    port = typeof address === 'object' && address !== null ? address.port : 0;
  }

  async function cut(): Promise<void> {
    const open = server;
    server = null;
    const closed = open && new Promise((resolve) => open.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  }

  await mend();
  return {
    url: Object.assign(new URL(url), { host: `127.0.0.1:${port}` }).href,
    cut,
    mend,
    freeze() {
      frozen = true;
    },
    babble(text) {
      for (const client of clients) client.write(text);
    },
  };
}
