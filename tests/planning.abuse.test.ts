import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import pino from 'pino';

import { plannerLimits } from '../gateway/planner';
import type { Open } from '../gateway/planner/messages';
import { Planning, type PlanningConfig } from '../gateway/planner/planning';

const types = ['A', 'B', 'C', 'D'];

/** Makes a graph whose subgraphs share all links, so that there are more paths through it than a planner can weigh. */
function tangle(): string {
  const sdlOf = (name: string): string => `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable"])
    type Query { nodes: [Node!]! @shareable one: A @shareable }
    interface Node { id: ID! links: [Node!]! own: Node! }
    ${types.map((type) => `type ${type} implements Node @key(fields: "id") { id: ID! links: [Node!]! @shareable own: Node! @shareable ${name}${type}: Int }`).join(' ')}`;
  const services = ['s1', 's2', 's3', 's4'].map((name) => ({ name, url: '', typeDefs: parse(sdlOf(name)) }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(errors.map(String).join('\n'));
  return supergraphSdl;
}

const leaf = types.map((type) => `... on ${type} { s1${type} s2${type} s3${type} s4${type} }`).join(' ');
const deep = (levels: number): string =>
  levels === 0 ? leaf : `links { ${deep(levels - 1)} } own { ${deep(levels - 1)} }`;
const runaway = (number: number): string =>
  `{ nodes { ${number % 2 === 0 ? 'id' : '__typename'} ${deep(4)} } }`;

const supergraphSdl = tangle();
const easy = (field: string): string => `{ one { id ${field} } }`;

let planner: Planning;
const logged: { msg: string; err?: { message: string } }[] = [];

const unlimited = { maxEvaluatedPlans: 1e6, pathsLimit: 1e9 };

function open(
  config: Partial<PlanningConfig>,
  limits = unlimited,
  task: Open = { kind: 'open', supergraphSdl, validate: false, limits },
): void {
  logged.length = 0;
  planner = new Planning({
    open: task,
    config: { planTimeoutMs: 60_000, planMemoryMb: 512, planQueue: 100, slowPlanMs: 60_000, ...config },
    log: pino({ base: null }, { write: (line: string) => void logged.push(JSON.parse(line) as never) }),
  });
}

afterEach(() => planner.close());

const codeOf = (error: { extensions?: { code?: unknown } }): unknown => error.extensions?.code;
const outcome = (operation: string, client?: string): Promise<unknown> =>
  planner.plan(operation, client).then(() => 'planned', codeOf);

test('an operation that takes too long ends its process, is refused for a while, and others are planned by another', async () => {
  open({ planTimeoutMs: 1_500 });
  const asked = [runaway(0), easy('s1A'), runaway(1), easy('s2A'), runaway(0)];
  expect(await Promise.all(asked.map((operation) => outcome(operation)))).toEqual([
    'QUERY_TOO_COMPLEX',
    'planned',
    'QUERY_TOO_COMPLEX',
    'planned',
    'QUERY_TOO_COMPLEX',
  ]);
  expect(logged.map(({ msg }) => msg)).toEqual(['planning was aborted', 'planning was aborted']);
  expect(await outcome(runaway(0))).toBe('QUERY_TOO_COMPLEX');
  // It was not tried again.
  expect(logged).toHaveLength(2);
});

test('one that takes too much memory ends its process alone', async () => {
  open({ planMemoryMb: 64 });
  expect(await Promise.all([outcome(runaway(0)), outcome(easy('s1A'))])).toEqual([
    'QUERY_TOO_COMPLEX',
    'planned',
  ]);
  expect(logged[0]?.err?.message).toMatch(/^exited with (SIGABRT|134)/);
});

test('one that the planner gives up by its own limits is refused alike, and leaves the process as it is', async () => {
  open({}, plannerLimits);
  expect(await outcome(runaway(0))).toBe('QUERY_TOO_COMPLEX');
  expect(await outcome(easy('s1A'))).toBe('planned');
  expect(logged).toEqual([]);
});

test.each([
  ['is no supergraph', 'type Query { one: Int }'],
  ['is no SDL', '{'],
])(
  'a supergraph that %s refuses nothing for longer than it is there',
  async (_, broken) => {
    const task = { kind: 'open' as const, supergraphSdl: broken, validate: false, limits: unlimited };
    open({}, unlimited, task);
    const asked = [easy('s1A'), easy('s2A')];
    expect(await Promise.all(asked.map((operation) => outcome(operation)))).toEqual([
      'SERVICE_UNAVAILABLE',
      'SERVICE_UNAVAILABLE',
    ]);
    expect(logged.map(({ msg }) => msg)).toEqual(['the planner cannot start', 'the planner cannot start']);
    task.supergraphSdl = supergraphSdl;
    expect(await Promise.all(asked.map((operation) => outcome(operation)))).toEqual(['planned', 'planned']);
  },
  120_000,
);

test('the clients beside one that asks for much get their turns', async () => {
  open({});
  const done: string[] = [];
  const ask = (client: string, field: string): Promise<void> =>
    planner.plan(easy(field), client).then(() => void done.push(client));
  const fields = ['s1A', 's2A', 's3A', 's4A'];
  const many = fields.flatMap((one) => fields.map((other) => `x: ${one} y: ${other}`));
  await Promise.all([
    ...many.map((each) => ask('greedy', each)),
    ask('modest', 's1A s2A'),
    ask('other', 's3A s4A'),
  ]);
  expect(done).toHaveLength(many.length + 2);
  expect(done.slice(0, 4)).toContain('modest');
  expect(done.slice(0, 4)).toContain('other');
});

test('what waits when the server stops is told so', async () => {
  open({});
  const waiting = [outcome(easy('s1A')), outcome(easy('s2A'))];
  planner.close();
  expect(await Promise.all([...waiting, outcome(easy('s3A'))])).toEqual(
    Array.from({ length: 3 }, () => 'SERVICE_UNAVAILABLE'),
  );
});
