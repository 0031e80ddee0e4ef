import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { ErrorCode } from '../gateway/errors';
import { at, documentsIn, type Loose } from './support/deploy/documents';
import { configOf } from './support/deploy/settings';
import { startGateway } from './support/gateway';
import { ask, post } from './support/http';
import { startRedis } from './support/redis';

// The dashboard and the alerts must use metrics that exist, with labels that these have, in valid PromQL.

interface Alert {
  readonly alert: string;
  readonly expr: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

interface Panel {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly targets?: readonly { readonly expr: string; readonly legendFormat: string }[];
}

const [rules] = documentsIn('deploy/prometheus/alerts.yml');
const [scraping] = documentsIn('deploy/prometheus/prometheus.yml');
const [compose] = documentsIn('deploy/compose.yaml');
const alerts = at(rules, 'groups.0.rules') as readonly Alert[];
const dashboard = JSON.parse(readFileSync('deploy/grafana/dashboards/mmd-graph.json', 'utf8')) as {
  readonly panels: readonly Panel[];
};
const targets = dashboard.panels.flatMap(({ targets: own = [] }) => own);
const expressions = [...alerts.map(({ expr }) => expr), ...targets.map(({ expr }) => expr)];

let parser: typeof import('@prometheus-io/lezer-promql', { with: { 'resolution-mode': 'import' } }).parser;
beforeAll(async () => {
  ({ parser } = await import('@prometheus-io/lezer-promql'));
});

/** The labels that a scrape adds, and the one that the primary of several workers adds. */
const ofEverything = ['job', 'instance', 'worker'];

interface Selected {
  readonly metric: string;
  /** Its matchers: label and text. */
  readonly matchers: readonly (readonly [string, string])[];
}

/** Reads an expression's selectors and the labels that it groups by. Throws if it is not PromQL. */
function readIn(written: string): {
  readonly selected: readonly Selected[];
  readonly labels: readonly string[];
} {
  // Grafana replaces these before Prometheus sees the expression.
  const expr = written.replaceAll('$__rate_interval', '1m').replaceAll('$job', '.+');
  const selected: { metric: string; matchers: [string, string][] }[] = [];
  const labels: string[] = [];
  let grouping = false;
  parser.parse(expr).iterate({
    enter({ name, from, to, type }) {
      const text = expr.slice(from, to);
      if (type.isError) throw new Error(`At ${String(from)} this is no PromQL: ${expr}`);
      if (name === 'VectorSelector') selected.push({ metric: /^\w+/.exec(text)?.[0] ?? '', matchers: [] });
      if (name === 'GroupingLabels') grouping = true;
      if (name === 'LabelName' && grouping) labels.push(text);
      if (name === 'UnquotedLabelMatcher') {
        const [, label = '', value = ''] = /^(\w+)[!=~]+"(.*)"$/.exec(text) ?? [];
        selected.at(-1)?.matchers.push([label, value]);
      }
    },
    leave({ name }) {
      if (name === 'GroupingLabels') grouping = false;
    },
  });
  return { selected, labels };
}

/** The labels of each metric of a real server with Redis, after a request of every kind. */
async function metricsThatAre(): Promise<ReadonlyMap<string, readonly string[]>> {
  const redis = await startRedis();
  const gateway = await startGateway({ environment: { CACHE_URL: redis.url } });
  await post(gateway.url, { query: '{ __typename }' });
  await post(gateway.url, { query: '{ nothing }' });
  const { text } = await ask(gateway.operatorUrl, '/metrics');
  await gateway.close();
  await redis.close();
  const found = new Map<string, readonly string[]>([['up', []]]);
  for (const [, name = '', labels = ''] of text.matchAll(/^(\w+)(?:\{(.*)\})? \S+$/gm))
    found.set(
      name,
      [...labels.matchAll(/(\w+)="/g)].map(([, label = '']) => label),
    );
  return found;
}

test('each panel and alert asks for metrics that there are, by labels that they have', async () => {
  const metrics = await metricsThatAre();
  for (const expr of expressions) {
    const { selected, labels } = readIn(expr);
    // An expression without selectors would always pass.
    expect(selected.length).toBeGreaterThan(0);
    for (const { metric, matchers } of selected) {
      expect([expr, [...metrics.keys()].includes(metric)]).toEqual([expr, true]);
      const known = [...(metrics.get(metric) ?? []), ...ofEverything];
      expect(known).toEqual(expect.arrayContaining([...labels, ...matchers.map(([label]) => label)]));
    }
  }
  for (const { expr, legendFormat } of targets) {
    const inLegend = [...legendFormat.matchAll(/\{\{(\w+)\}\}/g)].map(([, label]) => label);
    const { selected, labels } = readIn(expr);
    const left = labels.length > 0 ? labels : [...(metrics.get(selected[0]!.metric) ?? []), ...ofEverything];
    expect([expr, left]).toEqual([expr, expect.arrayContaining(inLegend)]);
  }
});

test('the codes that they ask for are codes that there are', () => {
  const codes = expressions
    .flatMap((expr) => readIn(expr).selected)
    .flatMap(({ matchers }) => matchers.filter(([label]) => label === 'code').map(([, value]) => value));
  expect(codes.length).toBeGreaterThan(5);
  for (const alternative of codes.flatMap((value) => value.split(/\|(?![^(]*\))/))) {
    const matching = Object.values(ErrorCode).filter((code) => new RegExp(`^(?:${alternative})$`).test(code));
    expect([alternative, matching.length > 0]).toEqual([alternative, true]);
  }
});

test('what is no PromQL is found, and a metric that there is not', () => {
  expect(() => readIn('sum by (le (rate(a[5m]))')).toThrow(/no PromQL/);
  expect(readIn('sum by (code) (rate(a_total{job="x", code=~"A|B"}[5m])) / b').selected).toEqual([
    {
      metric: 'a_total',
      matchers: [
        ['job', 'x'],
        ['code', 'A|B'],
      ],
    },
    { metric: 'b', matchers: [] },
  ]);
});

test('each alert says how bad it is, and the documentation what to do', () => {
  const docs = readFileSync('docs/operations.md', 'utf8');
  const rows = [...docs.matchAll(/^\| `(Mmd\w+)` +\| (\w+) /gm)].map(([, name, severity]) => [
    name,
    severity,
  ]);
  expect(alerts.map(({ alert, labels }) => [alert, labels['severity']])).toEqual(rows);
  for (const { annotations } of alerts) {
    expect(annotations['summary']).toMatch(/^['“{A-Z].+\.$/);
    const [file = '', anchor = ''] = annotations['runbook']?.split('#') ?? [];
    expect(readFileSync(file, 'utf8').toLowerCase()).toContain(`\n## ${anchor}\n`);
  }
});

test('no two panels of the dashboard have one id or place, and each says what it shows', () => {
  const { panels } = dashboard;
  expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
    Array.from(
      { length: w * h },
      (_, cell) => `${String(x + (cell % w))} ${String(y + Math.floor(cell / w))}`,
    ),
  );
  expect(new Set(cells).size).toBe(cells.length);
  for (const { type, title, targets: own = [], gridPos } of panels) {
    expect(title).not.toBe('');
    expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(24);
    expect(own.length > 0).toBe(type !== 'row');
  }
});

test('Prometheus asks each gateway of Compose at its operator port, and has its files', () => {
  const job = String(at(scraping, 'scrape_configs.0.job_name'));
  const found = at(scraping, 'scrape_configs.0.dns_sd_configs.0') as Loose;
  const environment = at(compose, 'services.gateway.environment') as Record<string, string>;
  const { operatorPort, operatorHost } = configOf({ ...environment, DATABASE_URL: 'postgres://a@b/c' });
  expect([found['names'], found['port'], operatorHost]).toEqual([['gateway'], operatorPort, '0.0.0.0']);
  for (const { expr } of alerts) expect(expr).toContain(`job="${job}"`);
  for (const file of at(scraping, 'rule_files') as string[])
    expect(existsSync(join('deploy/prometheus', file))).toBe(true);
  const networks = (name: string) => at(compose, `services.${name}.networks`) as string[];
  expect(networks('prometheus').some((one) => networks('gateway').includes(one))).toBe(true);
  expect(at(compose, 'services.prometheus.ports')).toBeUndefined();
});

test('Grafana finds Prometheus and the dashboard where Compose puts them, and is on this machine alone', () => {
  const provisioning = 'deploy/grafana/provisioning';
  const [sources] = documentsIn(`${provisioning}/datasources/prometheus.yml`);
  const { hostname } = new URL(String(at(sources, 'datasources.0.url')));
  expect(at(compose, `services.${hostname}.image`)).toMatch(/^prom\/prometheus:v\d/);
  const [providers] = documentsIn(`${provisioning}/dashboards/files.yml`);
  const inside = String(at(providers, 'providers.0.options.path'));
  const volumes = at(compose, 'services.grafana.volumes') as string[];
  const [mounted] = volumes.filter((volume) => volume.split(':')[1] === inside);
  expect(existsSync(join('deploy', mounted?.split(':')[0] ?? '', 'mmd-graph.json'))).toBe(true);
  expect(volumes).toContain(`./${dirname('grafana/provisioning/x')}:/etc/grafana/provisioning:ro`);
  for (const port of at(compose, 'services.grafana.ports') as string[])
    expect(port).toMatch(/^127\.0\.0\.1:/);
  // They start only on request.
  for (const name of ['prometheus', 'grafana'])
    expect(at(compose, `services.${name}.profiles`)).toEqual(['observe']);
});

test('the pods of the gateway say where they are to be asked', () => {
  const [gateway] = documentsIn('deploy/kubernetes/gateway/deployment.yaml');
  const annotations = at(gateway, 'spec.template.metadata.annotations') as Loose;
  const [{ value }] = (at(gateway, 'spec.template.spec.containers.0.env') as Loose[]).filter(
    ({ name }) => name === 'MMD_OPERATOR_PORT',
  ) as [Loose];
  expect([annotations['prometheus.io/scrape'], annotations['prometheus.io/port']]).toEqual(['true', value]);
});
