import pino from 'pino';

import { openShelf } from '../../editions';
import { readConfig, type Config } from '../../gateway/config';
import type { Draining } from '../../gateway/http/drain';
import { startServer } from '../../gateway/main';
import { shelfSettings } from '../../gateway/settings/store';
import type { Edition } from '../../gateway/graph/subgraphs';
import { patient, publishedEnvironment } from './published';

/** The options for starting a test's gateway. */
export interface StartOptions {
  /** Environment variables that override the defaults. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Replaces the edition under the gateway, to inject a fault for example. */
  readonly edition?: (edition: Edition) => Edition;
  /** Receives each line of the log; without it nothing is logged. */
  readonly onLog?: (line: string) => void;
}

/** A GraphQL request as a client writes it. */
export interface Operation {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

/** A GraphQL response as a client parses it. */
export interface Answer<Data = Record<string, unknown>> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

/** A real gateway over a real edition, on a free port of this machine. */
export interface TestGateway {
  readonly url: string;
  /** The address of its metrics. */
  readonly operatorUrl: string;
  readonly edition: Pick<Edition, 'id' | 'publishedAt'>;
  /** Runs an operation in this process, without HTTP. */
  executeOperation<Data = Record<string, unknown>>(operation: Operation): Promise<Answer<Data>>;
  close(how?: Draining): Promise<void>;
}

async function openOf(config: Config): Promise<Edition> {
  const shelf = openShelf(shelfSettings(config));
  const opened = await shelf.open();
  await shelf.close();
  return opened;
}

/**
 * Starts the gateway on the edition that Jest's global setup published, on the store of this run. Close it when done.
 */
export async function startGateway({ environment, edition, onLog }: StartOptions = {}): Promise<TestGateway> {
  const config = readConfig({
    PORT: '0',
    MMD_OPERATOR_PORT: '0',
    ...patient,
    ...publishedEnvironment(environment),
  });
  const opened = edition && edition(await openOf(config));
  const log = onLog ? pino({ level: 'debug', base: null }, { write: onLog }) : pino({ level: 'silent' });
  const server = await startServer(config, { ...(opened && { edition: opened }), log });
  return {
    url: server.url,
    operatorUrl: server.operatorUrl ?? '',
    edition: server.edition,
    async executeOperation<Data>(operation: Operation) {
      return JSON.parse(await server.graph.answer(operation)) as Answer<Data>;
    },
    close: (how) => server.close(how),
  };
}
