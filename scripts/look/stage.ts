import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';

import { readConfig } from '../../gateway/config';
import { startServer } from '../../gateway/main';
import { serveHost } from '../../tests/browser/support/hostPage';

/**
 * The form in which a page of another origin embeds the Playground: in a frame that the page sizes itself, or as the
 * element.
 */
export type HostForm = 'frame' | 'element';

/** A graph with its pages, and a site of another origin that embeds the Playground. */
export interface Stage {
  readonly origin: string;
  readonly hostOrigin: string;
  /** Returns the address of a host page whose Playground shows the operation in `path`. */
  hostPage(form: HostForm, path: string): string;
  close(): Promise<void>;
}

/**
 * Builds the pages if they are not up to date, publishes the data to a temporary folder, and serves the graph and
 * the host on free ports.
 */
export async function setStage(): Promise<Stage> {
  const editions = await mkdtemp(join(tmpdir(), 'mmd-look-'));
  const files: Record<string, string> = {};
  const host = await serveHost(files);
  const run = (...argv: readonly string[]): void => {
    execFileSync(process.execPath, argv, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, MMD_EDITIONS_DIR: editions, DATABASE_URL: '' },
    });
  };
  run('scripts/buildWeb.cjs');
  run('cli/bin.cjs', 'data', 'publish');
  const config = readConfig({
    PORT: '0',
    MMD_EDITIONS_DIR: editions,
    MMD_FRAME_ANCESTORS: `self,${host.origin}`,
  });
  const server = await startServer(config, { log: pino({ level: 'silent' }) });
  const origin = new URL(server.url).origin;
  return {
    origin,
    hostOrigin: host.origin,
    hostPage(form, path) {
      const name = `/${form}-${Buffer.from(path).toString('base64url')}`;
      files[name] = form === 'frame' ? framing(origin + path) : holding(origin, path);
      return host.origin + name;
    },
    async close() {
      await server.close();
      await host.close();
      rmSync(editions, { recursive: true, force: true });
    },
  };
}

const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A host's page</title><meta name="color-scheme" content="light dark">
<body style="margin:16px;font:16px sans-serif"><h1>A host’s page</h1>${body}<p>And what comes after.</p></body></html>`;

const framing = (address: string): string =>
  page(
    `<iframe title="Playground" src="${escaped(address)}" style="width:100%;height:400px;border:0"></iframe>`,
  );

function holding(origin: string, path: string): string {
  const parameters = new URLSearchParams(new URL(path, origin).hash.slice(1));
  const attributes = [...parameters].map(([name, value]) => `${name}="${escaped(value)}"`).join(' ');
  return page(
    `<script type="module" src="${origin}/playground/element.js"></script><mmd-playground ${attributes}></mmd-playground>`,
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
