import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { clientConfig, type DatabaseSettings } from '../../subgraphs/kit/store/postgres';
import { endQuietly, switchChannel } from './tables';

const RETRY_MS = 1_000;

/**
 * Listens for switches until the returned function is called. `onSwitch` is called for each switch, and once whenever
 * listening restarts, because a switch may have been missed. If the server does not allow listening (a standby, or a
 * pooler in between), the listener keeps retrying. Meanwhile, polling still notices switches.
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
      // Polling reports the trouble and works without the listener.
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
