import { answeredGraph, codesOf, type AnswerOf } from './support/answered';

// Values from subgraphs that the schema does not allow, or that a gateway is likely to get wrong.

const ok =
  (data: unknown): AnswerOf =>
  () => ({ data });

describe('values that the schema does not allow', () => {
  const lamps = (lamp: unknown) =>
    answeredGraph({
      lamps: [
        `scalar Raw
         enum Shade { RED GREEN HIDDEN @inaccessible }
         type Lamp { id: ID! watts: Int raw: Raw shade: Shade must: Shade! shades: [Shade!] on: Boolean price: Float }
         type Query { lamp: Lamp lamps: [Lamp] }`,
        ok({ lamp, lamps: [lamp, { id: 'other', shade: 'RED' }] }),
      ],
    });

  it.each(['VIOLET', 'HIDDEN', 'toString', '', ['RED'], 0, {}, true])(
    '%j is no value of an enum',
    async (shade) => {
      const { data, errors } = await lamps({ id: 'a', shade }).ask('{ lamp { id tint: shade } }');
      expect(data).toEqual({ lamp: { id: 'a', tint: null } });
      expect(codesOf(errors)).toEqual([['VALUE_NOT_ALLOWED', ['lamp', 'tint']]]);
    },
  );

  it('a refused value takes away what may not be null without it, and each is told', async () => {
    const { data, errors } = await lamps({ id: 'a', must: 'HIDDEN', shades: ['RED', 'x'] }).ask(
      '{ lamps { id must } lamp { shades } }',
    );
    expect(data).toEqual({ lamps: [null, null], lamp: { shades: null } });
    expect(codesOf(errors)).toEqual([
      ['VALUE_NOT_ALLOWED', ['lamps', 0, 'must']],
      ['NULL_NOT_ALLOWED', ['lamps', 1, 'must']],
      ['VALUE_NOT_ALLOWED', ['lamp', 'shades', 1]],
    ]);
    expect(errors[1]?.message).toContain('Lamp.must');
  });

  it.each([2_147_483_648, -2_147_483_649, 1.5, '7', true])('%j is no Int', async (watts) => {
    const { data, errors } = await lamps({ id: 'a', watts }).ask('{ lamp { watts } }');
    expect(data).toEqual({ lamp: { watts: null } });
    expect(codesOf(errors)).toEqual([['VALUE_NOT_ALLOWED', ['lamp', 'watts']]]);
  });

  it.each([0, -1, 2_147_483_647, -2_147_483_648])('%j is an Int', async (watts) => {
    expect(await lamps({ id: 'a', watts }).ask('{ lamp { watts } }')).toEqual({
      data: { lamp: { watts } },
      errors: [],
    });
  });

  it('an ID that is a number goes out as a text, also beside something that is refused', async () => {
    expect((await lamps({ id: 7 }).ask('{ lamp { id } }')).data).toEqual({ lamp: { id: '7' } });
    expect((await lamps({ id: 0, shade: 'x' }).ask('{ lamp { id shade } }')).data).toEqual({
      lamp: { id: '0', shade: null },
    });
    expect(codesOf((await lamps({ id: 1.5 }).ask('{ lamp { id } }')).errors)).toEqual([
      ['VALUE_NOT_ALLOWED', ['lamp', 'id']],
    ]);
  });

  it.each(['{"__proto__":{"a":1}}', '[{"__proto__":0}]', '{"constructor":null,"b":[]}', '0', 'false', '""'])(
    'a scalar of JSON that is %s stays what it is',
    async (text) => {
      const { data } = await lamps({ id: 'a', raw: JSON.parse(text) as unknown }).ask('{ lamp { raw } }');
      expect(JSON.stringify(data)).toBe(`{"lamp":{"raw":${text}}}`);
    },
  );
});

describe('things whose type nobody says', () => {
  const fleet = (vehicle: unknown, entities: AnswerOf) =>
    answeredGraph({
      rental: [
        `type Vehicle @interfaceObject @key(fields: "plate") { plate: ID! rate: Int }
         type Query { vehicle: Vehicle }`,
        ({ entities: asked }) => ({
          data:
            asked.length === 0
              ? { vehicle }
              : { _entities: asked.map(() => ({ __typename: 'Vehicle', rate: 0 })) },
        }),
      ],
      garage: [
        `interface Vehicle @key(fields: "plate") { plate: ID! wheels: Int! }
         type Car implements Vehicle @key(fields: "plate") { plate: ID! wheels: Int! doors: Int }
         type Bike implements Vehicle @key(fields: "plate") { plate: ID! wheels: Int! }
         type Query { parked: Vehicle }`,
        entities,
      ],
    });
  const car = { __typename: 'Vehicle', plate: 'X1', rate: 9 };
  const garage: AnswerOf = ({ entities }) => ({
    data:
      entities.length === 0
        ? { parked: { __typename: 'Car', plate: 'X1', wheels: 4, doors: 0 } }
        : { _entities: entities.map(() => ({ __typename: 'Car', plate: 'X1', wheels: 4, doors: 0 })) },
  });

  it('have the fields of their interface', async () => {
    expect(await fleet(car, garage).ask('{ vehicle { plate fee: rate ... on Vehicle { rate } } }')).toEqual({
      data: { vehicle: { plate: 'X1', fee: 9, rate: 9 } },
      errors: [],
    });
  });

  it('are what the subgraph of their types says, whoever answers last', async () => {
    expect(
      (await fleet(car, garage).ask('{ vehicle { ... on Car { __typename doors } rate } }')).data,
    ).toEqual({
      vehicle: { __typename: 'Car', doors: 0, rate: 9 },
    });
    expect((await fleet(car, garage).ask('{ parked { __typename plate rate } }')).data).toEqual({
      parked: { __typename: 'Car', plate: 'X1', rate: 0 },
    });
  });

  it('are an error where their type is asked and nobody knows it', async () => {
    const { data, errors } = await fleet(car, ok({ _entities: [null] })).ask(
      '{ vehicle { rate __typename } }',
    );
    expect(data).toEqual({ vehicle: null });
    expect(codesOf(errors)).toEqual([['NULL_NOT_ALLOWED', ['vehicle', '__typename']]]);
  });
});

describe('values of several subgraphs', () => {
  const shared = (first: AnswerOf, second: AnswerOf) =>
    answeredGraph({
      first: [
        'type Query { pair: Pair @shareable } type Pair @shareable { same: String } type Extra { a: Int }',
        first,
      ],
      second: [
        'type Query { pair: Pair @shareable one: Pair } type Pair @shareable { same: String }',
        second,
      ],
      third: [
        'type Query { thing: Thing } type Thing @key(fields: "id") { id: ID! note: String @shareable own: Int }',
        ok({ thing: { __typename: 'Thing', id: '1', note: 'kept', own: 1 } }),
      ],
      fourth: [
        'type Thing @key(fields: "id") { id: ID! note: String @shareable more: Int }',
        ok({ _entities: [{ note: null, more: 0 }] }),
      ],
    });

  it('a null takes nothing away, and a zero is something', async () => {
    const { data } = await shared(ok({}), ok({})).ask('{ thing { note own more } }');
    expect(data).toEqual({ thing: { note: 'kept', own: 1, more: 0 } });
  });
});

describe('fields under names of the planner', () => {
  it.each([0, false, '', null])('%j stays what it is', async (value) => {
    const type = typeof value === 'number' ? 'Int' : typeof value === 'boolean' ? 'Boolean' : 'String';
    const graph = answeredGraph({
      boxes: [
        `union Box = Small | Large
         type Small { v: ${type} } type Large { v: [${type}] } type Query { boxes: [Box] }`,
        ({ query }) => {
          // Whichever keys the planner chose, the second one is that of Large.
          const small = /\.\.\.\s*on Small\s*\{\s*(?:(\w+):\s*)?v\b/.exec(query)?.[1] ?? 'v';
          const large = /\.\.\.\s*on Large\s*\{\s*(?:(\w+):\s*)?v\b/.exec(query)?.[1] ?? 'v';
          expect(small).not.toBe(large);
          return {
            data: {
              boxes: [
                { __typename: 'Small', [small]: value },
                { __typename: 'Large', [large]: [value] },
              ],
            },
          };
        },
      ],
    });
    const { data, errors } = await graph.ask('{ boxes { ... on Small { v } ... on Large { list: v } } }');
    expect(errors).toEqual([]);
    expect(data).toEqual({ boxes: [{ v: value }, { list: [value] }] });
  });
});
