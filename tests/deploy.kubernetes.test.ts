import { readFileSync } from 'node:fs';

import { subgraphNames } from '../gateway/subgraphServer/names';
import { at, documentsIn, type Loose } from './support/deploy/documents';
import { faultsOf } from './support/deploy/kubernetes';
import { containersOf, render } from './support/deploy/kustomize';
import { configOf, placesOf } from './support/deploy/settings';
import { startGateway } from './support/gateway';
import { startSubgraphs } from './support/services';

// The manifests of deploy/kubernetes must conform to the schemas of Kubernetes and fit this software and each other.

type Labels = Readonly<Record<string, string>>;

const folder = 'deploy/kubernetes';
const resources = render(folder);
const ofKind = (kind: string): Loose[] => resources.filter((resource) => resource['kind'] === kind);
const nameOf = (resource: Loose): string => String(at(resource, 'metadata.name'));
const workloads = [...ofKind('Deployment'), ...ofKind('Job')];
const labelsOf = (workload: Loose): Labels => at(workload, 'spec.template.metadata.labels') as Labels;

/** Returns the names of the workloads whose pods have these labels. */
const chosenBy = (labels: unknown): string[] =>
  workloads
    .filter((workload) =>
      Object.entries((labels ?? {}) as Labels).every(([key, value]) => labelsOf(workload)[key] === value),
    )
    .map(nameOf);

/** Stand-ins for the values of a Secret, by key. */
const standIns: Readonly<Record<string, string>> = {
  DATABASE_URL: 'postgres://secret@database/graph',
  CACHE_URL: 'redis://:secret@cache:6379',
};

/** Returns the environment of a container, with stand-ins for Secrets and with the labels that it reads. */
function environmentOf(workload: Loose): Record<string, string> {
  const [container] = containersOf(workload);
  const shared = Object.fromEntries(ofKind('ConfigMap').map((map) => [nameOf(map), map['data'] as Labels]));
  const environment: Record<string, string> = {};
  for (const { configMapRef } of container?.['envFrom'] as { configMapRef: { name: string } }[])
    Object.assign(environment, shared[configMapRef.name]);
  for (const variable of container?.['env'] as Loose[]) {
    const label = /^metadata\.labels\['(.+)'\]$/.exec(
      String(at(variable, 'valueFrom.fieldRef.fieldPath')),
    )?.[1];
    const secret = standIns[at(variable, 'valueFrom.secretKeyRef.key') as string];
    const value = variable['value'] ?? secret ?? labelsOf(workload)[label ?? ''];
    environment[String(variable['name'])] = value as string;
  }
  return environment;
}

/** Returns the arguments of a workload, with its variables replaced by their values. */
function argumentsOf(workload: Loose): string[] {
  const environment = environmentOf(workload);
  const args = containersOf(workload)[0]?.['args'] as string[];
  return args.map((arg) => arg.replace(/^\$\((\w+)\)$/, (_, name: string) => environment[name] ?? ''));
}

function configIn(workload: Loose) {
  // Only the arguments read it.
  const { SUBGRAPH: _, ...environment } = environmentOf(workload);
  return configOf(environment);
}

test('they are after the schemas of Kubernetes, which find what is wrong', async () => {
  expect(await faultsOf(resources)).toEqual([]);
  const broken = structuredClone(ofKind('Deployment').slice(0, 2));
  Object.assign(containersOf(broken[0]!)[0]!, { imag: 'mmd-graph' });
  Object.assign(broken[1]!['spec'] as Loose, { revisionHistoryLimit: 'three' });
  const faults = await faultsOf(broken);
  expect(faults).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Deployment gateway: .*"imag"' does not exist/),
      expect.stringMatching(/^Deployment rabat-subgraph: .*revisionHistoryLimit must be integer/),
    ]),
  );
});

test('no two have one kind and name, and all are of one namespace and one image', () => {
  const names = resources.map((resource) => `${String(resource['kind'])} ${nameOf(resource)}`);
  expect(new Set(names).size).toBe(names.length);
  const namespaces = resources
    .filter(({ kind }) => kind !== 'Namespace')
    .map((one) => at(one, 'metadata.namespace'));
  expect(new Set(namespaces)).toEqual(new Set(ofKind('Namespace').map(nameOf)));
  const images = new Set(workloads.flatMap(containersOf).map(({ image }) => image));
  expect([...images]).toEqual(['registry.example.org/mmd-graph:0.1.0']);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect([...images].join()).toMatch(new RegExp(`:${version}$`));
  // The image as built, before it is given the name of a registry.
  const [compose] = documentsIn('deploy/compose.yaml');
  const [{ images: named }] = documentsIn(`${folder}/kustomization.yaml`) as [{ images: { name: string }[] }];
  expect(at(compose, 'services.gateway.image')).toBe(named[0]?.name);
});

test('what runs is the gateway, the six subgraphs and once the publication, each with right settings', () => {
  const run = workloads.map((workload) => argumentsOf(workload).join(' '));
  expect(run.sort()).toEqual(
    ['data publish', 'gateway', ...subgraphNames.map((name) => `subgraph ${name}`)].sort(),
  );
  for (const workload of workloads) expect(configIn(workload)).toMatchObject({ host: '0.0.0.0', port: 4000 });
});

test('the gateway asks each subgraph by a service that leads to it', () => {
  const gateway = ofKind('Deployment').find((one) => nameOf(one) === 'gateway')!;
  for (const [name, place] of Object.entries(placesOf(configIn(gateway)))) {
    const service = ofKind('Service').find(
      (one) => `${nameOf(one)}:${String(at(one, 'spec.ports.0.port'))}` === place,
    );
    const led = chosenBy(at(service, 'spec.selector'));
    expect(led).toHaveLength(1);
    expect(argumentsOf(workloads.find((one) => nameOf(one) === led[0])!)).toEqual(['subgraph', name]);
  }
});

test('each deployment chooses its own pods, and has one service, one budget and one autoscaler', () => {
  for (const deployment of ofKind('Deployment')) {
    const name = nameOf(deployment);
    const [container] = containersOf(deployment);
    expect(chosenBy(at(deployment, 'spec.selector.matchLabels'))).toEqual([name]);
    const having = (kind: string, path: string) =>
      ofKind(kind).filter((one) => chosenBy(at(one, path)).join() === name);
    const [service, ...others] = having('Service', 'spec.selector');
    expect(others).toEqual([]);
    expect(at(container, 'ports.0')).toEqual({
      name: at(service, 'spec.ports.0.targetPort'),
      containerPort: 4000,
    });
    expect(having('PodDisruptionBudget', 'spec.selector.matchLabels')).toHaveLength(1);
    const scaled = ofKind('HorizontalPodAutoscaler').filter(
      (one) => at(one, 'spec.scaleTargetRef.name') === name,
    );
    expect(scaled).toHaveLength(1);
    expect(Number(at(scaled[0], 'spec.minReplicas'))).toBeGreaterThan(
      Number(at(having('PodDisruptionBudget', 'spec.selector.matchLabels')[0], 'spec.maxUnavailable')),
    );
    // Two that set the number of replicas would undo each other's changes.
    expect(at(deployment, 'spec.replicas')).toBeUndefined();
  }
});

test('they ask for health what is there, and end no pod before it has answered', async () => {
  const gateway = await startGateway();
  const subgraphs = await startSubgraphs(['rabat']);
  for (const deployment of ofKind('Deployment')) {
    const [container] = containersOf(deployment);
    const { url } = nameOf(deployment) === 'gateway' ? gateway : subgraphs.subgraph('rabat');
    for (const [probe, path] of [
      ['startupProbe', '/health/ready'],
      ['readinessProbe', '/health/ready'],
      ['livenessProbe', '/health/live'],
    ] as const) {
      expect(at(container, `${probe}.httpGet`)).toEqual({ path, port: 'http' });
      expect((await fetch(url + path)).status).toBe(200);
    }
    const { drainDelayMs, drainTimeoutMs } = configIn(deployment);
    const probed = (setting: string): number => Number(at(container, `readinessProbe.${setting}`));
    expect(drainDelayMs).toBeGreaterThan(1000 * probed('periodSeconds') * probed('failureThreshold'));
    expect(Number(at(deployment, 'spec.template.spec.terminationGracePeriodSeconds')) * 1000).toBeGreaterThan(
      drainDelayMs + drainTimeoutMs,
    );
  }
  await gateway.close();
  await subgraphs.close();
});

test('no container is root, can write to its image or take all memory', () => {
  for (const workload of workloads) {
    expect(at(workload, 'spec.template.spec.securityContext.runAsNonRoot')).toBe(true);
    for (const container of containersOf(workload)) {
      expect(container['securityContext']).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      });
      expect(at(container, 'resources.limits.memory')).toMatch(/^\d+Mi$/);
    }
  }
});

test('each network policy is of pods that there are, and lets none but these pass', () => {
  const inward = (policy: Loose) => (at(policy, 'spec.ingress') ?? []) as Loose[];
  const outward = (policy: Loose) => (at(policy, 'spec.egress') ?? []) as Loose[];
  const ways = ofKind('NetworkPolicy').flatMap((policy) => {
    const of = chosenBy(at(policy, 'spec.podSelector.matchLabels'));
    expect(of.length).toBeGreaterThan(0);
    const peers = (rule: Loose, key: string) => {
      const labels = at(rule, `${key}.0.podSelector.matchLabels`);
      return labels === undefined ? ['anybody'] : chosenBy(labels);
    };
    const at4000 = (rule: Loose) => at(rule, 'ports.0.port') === 4000;
    return [
      ...inward(policy)
        .filter(at4000)
        .flatMap((rule) => peers(rule, 'from').flatMap((from) => of.map((to) => `in ${from} → ${to}`))),
      ...outward(policy)
        .filter(at4000)
        .flatMap((rule) => peers(rule, 'to').flatMap((to) => of.map((from) => `out ${from} → ${to}`))),
    ];
  });
  const subgraphs = subgraphNames.map((name) => `gateway → ${name}-subgraph`);
  expect(ways.sort()).toEqual(
    ['in anybody → gateway', ...subgraphs.flatMap((way) => [`in ${way}`, `out ${way}`])].sort(),
  );
});

test('the operator port is led to by no service, and open to one namespace alone', () => {
  const gateway = ofKind('Deployment').find((one) => nameOf(one) === 'gateway')!;
  const { operatorPort, operatorHost } = configIn(gateway);
  expect([operatorPort, operatorHost]).toEqual([9464, '0.0.0.0']);
  expect(at(containersOf(gateway)[0], 'ports.1')).toEqual({ name: 'operator', containerPort: operatorPort });
  for (const service of ofKind('Service')) {
    expect(at(service, 'spec.ports')).toHaveLength(1);
    expect(at(service, 'spec.ports.0.targetPort')).toBe('http');
  }
  const rules = ofKind('NetworkPolicy').flatMap((one) => (at(one, 'spec.ingress') ?? []) as Loose[]);
  const open = rules.filter((rule) => JSON.stringify(rule['ports']).includes(String(operatorPort)));
  expect(open).toEqual([
    {
      from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'monitoring' } } }],
      ports: [{ port: operatorPort, protocol: 'TCP' }],
    },
  ]);
  // A rule without ports would be open to all of them.
  expect(rules.filter((rule) => rule['ports'] === undefined)).toEqual([]);
});

test('each Secret that is read is one that the instructions make', () => {
  const readme = readFileSync('deploy/README.md', 'utf8');
  for (const workload of workloads)
    for (const variable of (containersOf(workload)[0]?.['env'] ?? []) as Loose[]) {
      const secret = at(variable, 'valueFrom.secretKeyRef') as { name: string; key: string } | undefined;
      if (secret === undefined) continue;
      expect(readme).toContain(`create secret generic ${secret.name} --from-literal=${secret.key}=`);
    }
});
