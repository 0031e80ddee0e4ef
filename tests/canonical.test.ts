import { parse } from 'graphql';

import { composedGraph, type ComposedGraph } from './support/composed';

const things = [
  { id: '1', title: 'Lamp', size: { w: 3, h: 4 }, price: 0, label: '', hidden: false },
  { id: '2', title: 'Desk', size: { w: 9, h: 7 }, price: 80, label: 'new', hidden: true },
];

/** Two subgraphs: the second requires a title and a size for its own fields. */
const subgraphs = {
  things: {
    typeDefs: `
      type Query {
        things(first: Int = 10, titles: [String!], by: By, kind: Kind): [Thing!]!
        thing(id: ID!): Thing
        any: [Any]!
        constructor: Thing
      }
      enum Kind { SMALL LARGE }
      input By { title: String, sizes: [Int!], kind: Kind = SMALL }
      union Any = Thing | Other
      interface Named { tag: String }
      type Person implements Named @key(fields: "tag") { tag: String, age: Int }
      type Other implements Named { id: ID!, title: Int, size: String, n: Int!, tag: String }
      type Size { w: Int! h: Int! }
      type Thing @key(fields: "id") {
        id: ID!
        title: String
        size: Size
        price: Int
        label: String
        hidden: Boolean
        n: String
        echo(text: String, numbers: [Float], id: ID): String
        broken: String
        tag: String! @shareable
      }
    `,
    resolvers: {
      Query: {
        things: (
          _: unknown,
          { first, titles, by }: { first: number; titles?: string[]; by?: { title?: string } },
        ) =>
          things
            .filter(({ title }) => titles?.includes(title) ?? true)
            .filter(({ title }) => by?.title == null || by.title === title)
            .slice(0, first),
        thing: (_: unknown, { id }: { id: string }) => things.find((one) => one.id === id) ?? null,
        any: () => [
          { __typename: 'Thing', ...things[0] },
          { __typename: 'Other', id: 'o', title: 5, size: 'XL', n: 6, tag: 'o' },
          { __typename: 'Thing', ...things[1] },
        ],
        constructor: () => things[1],
      },
      Thing: {
        n: () => 'enn',
        echo: (_: unknown, args: object) => JSON.stringify(args),
        broken: () => {
          throw new Error('broken on purpose');
        },
        tag: ({ id }: { id: string }) => (id === '1' ? null : `#${id}`),
      },
    },
  },
  shop: {
    typeDefs: `
      type Person @key(fields: "tag") { tag: String, wage: Int }
      type Thing @key(fields: "id") {
        id: ID!
        title: String @external
        size: Size @external
        badge: String @requires(fields: "title")
        freight: Int @requires(fields: "size { w h }")
        stock(at: String): Int
        late: String
        sure: String!
        tag: String @shareable
      }
      type Size @shareable { w: Int! h: Int! }
    `,
    resolvers: {
      Thing: {
        badge: ({ title }: { title: string }) => `*${title}*`,
        freight: ({ size }: { size: { w: number; h: number } }) => size.w * size.h,
        stock: ({ id }: { id: string }, { at }: { at?: string }) =>
          Number(id) * 10 + (at === undefined ? 0 : at.length),
        sure: () => null,
        late: () => {
          throw new Error('late on purpose');
        },
      },
    },
  },
};
subgraphs.things.typeDefs = subgraphs.things.typeDefs.replace('type Size {', 'type Size @shareable {');

describe.each([
  ['subgraphs elsewhere', false],
  ['compiled subgraphs', true],
])('%s', (_, compiled) => {
  let graph: ComposedGraph;
  beforeAll(() => {
    graph = composedGraph(subgraphs, { compiled });
  });

  const answer = async (query: string, variables?: Record<string, unknown>): Promise<unknown> => {
    const { data, errors } = await graph.ask(query, variables);
    expect(errors).toEqual([]);
    return data;
  };

  it.each([
    [
      'a key under another field’s name',
      '{ thing(id: 1) { id: title badge } }',
      { thing: { id: 'Lamp', badge: '*Lamp*' } },
    ],
    [
      'what is required under another’s',
      '{ thing(id: 2) { title: id badge } }',
      { thing: { title: '2', badge: '*Desk*' } },
    ],
    [
      'what is required, in part and renamed',
      '{ thing(id: 1) { dims: size { h: w } size: price freight } }',
      { thing: { dims: { h: 3 }, size: 0, freight: 12 } },
    ],
    [
      'swapped names',
      '{ thing(id: 1) { id: size { w: h h: w } size: id freight badge } }',
      { thing: { id: { w: 4, h: 3 }, size: '1', freight: 12, badge: '*Lamp*' } },
    ],
    [
      'the type’s name under a key of Relay',
      '{ thing(id: 1) { __isNode: __typename badge } }',
      { thing: { __isNode: 'Thing', badge: '*Lamp*' } },
    ],
    [
      'a field as `__typename`',
      '{ thing(id: 1) { __typename: title t: __typename badge } }',
      { thing: { __typename: 'Lamp', t: 'Thing', badge: '*Lamp*' } },
    ],
    [
      'the planner’s own names',
      '{ _entities: thing(id: 1) { title__alias_0: id title badge } }',
      { _entities: { title__alias_0: '1', title: 'Lamp', badge: '*Lamp*' } },
    ],
    [
      'our own names',
      '{ things__0: thing(id: 1) { id } things(first: 1) { echo__0: title echo(text: "a") } }',
      { things__0: { id: '1' }, things: [{ echo__0: 'Lamp', echo: '{"text":"a"}' }] },
    ],
    [
      'names of every object',
      '{ constructor { toString: title hasOwnProperty: id constructor: badge } valueOf: constructor { id } }',
      { constructor: { toString: 'Desk', hasOwnProperty: '2', constructor: '*Desk*' }, valueOf: { id: '2' } },
    ],
    [
      'falsy values',
      '{ thing(id: 1) { a: price b: label c: hidden title: price label: hidden badge } }',
      { thing: { a: 0, b: '', c: false, title: 0, label: false, badge: '*Lamp*' } },
    ],
  ])('%s', async (_, query, expected) => {
    expect(await answer(query)).toEqual(expected);
  });

  it('writes a key that is no property of an object', async () => {
    const { text, errors } = await graph.ask('{ thing(id: 1) { __proto__: title badge } }');
    expect(errors).toEqual([]);
    expect(text).toBe('{"data":{"thing":{"__proto__":"Lamp","badge":"*Lamp*"}}}\n');
  });

  it('takes variables of any name', async () => {
    const query =
      'query ($representations: Int = 1, $v0: String, $v1: ID!) { things(first: $representations) { badge a: echo(text: $v0, id: $v1) } }';
    expect(await answer(query, { v0: 'x', v1: 7 })).toEqual({
      things: [{ badge: '*Lamp*', a: '{"text":"x","id":"7"}' }],
    });
  });

  it('tells null from what is absent', async () => {
    const query =
      'query ($a: String, $b: String, $c: String = "dflt") { thing(id: 1) { a: echo(text: $a) b: echo(text: $b) c: echo(text: $c) d: echo(text: null) e: echo } }';
    expect(await answer(query, { b: null })).toEqual({
      thing: { a: '{}', b: '{"text":null}', c: '{"text":"dflt"}', d: '{"text":null}', e: '{}' },
    });
    expect(await answer(query, { c: null })).toMatchObject({ thing: { c: '{"text":null}' } });
  });

  it('takes literals for what they are', async () => {
    const query =
      '{ thing(id: 1) { a: echo(numbers: 1, id: 12345678901234567890) b: echo(numbers: [1, 2.50, null], id: "x") c: echo(text: """ block """) } }';
    expect(await answer(query)).toEqual({
      thing: {
        a: '{"numbers":[1],"id":"12345678901234567890"}',
        b: '{"numbers":[1,2.5,null],"id":"x"}',
        c: '{"text":" block "}',
      },
    });
    expect(
      await answer('query ($t: String) { things(by: { title: $t, sizes: 3 }) { title } }', { t: 'Desk' }),
    ).toEqual({ things: [{ title: 'Desk' }] });
    expect(await answer('{ things(titles: "Desk") { title } }')).toEqual({ things: [{ title: 'Desk' }] });
  });

  it('keeps fields of one name apart that other types have in another form', async () => {
    const query =
      '{ any { ... on Thing { a: title b: size { w } c: n } ... on Other { x: title y: size z: n } __typename } }';
    expect(await answer(query)).toEqual({
      any: [
        { a: 'Lamp', b: { w: 3 }, c: 'enn', __typename: 'Thing' },
        { x: 5, y: 'XL', z: 6, __typename: 'Other' },
        { a: 'Desk', b: { w: 9 }, c: 'enn', __typename: 'Thing' },
      ],
    });
  });

  it('keeps conditions', async () => {
    const query = `query ($yes: Boolean!, $no: Boolean = false) {
      thing(id: 1) {
        a: title @include(if: $yes) title @include(if: $no) b: title @skip(if: $no)
        ...F @include(if: $no) ... @skip(if: $no) { badge } c: price @skip(if: true) ... @include(if: false) { id }
      }
      gone: thing(id: 2) { title @skip(if: true) }
    }
    fragment F on Thing { freight }`;
    expect(await answer(query, { yes: true })).toEqual({
      thing: { a: 'Lamp', b: 'Lamp', badge: '*Lamp*' },
      gone: {},
    });
    expect(await answer(query, { yes: false, no: true })).toEqual({
      thing: { title: 'Lamp', freight: 12 },
      gone: {},
    });
  });

  it('gives an object of which conditions leave nothing', async () => {
    const query = `query ($no: Boolean!) {
      a: thing(id: 1) { title @include(if: $no) ... on Thing { badge @include(if: $no) } }
      b: thing(id: 1) { size { w @include(if: $no) } }
      c: thing(id: 3) { title @include(if: $no) }
    }`;
    expect(await answer(query, { no: false })).toEqual({ a: {}, b: { size: {} }, c: null });
  });

  it.each([
    ['for all', '{ any { ... on Named { ... on Person { wage } } } }', [{}, {}, {}]],
    [
      'for all, through a condition',
      '{ any { ... on Named { ... @include(if: true) { ... on Person { tag kind: __typename wage } } } } }',
      [{}, {}, {}],
    ],
    ['for some', '{ any { ... on Named { tag ... on Person { wage age } } } }', [{}, { tag: 'o' }, {}]],
    [
      'for one',
      '{ any { ... on Thing { price } ... on Named { ... on Person { wage } ... on Other { n } } } }',
      [{ price: 0 }, { n: 6 }, { price: 80 }],
    ],
    [
      'below a field of an entity',
      '{ thing(id: 1) { ... on Thing { badge } } any { ... on Other { ... on Named { ... on Person { wage } } } } }',
      [{}, {}, {}],
    ],
  ])('gives an object of which fragments within fragments leave no type, %s', async (_name, query, any) => {
    expect(((await answer(query)) as { any: object[] }).any).toEqual(any);
  });

  it('refuses null as a condition, which a variable with a default may be', async () => {
    const query = 'query ($no: Boolean = false) { thing(id: 1) { title @skip(if: $no) } }';
    const { errors } = await graph.ask(query, { no: null });
    expect(errors.map(({ message }) => message)).toEqual([
      'Variable "$no" of non-null type "Boolean!" must not be null.',
    ]);
  });

  it('tells an error at each place of the client', async () => {
    const { data, errors } = await graph.ask(
      '{ a: thing(id: 1) { x: broken y: broken } b: thing(id: 1) { broken: late title } c: thing(id: 2) { title } }',
    );
    expect(data).toEqual({
      a: { x: null, y: null },
      b: { broken: null, title: 'Lamp' },
      c: { title: 'Desk' },
    });
    expect(errors.map(({ path }) => path?.join('.')).sort()).toEqual(['a.x', 'a.y', 'b.broken']);
  });

  it('takes nothing away from who only shares an object with what failed', async () => {
    const { data, errors } = await graph.ask(
      '{ a: any { ... on Thing { __typename tag } } b: any { ... on Thing { title } __typename } }',
    );
    expect(data).toEqual({
      a: [null, {}, { __typename: 'Thing', tag: '#2' }],
      b: [
        { title: 'Lamp', __typename: 'Thing' },
        { __typename: 'Other' },
        { title: 'Desk', __typename: 'Thing' },
      ],
    });
    expect(errors.map(({ path }) => path)).toEqual([['a', 0, 'tag']]);
  });

  it('takes nothing away from who only shares an entity that a subgraph gave up', async () => {
    const { data, errors } = await graph.ask(
      '{ a: thing(id: 1) { sure } b: thing(id: 1) { stock } c: thing(id: 1) { stock late } }',
    );
    expect(data).toEqual({ a: null, b: { stock: 10 }, c: { stock: 10, late: null } });
    expect(errors.map(({ path }) => path?.join('.')).sort()).toEqual(['a.sure', 'c.late']);
  });

  it('tells an error at the client’s key where the planner has one of its own', async () => {
    const { data, errors } = await graph.ask(
      '{ list: any { ... on Other { k: tag } ... on Thing { k: tag } } }',
    );
    expect(data).toEqual({ list: [null, { k: 'o' }, { k: '#2' }] });
    expect(errors.map(({ path }) => path)).toEqual([['list', 0, 'k']]);
  });

  it('speaks of the client’s variables', async () => {
    const { errors } = await graph.ask('query ($what: Int) { things(first: $what) { id } }', { what: 'x' });
    expect(errors.map(({ message }) => message)).toEqual([
      'Variable "$what" got invalid value "x"; Int cannot represent non-integer value: "x"',
    ]);
  });
});

it('asks a subgraph once for what is asked twice, and with no name of the client', async () => {
  const graph = composedGraph(subgraphs);
  await graph.ask(
    'query Mine($my: Int) { mine: things(first: $my) { yours: badge } ours: things(first: $my) { badge theirs: title } }',
    { my: 1 },
  );
  expect(graph.asked).toHaveLength(2);
  expect(graph.asked.join('\n')).not.toMatch(/mine|yours|ours|theirs|\bmy\b/i);
  expect(graph.asked[0]?.match(/things\(/g)).toHaveLength(1);
});

it('plans operations once that differ in names, literals, white space and the order of variables', async () => {
  const { engine } = composedGraph(subgraphs);
  const variants = Array.from({ length: 50 }, (_, number) => {
    const n = String(number);
    return number % 2 === 0
      ? `query Q${n}($a${n}: Int, $b${n}: String) { x${n}: things(titles: ["t${n}"], first: $a${n}) { y${n}: badge s: stock(at: $b${n}) } }`
      : `query ($z${n}: String = "${n}", $w: Int! = ${n}) { ...F }\n  fragment F on Query { things(first: ${n}, titles: ["a", "b"]) {  badge, stock(at: $z${n}) @include(if: true) } u: things(first: $w, titles: []) @skip(if: true) { id } }`;
  });
  for (const text of variants)
    await engine.prepare(parse(text.replace(/, \$w: Int! = \d+|u: .*?@skip\(if: true\) { id }/g, '')));
  expect(engine.counts).toMatchObject({ prepared: 50, planned: 1 });
});

it('plans anew what is another question', async () => {
  const { engine } = composedGraph(subgraphs);
  for (const text of [
    '{ things { id } }',
    '{ things { title } }',
    '{ things(first: 1) { id } }',
    '{ things(kind: LARGE) { id } }',
  ])
    await engine.prepare(parse(text));
  expect(engine.counts.planned).toBe(4);
});
