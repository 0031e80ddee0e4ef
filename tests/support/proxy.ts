import { connect, createServer, type Server, type Socket } from 'node:net';

/** A way to a server that can be cut: what a test calls when the server is to be gone for a while. */
export interface Proxy {
  /** The server's address by way of the proxy. */
  readonly url: string;
  /** Breaks every connection and refuses new ones, as a server that was stopped. */
  cut(): Promise<void>;
  /** Takes connections again, at the same port. */
  mend(): Promise<void>;
  /** Lets nothing through any more but keeps the connections, as a network that swallows packets. */
  freeze(): void;
  /** Says something to every client that the server did not say. */
  babble(text: string): void;
}

/** Opens a proxy to the server of an address, which names its port. */
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
