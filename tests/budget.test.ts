import { composeServices } from '@apollo/composition';
import { buildSchema, Kind, parse, type ExecutionResult } from 'graphql';
import { makeExecutableSchema } from '@graphql-tools/schema';

import {
  askBudget,
  Budget,
  coerceVariables,
  compileIntrospection,
  compileOperation,
  Ended,
  Engine,
  executeWithin,
  CoercedVariables,
} from '../gateway/engine';
import { openPlanner } from '../gateway/engine/apollo';
import { plannerLimits } from '../gateway/graph/supergraph';
import { andThen } from '../subgraphs/kit/maybePromise';

// A run that has ended stops wherever it is: each of these tests counts how much further it goes.

const MANY = 5_000;
/** The most items between two looks at the clock. */
const A_LOOK = 128;

/** Makes a budget, and items of which the 200th ends it; `seen` counts the items read. */
function ending() {
  const budget = new Budget({ maxBytes: Infinity });
  const reads = { seen: 0 };
  const read = <T>(value: T): T => {
    reads.seen += 1;
    if (reads.seen === 200) budget.end('NOBODY_WAITS');
    return value;
  };
  /** Makes objects that count each read of their `id`. */
  const items = (more: object = {}): readonly object[] =>
    Array.from({ length: MANY }, (_, index) => ({
      __typename: 'Thing',
      ...more,
      get id() {
        return read(String(index));
      },
    }));
  return { budget, reads, read, items };
}

/** Runs something. The promise fails if it throws, or if its own promise fails. */
const failing = (run: () => unknown): Promise<unknown> => Promise.resolve().then(run);

async function expectEnded(run: () => unknown, reads: { readonly seen: number }): Promise<void> {
  await expect(failing(run)).rejects.toEqual(new Ended('NOBODY_WAITS'));
  expect(reads.seen).toBeGreaterThanOrEqual(200);
  expect(reads.seen).toBeLessThanOrEqual(200 + 2 * A_LOOK);
}

describe('on a schema of this process', () => {
  const typeDefs = `type Query { things: [Thing!]! } type Thing { id: ID! deep: [Thing!]! }`;
  const document = parse('{ things { deep { id } } }');

  function schemaOf(read: (value: string) => string) {
    const schema = makeExecutableSchema({
      typeDefs,
      resolvers: {
        Query: { things: () => Array.from({ length: 50 }, () => ({})) },
        Thing: {
          deep: () => Array.from({ length: MANY }, () => ({})),
          id: () => read('x'),
        },
      },
    });
    askBudget(schema);
    return schema;
  }

  it('ends compiled lists', async () => {
    const { budget, reads, read } = ending();
    const compiled = compileOperation(schemaOf(read), document);
    const stock = (): ExecutionResult => ({ data: null });
    await expectEnded(() => compiled?.run(() => ({}), compiled.coerce({}), stock, budget), reads);
  });

  it('ends compiled lists of values that come later', async () => {
    const { budget, read } = ending();
    const schema = schemaOf((value) => Promise.resolve(value).then(read) as never);
    const compiled = compileOperation(schema, parse('{ things { id deep { id } } }'));
    const stock = (): ExecutionResult => ({ data: null });
    await expect(
      failing(() => compiled?.run(() => ({}), compiled.coerce({}), stock, budget)),
    ).rejects.toEqual(new Ended('NOBODY_WAITS'));
  });

  it('ends a run of graphql-js', async () => {
    const { budget, reads, read } = ending();
    const schema = schemaOf(read);
    await expectEnded(() => executeWithin(budget, { schema, document }), reads);
  });

  it.each([
    [
      'compiled',
      (budget: Budget) => {
        const compiled = compileOperation(schemaOf(String), document);
        return compiled?.run(
          () => ({}),
          compiled.coerce({}),
          () => ({ data: null }),
          budget,
        );
      },
    ],
    ['run by graphql-js', (budget: Budget) => executeWithin(budget, { schema: schemaOf(String), document })],
  ])('ends what gathers more than an answer may have, %s', async (_, run) => {
    const budget = new Budget({ maxBytes: 100_000 });
    await expect(failing(() => run(budget))).rejects.toEqual(new Ended('ANSWER_TOO_LARGE'));
  });
});

describe('over subgraphs', () => {
  const [a, b] = [
    `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@shareable"])
     type Query { things: [Thing] only: Only!, again: [Thing] @shareable } type Only { nested: [Thing!]! } type Thing @key(fields: "id") { id: ID! }`,
    `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"])
     type Query { other: Int } type Thing @key(fields: "id") { id: ID! size: Int }`,
  ].map((sdl) => parse(sdl));
  const { supergraphSdl = '' } = composeServices([
    { name: 'a', url: '', typeDefs: a! },
    { name: 'b', url: '', typeDefs: b! },
  ]);
  const planner = openPlanner(supergraphSdl, plannerLimits);

  type Answers = Readonly<
    Record<string, (variables: Readonly<Record<string, unknown>>) => Record<string, unknown>>
  >;

  function run(query: string, answers: Answers, budget: Budget): unknown {
    const subgraphs = Object.entries(answers).map(
      ([name, data]) =>
        [
          name,
          {
            name,
            run: (_: unknown, variables: Readonly<Record<string, unknown>>) => ({ data: data(variables) }),
          },
        ] as const,
    );
    const prepared = new Engine({ planner, subgraphs: new Map(subgraphs) }).prepare(parse(query));
    return andThen(prepared, (ready) => ready.run(new CoercedVariables({}, {}, {}), { budget }));
  }

  it('ends the writing of a list', async () => {
    const { budget, reads, items } = ending();
    await expectEnded(
      () => run('{ things { id } }', { a: () => ({ things: items() }), b: () => ({}) }, budget),
      reads,
    );
  });

  it('ends the finding and telling of entities', async () => {
    const { budget, reads, items } = ending();
    await expectEnded(
      () => run('{ things { size } }', { a: () => ({ things: items() }), b: () => ({}) }, budget),
      reads,
    );
  });

  it('ends the merging of entities', async () => {
    const { budget, reads, read } = ending();
    const things = Array.from({ length: MANY }, (_, index) => ({ __typename: 'Thing', id: String(index) }));
    const sizes = things.map(() => ({
      get size() {
        return read(3);
      },
    }));
    await expectEnded(
      () => run('{ things { size } }', { a: () => ({ things }), b: () => ({ _entities: sizes }) }, budget),
      reads,
    );
  });

  it('ends the completing of a response', async () => {
    const { budget, reads, items } = ending();
    const nested = [null, ...items()];
    const answers = { a: () => ({ only: { nested: items() }, things: [{}, ...nested] }), b: () => ({}) };
    // The first item has no id, which only completion can report: the writer gives up at once.
    await expectEnded(() => run('{ things { id } }', answers, budget), reads);
  });

  it('refuses an answer that is one byte too large, and no other', async () => {
    const things = Array.from({ length: 10_000 }, (_, index) => ({
      __typename: 'Thing',
      id: `${String(index)} ü`,
    }));
    const answers = { a: () => ({ things }), b: () => ({}) };
    const asked = (maxBytes: number): unknown => run('{ things { id } }', answers, new Budget({ maxBytes }));
    const { length } = ((await asked(Infinity)) as { response: Buffer }).response;
    expect(length).toBeGreaterThan(150_000);
    await expect(failing(() => asked(length))).resolves.toMatchObject({ errors: [] });
    await expect(failing(() => asked(length - 1))).rejects.toEqual(new Ended('ANSWER_TOO_LARGE'));
  });

  it('gives way to others between two fetches when it has run for long', async () => {
    const budget = new Budget({ maxBytes: Infinity });
    let others = 0;
    let before = -1;
    const answers = {
      a: () => {
        setImmediate(() => (others += 1));
        const end = performance.now() + 40;
        while (performance.now() < end);
        return { things: [{ __typename: 'Thing', id: '1' }] };
      },
      b: () => {
        before = others;
        return { _entities: [{ size: 3 }] };
      },
    };
    await run('{ things { size } }', answers, budget);
    expect(before).toBe(1);
  });
});

describe('before and beside', () => {
  it('ends the coercion of variables', async () => {
    const { budget, reads, items } = ending();
    const schema = buildSchema('type Query { a(in: [In]): Int } input In { id: ID, __typename: ID }', {
      assumeValid: true,
    });
    const [operation] = parse('query($in: [In]) { a(in: $in) }').definitions;
    const definitions = operation?.kind === Kind.OPERATION_DEFINITION ? operation.variableDefinitions : [];
    await expectEnded(() => coerceVariables(schema, definitions ?? [], { in: items() }, budget), reads);
  });

  it('ends introspection', () => {
    const types = Array.from({ length: 1_000 }, (_, index) => `type T${String(index)} { a: Int }`).join(' ');
    const schema = buildSchema(`type Query { a: Int } ${types}`);
    const document = parse(
      '{ a: __schema { types { name fields { name } } } b: __schema { types { name } } }',
    );
    const introspect = compileIntrospection(schema, document);
    const late = new Budget({ maxBytes: Infinity });
    late.join({ until: performance.now() - 1, onEnd: () => undefined });
    expect(() => introspect({}, late)).toThrow(new Ended('DEADLINE_EXCEEDED'));
    const small = new Budget({ maxBytes: 64_000 });
    expect(() => introspect({}, small)).toThrow(new Ended('ANSWER_TOO_LARGE'));
  });
});

describe('a budget', () => {
  const waiting = (until: number) => {
    const listeners: (() => void)[] = [];
    return {
      until,
      onEnd: (listener: () => void) => void listeners.push(listener),
      leave: () => listeners.forEach((one) => one()),
    };
  };

  it('has the latest deadline of those who wait, and ends with the last', () => {
    const budget = new Budget({ maxBytes: 1 });
    const [first, second] = [waiting(performance.now() - 1), waiting(performance.now() + 60_000)];
    budget.join(first);
    budget.join(second);
    budget.look();
    first.leave();
    budget.look();
    second.leave();
    expect(() => budget.look()).toThrow(new Ended('NOBODY_WAITS'));
  });

  it('calls those who listen once, and not those who no longer do', () => {
    const budget = new Budget({ maxBytes: 1 });
    const called: string[] = [];
    budget.onEnd(() => called.push('one'));
    budget.onEnd(() => called.push('two')).stop();
    budget.end('NOBODY_WAITS');
    budget.end('DEADLINE_EXCEEDED');
    budget.onEnd(() => called.push('late'));
    expect(called).toEqual(['one', 'late']);
    expect(() => budget.look()).toThrow(new Ended('NOBODY_WAITS'));
  });
});
