import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { getIntrospectionQuery, parse } from 'graphql';

import { climb } from './support/planner/climb';
import { ladders } from './support/planner/ladders';
import { readOperation } from './support/planner/operations';
import { openPlanner, type Planned } from './support/planner/planner';
import { savedNames, savedOperation } from './support/saved';

const worstFile = resolve(__dirname, 'support/planner/worst.graphql');
const MAX_MS = 1_000;
const MAX_MB = 200;

const planner = openPlanner();
const megabytes = (): number => process.memoryUsage().heapUsed / 1e6;

/** Plans an operation that the default limits must admit, and returns what that took. */
function planned(name: string, text: string): Planned {
  const document = planner.admit(text);
  if (document === null) throw new Error(`The default limits refuse ${name}.`);
  const before = megabytes();
  const result = planner.plan(document);
  const grown = megabytes() - before;
  figures.push(
    `${name}: ${result.ms.toFixed(0)} ms, ${result.fetches} fetches, ${Math.max(0, grown).toFixed(0)} MB`,
  );
  expect(result.ms).toBeLessThan(MAX_MS);
  expect(grown).toBeLessThan(MAX_MB);
  return result;
}

const figures: string[] = [];

/** Continues the search from the worst known operation, prints the worst found, and returns its milliseconds. */
function searchFromWorst(steps: number): number {
  const start = readOperation(planner.schema, readFileSync(worstFile, 'utf8'));
  const worst = climb(planner, { seed: Date.now(), steps, start });
  process.stdout.write(`${worst.ms.toFixed(0)} ms, ${worst.fetches} fetches:\n${worst.text}\n`);
  return worst.ms;
}

beforeAll(() => planner.plan(parse('{ edition { id } }')));
afterAll(() => void process.stdout.write(`Planning took\n${figures.map((line) => `  ${line}\n`).join('')}`));

describe('ladders', () => {
  test.each(Object.keys(ladders))('%s: one plan is weighed, from one level to eight', (name) => {
    for (let levels = 1; levels <= 8; levels += 1) {
      const text = ladders[name]!(levels);
      // The ladder is planned even beyond the default depth: the planner must stay linear without that limit.
      const document = parse(text);
      const { ms, evaluated, fetches } = planner.plan(document);
      expect([name, levels, evaluated]).toEqual([name, levels, 1]);
      expect(ms).toBeLessThan(MAX_MS);
      if (levels === 8) figures.push(`${name}, 8 levels: ${ms.toFixed(0)} ms, ${fetches} fetches`);
    }
  });

  test.each(Object.keys(ladders))('%s: fetches grow in step with the levels', (name) => {
    const fetches = [2, 4, 6, 8].map((levels) => planner.plan(parse(ladders[name]!(levels))).fetches);
    const steps = fetches.slice(1).map((count, index) => count - (fetches[index] ?? 0));
    // Two more levels cost the same everywhere on the ladder, except that its first rungs are cheaper.
    expect(Math.max(...steps)).toBeLessThanOrEqual(2 * Math.max(1, Math.min(...steps)) + 12);
  });
});

describe('what clients ask', () => {
  test.each(savedNames)('%s passes the limits and is one plan', (name) => {
    expect(planned(name, savedOperation(name)).evaluated).toBe(1);
  });

  test('introspection as GraphiQL and code generators ask for it passes the limits', () => {
    const everything = {
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    };
    expect(planner.admit(getIntrospectionQuery())).not.toBeNull();
    // `isOneOf` is asked only if the schema says that it has it.
    expect(planner.admit(getIntrospectionQuery({ ...everything, oneOf: false }))).not.toBeNull();
  });

  test('a country, and every field that each component has of it, passes the limits', () => {
    const list = `totalCount nodes { id title startDate endDate city summary note sources { url } }`;
    const views = ['rabat', 'khartoum', 'jvap', 'continental', 'adept'].map(
      (view) => `${view} { meetings(first: 10) { ${list} } initiatives(first: 10) {
        totals { currency amount } ${list.replace('city', 'code budget { amount currency }')} } }`,
    );
    expect(
      planned('country with all views', `{ country(code: "ML") { name ${views.join(' ')} } }`).evaluated,
    ).toBe(1);
  });
});

describe('the dearest operation that the limits let through', () => {
  test('the worst that a long search found is planned within a second', () => {
    const { evaluated } = planned('worst known', readFileSync(worstFile, 'utf8'));
    expect(evaluated).toBe(1);
  });

  test('and within 200 MB: a planner with no more memory than that beside its graph makes the plan', async () => {
    const worker = new Worker(resolve(__dirname, 'support/planner/worker.cjs'), {
      workerData: { worstFile, supergraphFile: resolve(__dirname, '../schema/supergraph.graphql') },
      // The modules and the supergraph take 60 MB.
      resourceLimits: { maxOldGenerationSizeMb: 60 + MAX_MB },
    });
    const answer = await new Promise((done, failed) => {
      worker.on('message', done);
      worker.on('error', failed);
    });
    expect(answer).toMatchObject({ planned: true });
  });

  test('a search from random operations upwards finds none that is dearer than a second', () => {
    const worst = climb(planner, { seed: 20_151_112, steps: 80 });
    figures.push(`worst of a short search: ${worst.ms.toFixed(0)} ms, ${worst.fetches} fetches`);
    expect(worst.ms).toBeGreaterThan(0);
    expect(worst.ms).toBeLessThan(MAX_MS);
  });

  // To search for longer: MMD_PLAN_SEARCH_STEPS=5000 npx jest tests/planner. It continues from the worst known.
  const longSearch = Number(process.env['MMD_PLAN_SEARCH_STEPS'] ?? 0);
  if (longSearch > 0) {
    const name = 'a long search from the worst that is known finds none that is dearer than a second';
    test(name, () => expect(searchFromWorst(longSearch)).toBeLessThan(MAX_MS), 86_400_000);
  }

  test('what would unfold to more fields than the limit is refused before it is planned', () => {
    const levels = ['country', 'hosts', 'chairs', 'participatingCountries'];
    const below = (n: number) =>
      levels.map((link) => `${link} { ... on Country { meetings { nodes { ...N${n} } } } }`).join(' ');
    const fragments = [0, 1, 2, 3].map(
      (n) => `fragment N${n} on Meeting { note ${n === 0 ? '' : below(n - 1)} }`,
    );
    expect(planner.admit(`${fragments.join(' ')} { meetings { nodes { ...N3 } } }`)).toBeNull();
    expect(
      planner.admit(`${fragments.slice(0, 3).join(' ')} { meetings { nodes { ...N2 } } }`),
    ).not.toBeNull();
  });
});
