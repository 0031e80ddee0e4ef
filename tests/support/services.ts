import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

import pino from 'pino';

import { readConfig } from '../../gateway/config';
import { startSubgraph, type RunningSubgraph } from '../../gateway/subgraphServer';
import { subgraphNames } from '../../gateway/subgraphServer/names';
import { patient, publishedEnvironment } from './published';

/** Subgraphs served over HTTP, each on a free port. */
export interface TestSubgraphs {
  /** The value of `MMD_SUBGRAPHS` that points to them. */
  readonly addresses: string;
  subgraph(name: string): RunningSubgraph;
  close(): Promise<void>;
}

/** Starts subgraphs over the edition that Jest's global setup published, or over the one that `environment` names. */
export async function startSubgraphs(
  names: readonly string[] = subgraphNames,
  environment: Readonly<Record<string, string>> = {},
): Promise<TestSubgraphs> {
  const config = readConfig({ PORT: '0', ...patient, ...publishedEnvironment(environment) });
  const log = pino({ level: 'silent' });
  const started = new Map<string, RunningSubgraph>();
  for (const name of names) started.set(name, await startSubgraph(name, config, { log }));
  return {
    addresses: [...started].map(([name, { url }]) => `${name}=${url}/graphql`).join(','),
    subgraph(name) {
      const found = started.get(name);
      if (found === undefined) throw new Error(`The subgraph ${name} was not started.`);
      return found;
    },
    async close() {
      await Promise.all([...started.values()].map((subgraph) => subgraph.close()));
    },
  };
}

/** Answers a request in place of a subgraph; `body` is the whole request body. */
export type StandIn = (response: ServerResponse, body: string, request: IncomingMessage) => void;

/** A server with configurable behaviour. */
export interface StandInServer {
  readonly url: string;
  readonly port: number;
  behave: StandIn;
  /** The number of requests received. */
  asked: number;
  close(): Promise<void>;
}

/** Starts a server that stands in for a subgraph, on a free port unless one is given. */
export async function startStandIn(behave: StandIn, port = 0): Promise<StandInServer> {
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      standIn.asked += 1;
      standIn.behave(response, Buffer.concat(parts).toString(), request);
    });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const bound = (server.address() as AddressInfo).port;
  const standIn: StandInServer = {
    url: `http://127.0.0.1:${String(bound)}`,
    port: bound,
    behave,
    asked: 0,
    close() {
      sockets.forEach((socket) => socket.destroy());
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return standIn;
}

/** Answers with JSON, as a subgraph with any edition that the gateway names. */
export function answerJson(response: ServerResponse, request: IncomingMessage, body: unknown): void {
  const edition = request.headers['mmd-edition'];
  response.writeHead(200, {
    'content-type': 'application/json',
    ...(edition !== undefined && { 'mmd-edition': edition }),
  });
  response.end(typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body));
}
