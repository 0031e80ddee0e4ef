import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { Supergraph } from '@apollo/federation-internals';
import { composeServices } from '@apollo/composition';
import { lexicographicSortSchema, parse, printSchema } from 'graphql';

import { Composed, Engine, lean } from '../gateway/engine';
import { openPlanner } from '../gateway/engine/apollo';
import { plannerLimits } from '../gateway/planner';
import { FairQueue } from '../gateway/planner/queue';
import { embedded } from '../gateway/graph/subgraphs';
import { randomOperation } from './fuzz/operations';
import { poolsOf } from './fuzz/pools';
import { randomOf } from './fuzz/random';
import { openTestEdition } from './support/edition';
import { startGateway, type TestGateway } from './support/gateway';
import { answerOf, ask, post, type HttpAnswer } from './support/http';
import { metricsOf } from './support/metrics';
import { publishedEnvironment } from './support/published';
import { savedNames, savedOperation } from './support/saved';

const supergraphSdl = readFileSync('schema/supergraph.graphql', 'utf8');

/** Runs `mmd query` in a process that cannot load the planner. */
function query(
  document: string,
  environment: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--require', './tests/support/noPlanner.cjs', 'cli/bin.cjs', 'query', document, ...args],
    { encoding: 'utf8', env: { ...process.env, ...publishedEnvironment(environment) } },
  );
  return { status, stdout, stderr };
}

describe('the event loop', () => {
  test('never loads the planner: a new operation is planned by another process', () => {
    const { status, stdout, stderr } = query(
      '{ country(code: "ML") { name rabat { memberships { role } } } }',
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({ data: { country: { name: 'Mali' } } });
  });

  test('needs no planner for a saved operation, under any alias', () => {
    const saved = savedOperation('CountryPage').replace(/\bregion\b/, 'part: region');
    const { status, stdout, stderr } = query(saved, { MMD_TEST_NO_FORK: '1' }, ['--code', 'ML']);
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({ data: { country: { code: 'ML', part: 'AFRICA' } } });
  });

  test('and cannot do without one for what is new', () => {
    const { status, stdout, stderr } = query('{ country(code: "ML") { region } }', { MMD_TEST_NO_FORK: '1' });
    expect(status).not.toBe(0);
    expect(stdout + stderr).toMatch(/cannot plan new operations/);
  });
});

describe('plans that are stored beside the supergraph', () => {
  const stored = JSON.parse(readFileSync('schema/plans.json', 'utf8')) as {
    plans: object;
    supergraph: string;
  };

  test('are those of the saved operations', () => {
    expect(Object.keys(stored.plans)).toHaveLength(savedNames.length);
  });

  test('are used for no other supergraph', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mmd-plans-'));
    // Only a comment differs.
    writeFileSync(`${folder}/supergraph.graphql`, `${supergraphSdl}# another\n`);
    copyFileSync('schema/plans.json', `${folder}/plans.json`);
    const environment = { MMD_SUPERGRAPH: `${folder}/supergraph.graphql`, MMD_TEST_NO_FORK: '1' };
    const { status, stderr, stdout } = query(savedOperation('CountryPage'), environment, ['--code', 'ML']);
    expect(status).not.toBe(0);
    expect(stdout + stderr).toMatch(/cannot plan new operations/);
  });
});

describe('what clients see of a supergraph', () => {
  const byApollo = (sdl: string) => Supergraph.build(sdl).apiSchema().toGraphQLJSSchema();
  const sorted = (schema: Parameters<typeof printSchema>[0]) => printSchema(lexicographicSortSchema(schema));

  const one = `
    extend schema
      @link(url: "https://specs.apollo.dev/link/v1.0")
      @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable", { name: "@inaccessible", as: "@hidden" }, { name: "@tag", as: "@label" }, "@composeDirective"])
      @link(url: "https://example.org/notes/v1.2", import: ["@note"])
      @composeDirective(name: "@note")
    directive @note(text: String) on FIELD_DEFINITION | OBJECT
    directive @live(often: Int = 3) on FIELD | QUERY
    type Query { things(kind: Kind = LARGE, secret: Int @hidden): [Thing!]! @label(name: "x") any: Any }
    interface Named { name: String! }
    interface Inner @hidden { code: Int }
    "A thing."
    type Thing implements Named & Inner @key(fields: "id") @note(text: "kept") {
      id: ID!
      name: String! @deprecated(reason: "old")
      code: Int @hidden
      size(in: Filter = { least: 2, unit: { name: "cm" } }): Float @note(text: "said")
      at: Moment
    }
    type Ghost @hidden { id: ID }
    union Any = Thing | Ghost
    enum Kind { SMALL LARGE @deprecated HIDDEN @hidden }
    input Filter { least: Int = 1 most: Int @hidden unit: Unit }
    input Unit { name: String = "m" }
    scalar Moment @specifiedBy(url: "https://example.org/moment")`;
  const other = `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable", { name: "@inaccessible", as: "@hidden" }])
    directive @live(often: Int = 3) on FIELD | QUERY
    type Thing @key(fields: "id") { id: ID! price: Price internal: String @hidden }
    type Price { amount: Float! currency: String! }`;

  test.each([
    ['this project', () => supergraphSdl],
    [
      'one with features that are renamed and imported',
      () => {
        const services = Object.entries({ one, other }).map(([name, sdl]) => ({
          name,
          url: '',
          typeDefs: parse(sdl),
        }));
        const { supergraphSdl: sdl, errors } = composeServices(services);
        if (sdl === undefined) throw new Error(errors.map(String).join('\n'));
        expect(sdl).toMatch(/@hidden/);
        return sdl;
      },
    ],
  ])('is what Apollo says: %s', (_, sdl) => {
    const text = sdl();
    expect(sorted(new Composed(text).apiSchema)).toBe(sorted(byApollo(text)));
  });
});

describe('the queue', () => {
  test('gives each client its turn before another has a second', () => {
    const queue = new FairQueue<string>(100);
    for (const item of ['a1', 'a2', 'a3', 'a4']) queue.add(item, 'a');
    queue.add('b1', 'b');
    queue.add('c1', 'c');
    queue.add('b2', 'b');
    const taken = Array.from({ length: 8 }, () => queue.take());
    expect(taken).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3', 'a4', undefined]);
    expect(queue.length).toBe(0);
  });

  test('lets the last of the longest line go where it is full', () => {
    const queue = new FairQueue<string>(3);
    expect(['a1', 'a2', 'a3'].map((item) => queue.add(item, 'a'))).toEqual([undefined, undefined, undefined]);
    expect(queue.add('a4', 'a')).toBe('a4');
    expect(queue.add('b1', 'b')).toBe('a3');
    expect(queue.add('b2', 'b')).toBe('a2');
    expect([queue.take(), queue.take(), queue.take(), queue.take()]).toEqual(['a1', 'b1', 'b2', undefined]);
  });
});

describe('a server that is asked many new operations', () => {
  let gateway: TestGateway;
  const asked = (number: number, prefix = 'n') =>
    `{ country(code: "ML") { ${prefix}: name ${Array.from({ length: 10 }, (_, bit) => ((number >> bit) & 1 ? ['region', 'subregion', 'memberOf', 'code', 'id', 'rabat { __typename }', 'khartoum { __typename }', 'jvap { __typename }', 'continental { __typename }', 'adept { __typename }'][bit] : '')).join(' ')} } }`;
  const start = async (environment: Readonly<Record<string, string>>) => {
    gateway = await startGateway({ environment });
  };
  afterEach(() => gateway.close());

  test('plans alike ones once, also while they wait', async () => {
    await start({ MMD_OPERATIONS_DIR: 'tests' });
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, number) =>
        post(gateway.url, { query: asked(1023, `n${String(number)}`) }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
    answers.forEach((answer, number) =>
      expect(answerOf(answer).data).toMatchObject({ country: { [`n${String(number)}`]: 'Mali' } }),
    );
    expect(await metricsOf(gateway)).toMatchObject({
      mmd_operations_prepared_total: 20,
      mmd_plans_total: 1,
    });
  });

  test('keeps no more of them than it may, in bytes and in number', async () => {
    const ask = async () => {
      for (let number = 1; number <= 60; number += 1)
        expect((await post(gateway.url, { query: asked(number) })).status).toBe(200);
      return metricsOf(gateway);
    };
    await start({ MMD_PLAN_CACHE_BYTES: '300000', MMD_OPERATIONS_DIR: 'tests' });
    const bytes = await ask();
    expect(bytes['mmd_operations_prepared_total']).toBe(60);
    expect(bytes['mmd_plan_cache_bytes']).toBeLessThanOrEqual(300_000);
    expect(bytes['mmd_plan_cache_entries']).toBeGreaterThan(0);
    expect(bytes['mmd_plan_cache_entries']).toBeLessThan(60);
    await gateway.close();
    await start({ MMD_PLAN_CACHE_SIZE: '7', MMD_OPERATIONS_DIR: 'tests' });
    expect((await ask())['mmd_plan_cache_entries']).toBe(7);
  });

  /** The ways to ask for operations of which no two are alike, by how they differ. */
  const distinct: Readonly<Record<string, (number: number) => Promise<HttpAnswer>>> = {
    'other fields': (number) => post(gateway.url, { query: asked(number) }),
    'other aliases': (number) => post(gateway.url, { query: asked(3, `n${String(number)}`) }),
    'other values': (number) =>
      post(gateway.url, { query: `{ meetings(first: ${String(number)}) { totalCount nodes { id } } }` }),
    'other names': (number) =>
      post(gateway.url, { query: `query N${String(number)} { country(code: "ML") { name } }` }),
    'other fields, by GET': (number) =>
      ask(gateway.url, `/graphql?${String(new URLSearchParams({ query: asked(number) }))}`),
    'other fields, in arrays': (number) =>
      post(gateway.url, [{ query: asked(number) }, { query: asked(number, 'm') }]),
    'other fields, by their hashes': (number) => {
      const query = asked(number);
      const sha256Hash = createHash('sha256').update(query).digest('hex');
      return post(gateway.url, { query, extensions: { persistedQuery: { version: 1, sha256Hash } } });
    },
  };

  test.each(Object.keys(distinct))('keeps as little of many with %s', async (name) => {
    await start({ MMD_PLAN_CACHE_SIZE: '7', MMD_OPERATIONS_DIR: 'tests', MMD_MAX_BATCH: '2' });
    for (let number = 1; number <= 40; number += 1) {
      const answer = await distinct[name]!(number);
      expect([answer.status, answer.text]).toEqual([200, expect.not.stringContaining('"errors"')]);
    }
    const { mmd_plan_cache_entries, mmd_operations_prepared_total } = await metricsOf(gateway);
    expect(mmd_operations_prepared_total).toBeGreaterThanOrEqual(40);
    expect(mmd_plan_cache_entries).toBeLessThanOrEqual(7);
  });

  test.each(['other fields', 'other values', 'other fields, by GET', 'other fields, by their hashes'])(
    'answers what is known beside ten connections with %s',
    async (name) => {
      await start({ MMD_PLAN_QUEUE: '2' });
      const known = { query: '{ country(code: "SN") { name region } }' };
      expect((await post(gateway.url, known)).status).toBe(200);
      const statuses: number[] = [];
      const connections = Array.from({ length: 10 }, async (_, connection) => {
        for (let turn = 1; turn <= 6; turn += 1)
          statuses.push((await distinct[name]!(connection * 6 + turn)).status);
      });
      let answered = 0;
      while (statuses.length < 60) {
        const answer = await post(gateway.url, known);
        expect(answerOf(answer)).toEqual({ data: { country: { name: 'Senegal', region: 'AFRICA' } } });
        answered += 1;
      }
      await Promise.all(connections);
      expect(answered).toBeGreaterThan(0);
      expect(statuses).toHaveLength(60);
      expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([]);
    },
    60_000,
  );

  test('refuses with 503 what would wait too long, and answers it afterwards', async () => {
    await start({ MMD_PLAN_QUEUE: '2' });
    const queries = Array.from({ length: 30 }, (_, number) => asked(number + 100));
    const answers = await Promise.all(queries.map((text) => post(gateway.url, { query: text })));
    const refused = answers.filter(({ status }) => status === 503);
    expect(refused.length).toBeGreaterThan(0);
    expect(answers.filter(({ status }) => status === 200).length).toBe(30 - refused.length);
    for (const answer of refused) {
      expect(answer.headers['retry-after']).toBe('1');
      expect(answerOf(answer).errors?.map(({ extensions }) => extensions['code'])).toEqual([
        'SERVICE_UNAVAILABLE',
      ]);
    }
    for (const text of queries) expect((await post(gateway.url, { query: text })).status).toBe(200);
  });
});

describe('what is kept of operations', () => {
  let edition: Awaited<ReturnType<typeof openTestEdition>>;
  let collect: () => void;
  const planner = openPlanner(supergraphSdl, plannerLimits, { validate: false });
  beforeAll(async () => {
    edition = await openTestEdition();
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  });
  afterAll(() => edition.close());

  const tidied = async () => {
    await new Promise((resolve) => setImmediate(resolve));
    collect();
  };
  const heap = async () => {
    for (let turn = 0; turn < 4; turn += 1) await tidied();
    return process.memoryUsage().heapUsed;
  };
  const engineOf = (bytes?: number) =>
    new Engine({
      planner,
      subgraphs: new Map(edition.subgraphs.map(embedded).map((subgraph) => [subgraph.name, subgraph])),
      ...(bytes !== undefined && { bytes }),
    });
  const random = async (from: number, many: number) => {
    const pools = await poolsOf(edition);
    return Array.from({ length: many }, (_, number) =>
      randomOperation(planner.apiSchema, randomOf(from + number), pools, false),
    );
  };
  const prepareAll = async (engine: Engine, operations: readonly { readonly query: string }[]) => {
    const prepared = [];
    for (const { query: text } of operations) prepared.push(await engine.prepare(lean(parse(text))));
    return prepared;
  };

  /** Prepares `count` random operations. Returns the growth of the heap, and the bytes that the engine counts. */
  const grownBy = async (count: number, bytes?: number) => {
    // These operations cause everything that is made only once.
    await prepareAll(engineOf(bytes), await random(1, 150));
    const operations = await random(1_001, count);
    const engine = engineOf(bytes);
    const before = await heap();
    const kept = await prepareAll(engine, operations);
    const grown = (await heap()) - before;
    return { grown, counted: engine.bytes, kept };
  };

  test('takes about what is counted for it', async () => {
    const { grown, counted, kept } = await grownBy(200, 1e9);
    process.stdout.write(
      `${(grown / 200_000).toFixed(0)} kB each, ${(counted / 200_000).toFixed(0)} counted\n`,
    );
    expect(kept).toHaveLength(200);
    expect(counted / grown).toBeGreaterThan(0.6);
    expect(counted / grown).toBeLessThan(1.8);
  });

  test('makes again what was forgotten, and answers alike', async () => {
    const [forgetful, retentive] = [engineOf(1), engineOf()];
    let withData = 0;
    for (const { query, variables } of await random(501, 6)) {
      const answers = [];
      for (const engine of [forgetful, retentive]) {
        const [prepared] = await prepareAll(engine, [{ query }]);
        for (let time = 0; time < 2; time += 1) {
          const { given, errors = [] } = prepared!.coerce(variables);
          const answer = given && (await prepared!.run(given, {}));
          // Programs are kept until the next tidying.
          if (time === 0) await tidied();
          answers.push([answer?.response.toString(), [...errors, ...(answer?.errors ?? [])].map(String)]);
        }
      }
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      if (answers[0]?.[0] !== undefined) withData += 1;
    }
    expect(withData).toBeGreaterThan(3);
    expect(forgetful.bytes).toBe(0);
    expect(forgetful.counts.planned).toBeGreaterThan(retentive.counts.planned);
  });

  test('is under 50 kB for each on average, plans among it', async () => {
    const { grown, kept } = await grownBy(500);
    process.stdout.write(`${(grown / 500_000).toFixed(0)} kB each\n`);
    expect(kept).toHaveLength(500);
    expect(grown / 500).toBeLessThan(50_000);
  });
});
