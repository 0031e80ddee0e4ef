import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readConfig, settingsTable } from '../gateway/config';
import { lastStage, layOut, packedFiles } from './support/deploy/image';
import { startServing } from './support/workers';

// The image, as far as that is possible without Docker: the files of its last stage are laid out and run.

const stage = lastStage();

test('it holds the package and what that runs on, and nothing of the package is kept from the build', () => {
  expect(stage.copies).toEqual([
    { from: 'build', sources: ['node_modules'], target: 'node_modules' },
    { from: 'build', sources: ['package'], target: './' },
  ]);
  const ignored = readFileSync('.dockerignore', 'utf8').split('\n');
  const sources = packedFiles().filter((file) => !file.startsWith('dist/'));
  expect(sources).toEqual(expect.arrayContaining(['cli/bin.cjs', 'schema/supergraph.graphql', 'LICENSE']));
  for (const source of sources) expect(ignored).not.toContain(source.split('/')[0]);
});

test('it does not run as root, and its variables are settings with right values', () => {
  expect(stage.user).toBe('node');
  const { NODE_ENV, ...settings } = stage.environment;
  expect(NODE_ENV).toBe('production');
  const known = settingsTable.map(({ variable }) => variable);
  expect(known).toEqual(expect.arrayContaining(Object.keys(settings)));
  expect(readConfig(settings)).toMatchObject({ host: '0.0.0.0', port: 4000 });
});

test('its Node is one that the package is for', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
  const [, image] = /^node:(\d+)-slim$/.exec(stage.image) ?? [];
  expect(engines.node.split(' || ')).toContainEqual(expect.stringMatching(`^\\^${image}(\\.|$)`));
});

test('it is started with the options of Node that `npm start` gives, and so is the command', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
  expect(scripts.start).toBe([...stage.entrypoint, 'serve'].join(' '));
  const [firstLine] = readFileSync('cli/bin.cjs', 'utf8').split('\n');
  expect(firstLine).toBe(`#!/usr/bin/env -S ${stage.entrypoint.slice(0, -1).join(' ')}`);
});

test('with the packages of production alone it publishes, serves and stops', async () => {
  const folder = layOut(stage);
  const editions = mkdtempSync(join(tmpdir(), 'mmd-image-editions-'));
  const server = startServing(
    ['serve'],
    {
      ...stage.environment,
      MMD_EDITIONS_DIR: editions,
      HOST: '127.0.0.1',
      PORT: '0',
      MMD_LOG_LEVEL: 'error',
      NODE_OPTIONS: '--preserve-symlinks',
    },
    folder,
  );
  try {
    const url = await server.url;
    expect(server.stdout()).toMatch(/^Published edition 1-/m);
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ country(code: "ML") { name rabat { memberships { role } } } }' }),
    });
    expect(await response.json()).toMatchObject({
      data: { country: { name: 'Mali', rabat: { memberships: [{ role: 'PARTNER' }] } } },
    });
    expect(await server.stop()).toBe(0);
    // No package was missing, and nothing was built here.
    expect(server.stderr()).toBe('');
    expect(existsSync(join(folder, 'node_modules/esbuild'))).toBe(false);
  } finally {
    await server.stop();
    for (const made of [folder, editions]) rmSync(made, { recursive: true });
  }
});
