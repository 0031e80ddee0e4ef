import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A web server on a different origin from the graph's. */
export interface HostServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves pages and scripts by their paths, until it is closed. */
export async function serveHost(files: Readonly<Record<string, string | Buffer>>): Promise<HostServer> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const file = files[path];
    if (file === undefined) {
      // The browser asks for an icon and would log its absence.
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    const type = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.css') ? 'text/css' : 'text/html';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
