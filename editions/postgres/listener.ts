import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { clientConfig, type DatabaseSettings } from '../../subgraphs/kit/postgres';
import { endQuietly, switchChannel } from './tables';

const RETRY_MS = 1_000;

/**
 * Listens for switches until the function that it gives is called: `onSwitch` is called for each, and once whenever it
 * begins to listen anew, as a switch may have been missed. A server that does not let it listen (a standby, a pooler
 * between) is asked again and again; meanwhile whoever polls learns of switches all the same.
 */
export function listenForSwitches(settings: DatabaseSettings, onSwitch: () => void): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  let client: Client | undefined;

  async function listen(): Promise<void> {
    client = new Client({ ...clientConfig(settings), statement_timeout: 0 });
    const ended = new Promise<void>((resolve) => {
      client?.on('error', () => resolve()).on('end', () => resolve());
    });
    client.on('notification', onSwitch);
    try {
      await client.connect();
      await client.query(`listen ${switchChannel}`);
      onSwitch();
      await ended;
    } catch {
      // Polling tells of the trouble, and goes on without this.
    }
    await endQuietly(client);
  }

  void (async () => {
    while (!signal.aborted) {
      await listen();
      await wait(RETRY_MS, undefined, { signal, ref: false }).catch(() => undefined);
    }
  })();

  return () => {
    stopping.abort();
    if (client !== undefined) void endQuietly(client);
  };
}
