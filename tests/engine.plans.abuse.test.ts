import { answeredGraph, codesOf, type AnswerOf } from './support/answered';
import { composedGraph } from './support/composed';

// Plans by Apollo's planner that give wrong answers when followed to the letter.

describe('a field that needs others, under a condition of its own', () => {
  const rooms = [
    { id: 'r1', area: { m2: 0, floor: 1 }, beds: 2, open: true },
    { id: 'r2', area: { m2: 30, floor: 0 }, beds: 0, open: false },
  ];
  const graph = composedGraph({
    hotel: {
      typeDefs: `type Query { rooms: [Room!]! }
        type Room @key(fields: "id") { id: ID! area: Area beds: Int }
        type Area @shareable { m2: Int floor: Int }`,
      resolvers: { Query: { rooms: () => rooms } },
    },
    desk: {
      typeDefs: `type Room @key(fields: "id") {
          id: ID! area: Area @external beds: Int @external
          notes: [String!]!
          rent: String @requires(fields: "area { m2 }")
          label: String @requires(fields: "area { floor } beds")
        }
        type Area @shareable { m2: Int floor: Int }`,
      resolvers: {
        Room: {
          __resolveReference: (reference: object) => reference,
          notes: ({ id }: { id: string }) => [`note on ${id}`],
          rent: ({ area }: { area: { m2: number } }) => `rent for ${String(area.m2)}`,
          label: ({ area, beds }: { area: { floor: number }; beds: number }) =>
            `floor ${String(area.floor)}, ${String(beds)} beds`,
        },
      },
    },
  });
  const both = [
    { notes: ['note on r1'], rent: 'rent for 0', label: 'floor 1, 2 beds' },
    { notes: ['note on r2'], rent: 'rent for 30', label: 'floor 0, 0 beds' },
  ];

  it.each([
    ['query ($a: Boolean!, $b: Boolean!) { rooms { notes rent @include(if: $a) label @include(if: $b) } }'],
    [
      'query ($a: Boolean!, $b: Boolean!) { rooms { ... @include(if: $a) { rent } notes ...L @include(if: $b) } } fragment L on Room { label }',
    ],
  ])('leaves what stands beside it: %s', async (query) => {
    for (const a of [true, false])
      for (const b of [true, false]) {
        const { data, errors } = await graph.ask(query, { a, b });
        expect(errors).toEqual([]);
        expect(data).toEqual({
          rooms: both.map(({ notes, rent, label }) => ({ notes, ...(a && { rent }), ...(b && { label }) })),
        });
      }
  });

  it.each([
    // The plan loses the condition on a parent, or applies a field's condition to all its siblings.
    ['query ($a: Boolean!) { rooms @include(if: $a) { rent } rooms { label notes @skip(if: $a) } }', 'rooms'],
    [
      'query ($a: Boolean!) { rooms { ... @include(if: $a) { rent beds } ... { label } notes @skip(if: $a) } }',
      '...',
    ],
  ])('is not asked under the condition of another: %s', async (query) => {
    for (const a of [true, false]) {
      const { data, errors } = await graph.ask(query, { a });
      expect(errors).toEqual([]);
      const beds = query.includes('beds');
      expect(data).toEqual({
        rooms: rooms.map((room, index) => ({
          ...(a && { rent: both[index]?.rent, ...(beds && { beds: room.beds }) }),
          label: both[index]?.label,
          ...(!a && { notes: both[index]?.notes }),
        })),
      });
    }
  });

  it('is planned once for each value of its conditions', async () => {
    const { planned } = graph.engine.counts;
    const query =
      'query ($p: Boolean!, $q: Boolean!) { rooms { label @skip(if: $p) beds @include(if: $q) } }';
    for (const [p, q] of [
      [true, true],
      [false, true],
      [true, true],
      [false, true],
    ])
      expect((await graph.ask(query, { p, q })).errors).toEqual([]);
    expect(graph.engine.counts.planned - planned).toBe(2);
  });

  it('is left out by a constant as well', async () => {
    const { data } = await graph.ask('{ rooms { rent @skip(if: true) notes label @include(if: false) } }');
    expect(data).toEqual({ rooms: both.map(({ notes }) => ({ notes })) });
  });
});

describe('fields that need one field with arguments', () => {
  const price = ({ id }: { id: string }, { currency }: { currency: string }): string =>
    `${id} in ${currency}`;
  const graph = composedGraph({
    shop: {
      typeDefs: `type Query { wares: [Ware!]! }
        enum Currency { EUR XOF MAD }
        interface Priced { price(currency: Currency = EUR): String }
        type Ware implements Priced @key(fields: "id") {
          id: ID! price(currency: Currency = EUR): String parts(first: Int): [Part!]!
        }
        type Part @shareable { name(upper: Boolean = false): String }`,
      resolvers: {
        Query: { wares: () => [{ id: 'w1' }, { id: 'w2' }] },
        Ware: {
          price,
          parts: (_: unknown, { first = 3 }: { first?: number }) =>
            ['leg', 'top', 'nail'].slice(0, first).map((name) => ({ name })),
        },
        Part: {
          name: ({ name }: { name: string }, { upper }: { upper: boolean }) =>
            upper ? name.toUpperCase() : name,
        },
      },
    },
    tax: {
      typeDefs: `enum Currency { EUR XOF MAD }
        type Ware @key(fields: "id") {
          id: ID!
          price(currency: Currency = EUR): String @external
          parts(first: Int): [Part!]! @external
          duty: String @requires(fields: "price(currency: XOF)")
          vat: String @requires(fields: "price(currency: MAD) parts(first: 1) { name(upper: true) }")
          plain: String @requires(fields: "price")
          weight: Int
        }
        type Part @shareable { name(upper: Boolean = false): String }`,
      resolvers: {
        Ware: {
          __resolveReference: (reference: object) => reference,
          duty: ({ price: told }: { price: string }) => `duty on ${told}`,
          vat: ({ price: told, parts }: { price: string; parts: unknown }) =>
            `vat on ${told}, ${JSON.stringify(parts)}`,
          plain: ({ price: told }: { price: string }) => `plain ${told}`,
          weight: () => 0,
        },
      },
    },
  });

  it('get what they ask, whatever the client and the others ask', async () => {
    const query = `{ wares { vat weight plain duty price(currency: MAD) euros: price parts(first: 2) { name } } }`;
    const { data, errors } = await graph.ask(query);
    expect(errors).toEqual([]);
    const ware = (id: string) => ({
      vat: `vat on ${id} in MAD, [{"name":"LEG"}]`,
      weight: 0,
      plain: `plain ${id} in EUR`,
      duty: `duty on ${id} in XOF`,
      price: `${id} in MAD`,
      euros: `${id} in EUR`,
      parts: [{ name: 'leg' }, { name: 'top' }],
    });
    expect(data).toEqual({ wares: [ware('w1'), ware('w2')] });
  });

  it('get it under a condition, and one alone', async () => {
    const { data } = await graph.ask(
      'query ($x: Boolean!) { wares { duty @include(if: $x) vat @skip(if: $x) } }',
      { x: true },
    );
    expect(data).toEqual({ wares: [{ duty: 'duty on w1 in XOF' }, { duty: 'duty on w2 in XOF' }] });
  });

  it('show clients no name that they do not know', () => {
    const fields = Object.keys(
      (graph.schema.getType('Ware') as { getFields(): object } | undefined)?.getFields() ?? {},
    );
    expect(fields.sort()).toEqual(['duty', 'id', 'parts', 'plain', 'price', 'vat', 'weight']);
  });
});

describe('a key that is not resolvable beside one that is', () => {
  it('is not the one by which the subgraph is asked', async () => {
    const graph = composedGraph({
      people: {
        typeDefs: `type Query { people: [Person!]! }
          type Person @key(fields: "id") @key(fields: "mail") { id: ID! mail: String! name: String }`,
        resolvers: {
          Query: { people: () => [{ id: '1', mail: 'a@b.c', name: 'Awa' }] },
          Person: { __resolveReference: () => ({ id: '1', mail: 'a@b.c', name: 'Awa' }) },
        },
      },
      posts: {
        typeDefs: `type Person @key(fields: "mail", resolvable: false) @key(fields: "id") {
            id: ID! mail: String! name: String @external posts: Int greeting: String @requires(fields: "name")
          }
          type Query { authors: [Person!]! }`,
        resolvers: {
          Query: { authors: () => [{ id: '1', mail: 'a@b.c' }] },
          Person: {
            __resolveReference(reference: { id?: string }) {
              if (reference.id === undefined) throw new Error('asked by the wrong key');
              return reference;
            },
            posts: () => 0,
            greeting: ({ name }: { name: string }) => `Dear ${name}`,
          },
        },
      },
    });
    expect(await graph.ask('{ people { posts } authors { greeting } }')).toMatchObject({
      data: { people: [{ posts: 0 }], authors: [{ greeting: 'Dear Awa' }] },
      errors: [],
    });
  });
});

describe('fields that need fields that need others', () => {
  type Told = Readonly<Record<string, unknown>>;
  const told = (name: string, ...needs: string[]) => ({
    [name]: (entity: Told) => {
      for (const need of needs) if (entity[need] === undefined) throw new Error(`not told ${need}`);
      return `${name} of ${needs.map((need) => String(entity[need])).join(' and ')}`;
    },
  });
  const parcel = (resolvers: object) => ({ __resolveReference: (entity: object) => entity, ...resolvers });
  const graph = composedGraph({
    scales: {
      typeDefs: `type Query { weighed: [Parcel!]! }
        type Parcel @key(fields: "id") @key(fields: "code") { id: ID! code: String! weight: Int volume(unit: String!): Int }`,
      resolvers: {
        Query: { weighed: () => [{ id: '1', code: 'c1' }] },
        Parcel: parcel({ weight: () => 0, code: ({ id }: Told) => `c${String(id)}`, volume: () => 9 }),
      },
    },
    customs: {
      typeDefs: `type Query { held: [Parcel!]! }
        type Parcel @key(fields: "id") @key(fields: "code") {
          id: ID! code: String! weight: Int @external volume(unit: String!): Int @external office: String
          duty: String @requires(fields: "weight")
          bond: String @requires(fields: "total volume(unit: \\"l\\")")
          total: String @external
        }`,
      resolvers: {
        Query: { held: () => [{ id: '1', code: 'c1' }] },
        Parcel: parcel({
          office: () => 'Agadez',
          ...told('duty', 'weight'),
          ...told('bond', 'total', 'volume'),
        }),
      },
    },
    post: {
      typeDefs: `type Query { sent: [Parcel!]! }
        type Parcel @key(fields: "id") {
          id: ID! duty: String @external weight: Int @external bond: String @external postage: Int
          total: String @requires(fields: "weight duty")
          slip: String @requires(fields: "bond")
        }`,
      resolvers: {
        Query: { sent: () => [{ id: '1' }] },
        Parcel: parcel({ postage: () => 3, ...told('total', 'weight', 'duty'), ...told('slip', 'bond') }),
      },
    },
  });
  const duty = 'duty of 0';
  const total = `total of 0 and ${duty}`;
  const bond = `bond of ${total} and 9`;
  const slip = `slip of ${bond}`;

  it.each(['weighed', 'held', 'sent'])('are told them, from %s on', async (root) => {
    for (const [fields, parcels] of [
      ['total', { total }],
      ['slip', { slip }],
      ['bond duty office', { bond, duty, office: 'Agadez' }],
      [
        'postage volume(unit: "m") slip total bond weight code',
        { postage: 3, volume: 9, slip, total, bond, weight: 0, code: 'c1' },
      ],
    ] as const)
      expect(await graph.ask(`{ ${root} { ${fields} } }`)).toMatchObject({
        data: { [root]: [parcels] },
        errors: [],
      });
  });
});

describe('fields of types that are found by the key of their interface', () => {
  type Told = Readonly<Record<string, unknown>>;
  const flags = [
    { __typename: 'Ferry', id: '1', flag: 'ML' },
    { __typename: 'Barge', id: '2', flag: '' },
  ];
  const ships = [{ id: '1', decks: 0, crew: 5 }];
  const ship = ({ id }: Told) => ships.find((one) => one.id === id);
  // A ship as the agency has it, with the values passed by the gateway.
  const flagged = {
    __resolveReference: (told: Told) => ({ ...told, ...flags.find(({ id }) => id === told['id']) }),
  };
  const crewed = { __resolveReference: (told: Told) => ({ ...ship(told), ...told }) };
  const workedOut =
    (name: string, ...needs: string[]) =>
    (entity: Told) => {
      for (const need of needs) if (entity[need] === undefined) throw new Error(`not told ${need}`);
      return `${name} of ${needs.map((need) => String(entity[need])).join(' and ')}`;
    };
  const graph = composedGraph({
    agency: {
      typeDefs: `type Query { registered: [Ship!]! }
        interface Ship @key(fields: "id") { id: ID! flag: String }
        type Barge implements Ship @key(fields: "id") { id: ID! flag: String }
        type Ferry implements Ship @key(fields: "id") {
          id: ID! flag: String decks: Int @external crew: Int @external fare: String! @requires(fields: "crew decks")
        }`,
      resolvers: {
        Query: { registered: () => flags },
        Ship: { ...flagged, __resolveType: ({ __typename }: Told) => __typename },
        Barge: flagged,
        Ferry: { ...flagged, fare: workedOut('fare', 'crew', 'decks') },
      },
    },
    basin: {
      typeDefs: `type Ferry @key(fields: "id") { id: ID! decks: Int }`,
      resolvers: { Ferry: { __resolveReference: ship } },
    },
    office: {
      typeDefs: `type Query { sailing: [Ferry!]! }
        type Ferry @key(fields: "id") {
          id: ID! crew: Int fare: String! @external decks: Int @external
          ticket: String! @requires(fields: "fare decks")
        }`,
      resolvers: {
        Query: { sailing: () => ships },
        Ferry: { ...crewed, ticket: workedOut('ticket', 'fare', 'decks') },
      },
    },
    harbour: {
      typeDefs: `type Query { moored: [Ship!]! }
        type Ship @interfaceObject @key(fields: "id") {
          id: ID! berth: Int flag: String @external greeting: String @requires(fields: "flag")
        }`,
      resolvers: {
        Query: { moored: () => flags.map(({ id }) => ({ id })) },
        Ship: {
          __resolveReference: (told: object) => told,
          berth: ({ id }: Told) => Number(id) - 1,
          greeting: workedOut('greeting', 'flag'),
        },
      },
    },
  });
  const fare = 'fare of 5 and 0';
  const ticket = `ticket of ${fare} and 0`;

  it.each([
    ['moored { ... on Ferry { ticket } }', [{ ticket }, {}]],
    [
      'moored { berth ... on Ferry { fare ticket crew } }',
      [{ berth: 0, fare, ticket, crew: 5 }, { berth: 1 }],
    ],
    [
      'moored { greeting ... on Ferry { ticket } }',
      [{ greeting: 'greeting of ML', ticket }, { greeting: 'greeting of ' }],
    ],
    ['registered { berth ... on Ferry { ticket decks } }', [{ berth: 0, ticket, decks: 0 }, { berth: 1 }]],
    ['sailing { ticket fare }', [{ ticket, fare }]],
  ])('are told what needs others itself: %s', async (query, found) => {
    const [root = ''] = query.split(' ');
    expect(await graph.ask(`{ ${query} }`)).toMatchObject({ data: { [root]: found }, errors: [] });
  });
});

describe('an operation of which the planner fails at the plan that it takes for the best', () => {
  type Told = Readonly<Record<string, unknown>>;
  const stops = [
    { id: '1', code: 'm1', metres: 0, shade: '' },
    { id: '2', code: 'm2', metres: 7, shade: 'tree' },
  ];
  const marked = {
    __resolveReference: ({ id, mark, ...needs }: Told) => {
      const code = (mark as Told | undefined)?.['code'];
      const stop = stops.find((one) => one.id === id || one.code === code);
      return stop && { ...needs, id: stop.id, mark: { code: stop.code }, sku: `sku of ${stop.id}` };
    },
  };
  const knownOf = (name: 'metres' | 'shade') => (stop: Told) =>
    stops.find(({ id }) => id === stop['id'])?.[name];
  const workedOut =
    (name: string, ...needs: string[]) =>
    (stop: Told) => {
      for (const need of needs) if (stop[need] === undefined) throw new Error(`not told ${need}`);
      return `${name} of ${needs.map((need) => JSON.stringify(stop[need])).join(' and ')}`;
    };
  const line = {
    __resolveReference: () => ({ stops: stops.map(({ id, code }) => ({ id, mark: { code } })) }),
  };
  const depot = { depot: ({ sku }: Told) => ({ sku }) };
  const graph = composedGraph({
    agency: {
      typeDefs: `type Query { stops: [Stop!]! }
        type Mark { code: String! }
        type Stop @key(fields: "mark { code }") @key(fields: "id", resolvable: false) {
          id: ID! mark: Mark! metres: Int shade: String @external grade: String @external
          report: String @requires(fields: "shade grade")
        }`,
      resolvers: {
        Query: { stops: () => stops.map(({ id, code }) => ({ id, mark: { code } })) },
        Stop: { ...marked, metres: knownOf('metres'), report: workedOut('report', 'shade', 'grade') },
      },
    },
    builders: {
      typeDefs: `type Mark { code: String! }
        type Stop @key(fields: "id") @key(fields: "mark { code }") {
          id: ID! mark: Mark! shade: String depot: Depot
        }
        type Line @key(fields: "mark { code }") { mark: Mark! stops: [Stop] @shareable }
        type Depot @key(fields: "sku") { sku: String! }`,
      resolvers: { Stop: { ...marked, ...depot, shade: knownOf('shade') }, Line: line },
    },
    control: {
      typeDefs: `type Mark { code: String! }
        type Stop @key(fields: "id") {
          id: ID! metres: Int @external depot: Depot @external line: Line
          grade: String @requires(fields: "depot { sku } metres")
        }
        type Line @key(fields: "mark { code }") { mark: Mark! stops: [Stop] @shareable }
        type Depot @key(fields: "sku") { sku: String! }`,
      resolvers: {
        Stop: {
          ...marked,
          line: () => ({ mark: { code: 'l1' }, stops: stops.map(({ id }) => ({ id })) }),
          grade: workedOut('grade', 'depot', 'metres'),
        },
        Line: line,
      },
    },
  });
  const worked = stops.map(({ id, metres, shade }) => {
    const grade = `grade of ${JSON.stringify({ sku: `sku of ${id}` })} and ${String(metres)}`;
    return { grade, report: `report of ${JSON.stringify(shade)} and ${JSON.stringify(grade)}` };
  });

  it.each([
    ['{ stops { line { stops { report grade } } } }', worked],
    [
      'query ($yes: Boolean = true) { stops { line { stops { grade it: report @include(if: $yes) } } } }',
      worked.map(({ grade, report }) => ({ grade, it: report })),
    ],
  ])('is answered by the first: %s', async (query, found) => {
    expect(await graph.ask(query)).toMatchObject({
      data: { stops: [{ line: { stops: found } }, { line: { stops: found } }] },
      errors: [],
    });
  });
});

describe('a fetch for what several fields need', () => {
  type Told = Readonly<Record<string, unknown>>;
  const told = (name: string, ...needs: string[]) => ({
    [name]: (entity: Told) => {
      for (const need of needs) if (entity[need] === undefined) throw new Error(`not told ${need}`);
      return `${name} of ${needs.map((need) => String(entity[need])).join(' and ')}`;
    },
  });
  const reference = {
    __resolveReference: (entity: Told) => ({ code: `c${String(entity['id'])}`, ...entity }),
  };
  const graph = composedGraph({
    mill: {
      typeDefs: `type Query { bales: [Bale!]! }
        type Bale @key(fields: "code") @key(fields: "id", resolvable: false) {
          id: ID! code: String! size(unit: String): Int bulk: Int
          grade: String @external seal: String @requires(fields: "grade")
        }`,
      resolvers: {
        Query: { bales: () => [{ id: '1', code: 'c1' }] },
        Bale: {
          ...reference,
          id: ({ code }: { code: string }) => code.slice(1),
          bulk: () => 0,
          size: (_: unknown, { unit }: { unit: string }) => (unit === 'm' ? 2 : 79),
          ...told('seal', 'grade'),
        },
      },
    },
    port: {
      typeDefs: `type Bale @key(fields: "id") @key(fields: "code") {
          id: ID! code: String! size(unit: String): Int @external bulk: Int @external
          grade: String @requires(fields: "bulk size(unit: \\"m\\")")
          seal: String @external
          label: String @requires(fields: "seal size(unit: \\"in\\")")
        }`,
      resolvers: {
        Bale: { ...reference, ...told('grade', 'bulk', 'size'), ...told('label', 'seal', 'size') },
      },
    },
  });
  const seal = 'seal of grade of 0 and 2';
  const label = `label of ${seal} and 79`;

  it.each([
    ['{ bales { label } }', { label }],
    ['{ bales { label bulk } }', { label, bulk: 0 }],
    ['query ($no: Boolean = false) { bales { seal grade @include(if: $no) label } }', { seal, label }],
  ])('is over before that is told: %s', async (query, bale) => {
    expect(await graph.ask(query)).toMatchObject({ data: { bales: [bale] }, errors: [] });
  });
});

describe('a field that is asked under a condition, and needed without', () => {
  it('is there for what needs it, whatever the condition', async () => {
    const told = (name: string, need: string) => ({
      [name]: (entity: Readonly<Record<string, unknown>>) => `${name} of ${String(entity[need])}`,
    });
    const reference = { __resolveReference: (entity: object) => entity };
    const graph = composedGraph({
      press: {
        typeDefs: `type Query { pages: [Page!]! }
          type Page @key(fields: "id") { id: ID! ink: Int
            proof: String @external stamp: String @requires(fields: "proof") }`,
        resolvers: {
          Query: { pages: () => [{ id: '1', ink: 0 }] },
          Page: { ...reference, ...told('stamp', 'proof') },
        },
      },
      desk: {
        typeDefs: `type Page @key(fields: "id") { id: ID! ink: Int @external
            proof: String @requires(fields: "ink") }`,
        resolvers: { Page: { ...reference, ...told('proof', 'ink') } },
      },
    });
    for (const a of [true, false])
      expect(
        await graph.ask('query ($a: Boolean!) { pages { proof @include(if: $a) stamp } }', { a }),
      ).toMatchObject({
        data: { pages: [{ ...(a && { proof: 'proof of 0' }), stamp: 'stamp of proof of 0' }] },
        errors: [],
      });
  });
});

describe('an object of which only fields of other types are asked', () => {
  it('is there, and empty', async () => {
    const graph = composedGraph({
      farm: {
        typeDefs: `type Query { cow: Cow herd: [Cow!]! } union Kept = Cow | Hen
          type Cow { name: String } type Hen { eggs: Int }`,
        resolvers: { Query: { cow: () => ({}), herd: () => [{}] } },
      },
    });
    for (const root of ['cow', 'herd'])
      expect(
        await graph.ask(
          `query ($yes: Boolean = true) { ${root} @include(if: $yes) { ... on Kept { ... on Hen { eggs } } } }`,
        ),
      ).toMatchObject({ data: { [root]: root === 'cow' ? {} : [{}] }, errors: [] });
  });
});

describe('an interface that a subgraph has as an object', () => {
  const beings = [
    { __typename: 'Bird', id: '1', label: 'wren', tag: 'T1', wings: 2 },
    { __typename: 'Fish', id: '2', label: 'carp', tag: 'T2', fins: 7 },
    { __typename: 'Stone', id: '3', tag: 'T3', mass: 0 },
  ];
  type Told = { id?: string; tag?: string };
  const graph = () =>
    composedGraph({
      zoo: {
        typeDefs: `type Query { named: Named beings: [Being!]! }
          interface Being @key(fields: "id") { id: ID! tag: String }
          interface Named { label: String }
          union Living = Bird | Fish
          type Bird implements Being & Named @key(fields: "id") { id: ID! tag: String label: String wings: Int }
          type Fish implements Being & Named @key(fields: "id") { id: ID! tag: String label: String fins: Int }
          type Stone implements Being @key(fields: "id") { id: ID! tag: String mass: Int }
          type Plant implements Named { label: String }`,
        resolvers: {
          Query: { beings: () => beings },
          Being: {
            __resolveReference: ({ id }: Told) => beings.find((one) => one.id === id),
            __resolveType: ({ __typename }: { __typename: string }) => __typename,
          },
          ...Object.fromEntries(
            ['Bird', 'Fish', 'Stone'].map((type) => [
              type,
              { __resolveReference: ({ id }: Told) => beings.find((one) => one.id === id) },
            ]),
          ),
        },
      },
      sightings: {
        typeDefs: `type Query { seen: [Being!]! }
          type Being @interfaceObject @key(fields: "id") {
            id: ID! times: Int tag: String @external report: String @requires(fields: "tag")
          }`,
        resolvers: {
          Query: { seen: () => beings.map(({ id }) => ({ id })) },
          Being: {
            __resolveReference(told: Told) {
              if (told.id === undefined) throw new Error('told no key');
              return told;
            },
            times: ({ id }: Told) => Number(id) - 1,
            report: ({ id, tag }: Told) => `${String(id)} with ${String(tag)}`,
          },
        },
      },
    });

  it.each([
    ['{ seen { ... on Named { label } } }', [{ label: 'wren' }, { label: 'carp' }, {}]],
    [
      '{ seen { id ... on Living { ... on Being { times } ... on Fish { fins kind: __typename } } } }',
      [{ id: '1', times: 0 }, { id: '2', times: 1, fins: 7, kind: 'Fish' }, { id: '3' }],
    ],
    [
      'query ($yes: Boolean = true) { seen { ... on Named @include(if: $yes) { a: label ... on Being { id } } times @skip(if: $yes) } }',
      [{ a: 'wren', id: '1' }, { a: 'carp', id: '2' }, {}],
    ],
  ])('is asked for those of another interface or of a union: %s', async (query, seen) => {
    expect(await graph().ask(query)).toMatchObject({ data: { seen }, errors: [] });
  });

  it.each([
    'query ($yes: Boolean!) { seen { times ... on Bird { report @include(if: $yes) } } }',
    'query ($yes: Boolean!) { seen { ... on Named { ... on Bird @include(if: $yes) { report } } times } }',
    'query ($yes: Boolean!) { seen { times ... on Living @include(if: $yes) { ... on Bird { report } } } }',
  ])('is answered without its type where nothing of one type is asked: %s', async (query) => {
    const opened = graph();
    expect(await opened.ask(query, { yes: false })).toMatchObject({
      data: { seen: [{ times: 0 }, { times: 1 }, { times: 2 }] },
      errors: [],
    });
    expect(opened.asked.filter((text) => text.startsWith('zoo '))).toEqual([]);
    expect(await opened.ask(query, { yes: true })).toMatchObject({
      data: { seen: [{ times: 0, report: '1 with T1' }, { times: 1 }, { times: 2 }] },
      errors: [],
    });
  });

  it.each([
    'query ($no: Boolean = false) { seen { times ... on Fish @include(if: $no) { fins } } }',
    'query ($no: Boolean = false) { seen { times ... on Named { label @include(if: $no) } ... on Stone { id @include(if: $no) } } }',
  ])('is answered whatever is left out of one type: %s', async (query) => {
    expect(await graph().ask(query)).toMatchObject({
      data: { seen: [{ times: 0 }, { times: 1 }, { times: 2 }] },
      errors: [],
    });
  });

  it('is not named where only a key of the type is told', async () => {
    const typeDefs = `interface Being @key(fields: "id") { id: ID! tag: String }
      type Bird implements Being @key(fields: "id") @key(fields: "ring") { id: ID! ring: Int! tag: String }
      type Fish implements Being @key(fields: "id") { id: ID! tag: String }`;
    const known = [
      { __typename: 'Bird', id: '1', ring: 7, tag: 'T1' },
      { __typename: 'Fish', id: '2', tag: 'T2' },
    ];
    const opened = answeredGraph({
      zoo: [
        `type Query { count: Int } ${typeDefs}`,
        ({ entities }) => ({
          data: {
            _entities: entities.map(({ __typename, id, ring }) =>
              __typename === 'Being' && id === undefined
                ? null
                : known.find((one) => one.id === id || (ring !== undefined && one.ring === ring)),
            ),
          },
        }),
      ],
      ponds: [
        `type Query { found: [Found] } union Found = Bird | Fish
          type Bird @key(fields: "ring") { ring: Int! } type Fish @key(fields: "id") { id: ID! }`,
        () => ({
          data: {
            found: [
              { __typename: 'Bird', ring: 7 },
              { __typename: 'Fish', id: '2' },
            ],
          },
        }),
      ],
      notes: [
        `type Query { notes: Int } type Being @interfaceObject @key(fields: "id") {
          id: ID! tag: String @external note: String @requires(fields: "tag") }`,
        ({ entities }) => ({
          data: { _entities: entities.map(({ id, tag }) => ({ note: `${String(id)} ${String(tag)}` })) },
        }),
      ],
    });
    expect(await opened.ask('{ found { ... on Being { note } } }')).toEqual({
      data: { found: [{ note: '1 T1' }, { note: '2 T2' }] },
      errors: [],
    });
  });

  it.each([
    [
      '{ beings { times ... on Fish { report } } }',
      [{ times: 0 }, { times: 1, report: '2 with T2' }, { times: 2 }],
    ],
    [
      'query ($no: Boolean = false) { beings { ... on Living { ... on Being { report } } ... on Stone { n: times } times @include(if: $no) } }',
      [{ report: '1 with T1' }, { report: '2 with T2' }, { n: 2 }],
    ],
    [
      '{ beings { ... on Bird { report } ... on Fish { times } } }',
      [{ report: '1 with T1' }, { times: 1 }, {}],
    ],
  ])('is asked of each type for the fields whose needs it has: %s', async (query, found) => {
    const opened = graph();
    expect(await opened.ask(query)).toMatchObject({ data: { beings: found }, errors: [] });
    const documents = opened.asked.filter((text) => text.startsWith('sightings '));
    expect(new Set(documents).size).toBe(documents.length);
    expect(documents.length).toBeLessThanOrEqual(2);
  });

  it('is asked only about those of which it is told a key', async () => {
    const { data, errors } = await graph().ask('{ seen { id ... on Fish { report times } } }');
    expect(errors).toEqual([]);
    expect(data).toEqual({ seen: [{ id: '1' }, { id: '2', report: '2 with T2', times: 1 }, { id: '3' }] });
    expect((await graph().ask('{ seen { ... on Fish { report } } }')).data).toEqual({
      seen: [{}, { report: '2 with T2' }, {}],
    });
  });
});

describe('an object that another subgraph is told of', () => {
  const fails = (): never => {
    throw new Error('nobody knows');
  };
  const graph = () =>
    composedGraph({
      towns: {
        typeDefs: `type Query { town: Town }
          type Town @key(fields: "code { country number }") { code: Code @shareable mayor: Mayor }
          type Code { country: String @shareable number: Int @shareable valid: Boolean! }
          type Mayor @key(fields: "id") { id: ID! name: String age: Int! }`,
        resolvers: {
          Query: {
            town: () => ({ code: { country: 'ML', number: 7 }, mayor: { id: 'm1', name: 'Awa' } }),
          },
          Code: { valid: fails },
          Mayor: { age: fails },
        },
      },
      letters: {
        typeDefs: `type Code { country: String @shareable number: Int @shareable }
          type Town @key(fields: "code { country number }") { code: Code @shareable mayor: Mayor @external
            address: String @requires(fields: "mayor { name }") stamps: Int }
          type Mayor @key(fields: "id") { id: ID! name: String @external }`,
        resolvers: {
          Town: {
            __resolveReference: (town: object) => town,
            address: ({ mayor }: { mayor: { name: string } | null }) => `To ${String(mayor?.name)}`,
            stamps: ({ code }: { code: { number: number } }) => code.number,
          },
        },
      },
    });

  it.each([
    [
      '{ town { address who: mayor { id age } } }',
      { address: 'To Awa', who: null },
      [['town', 'who', 'age']],
    ],
    ['{ town { code { valid } stamps } }', { code: null, stamps: 7 }, [['town', 'code', 'valid']]],
    [
      '{ town { stamps one: mayor { name } address it: mayor { age } ... on Town { code { number valid } } } }',
      { stamps: 7, one: { name: 'Awa' }, address: 'To Awa', it: null, code: null },
      [
        ['town', 'code', 'valid'],
        ['town', 'it', 'age'],
      ],
    ],
  ])('is told, whatever of it fails for the client: %s', async (query, town, paths) => {
    const { data, errors } = await graph().ask(query);
    expect(data).toEqual({ town });
    expect(errors.map(({ path }) => path).sort()).toEqual(paths);
  });

  it('is asked once where nothing fails', async () => {
    const opened = graph();
    expect((await opened.ask('{ town { address mayor { name } code { number } } }')).data).toEqual({
      town: { address: 'To Awa', mayor: { name: 'Awa' }, code: { number: 7 } },
    });
    expect(opened.asked.filter((text) => text.startsWith('towns '))).toHaveLength(1);
  });
});

describe('errors', () => {
  const graph = (roads: AnswerOf, tolls: AnswerOf) =>
    answeredGraph({
      roads: [
        'type Query { road: Road other: Int } type Road @key(fields: "id") { id: ID! name: String! length: Int }',
        roads,
      ],
      tolls: [
        'type Road @key(fields: "id") { id: ID! toll: Int! signs: [String!] } type Query { gate: Road }',
        tolls,
      ],
    });
  const road = { __typename: 'Road', id: '1', name: 'N1', length: 0 };

  it('one of a subgraph hides none of another kind', async () => {
    const { data, errors } = await graph(
      () => ({
        data: { road: { ...road, name: null }, other: null },
        errors: [{ message: 'boom', path: ['other'] }],
      }),
      () => ({ data: {} }),
    ).ask('{ other road { name length } }');
    expect(data).toEqual({ other: null, road: null });
    expect(codesOf(errors)).toEqual([
      ['DOWNSTREAM_SERVICE_ERROR', ['other']],
      ['NULL_NOT_ALLOWED', ['road', 'name']],
    ]);
  });

  it('a null that a subgraph has explained is told once', async () => {
    const { data, errors } = await graph(
      () => ({ data: { road } }),
      () => ({ data: { _entities: null }, errors: [{ message: 'no tolls', path: ['_entities'] }] }),
    ).ask('{ road { name toll } }');
    expect(data).toEqual({ road: null });
    expect(codesOf(errors)).toEqual([['DOWNSTREAM_SERVICE_ERROR', ['road']]]);
  });

  it('one without a path has none', async () => {
    const { errors } = await graph(
      () => ({ data: null, errors: [{ message: 'down' }] }),
      () => ({ data: {} }),
    ).ask('{ other }');
    expect(errors).toHaveLength(1);
    expect(errors[0]?.path).toBeUndefined();
    expect(JSON.parse(JSON.stringify(errors[0]))).not.toHaveProperty('path');
  });
});

describe('a field that no subgraph can be asked for', () => {
  // Composition does not complain that `depth` is unreachable, as no object in any subgraph is a berth.
  const graph = () =>
    answeredGraph({
      harbour: [
        `type Query { berth: Berth harbours: [Place] roads: Roads count: Int } type Mutation { moor: Berth }
          union Place = Harbour | Roads
          interface Named { name: String }
          type Harbour implements Named { name: String berth: Berth! } type Roads implements Named { name: String }
          interface Berth @key(fields: "id") { id: ID! }`,
        () => ({
          data: {
            count: 0,
            roads: { name: 'Lomé' },
            harbours: [
              { __typename: 'Roads', name: 'Lomé' },
              { __typename: 'Harbour', name: 'Tema' },
            ],
          },
        }),
      ],
      depths: [
        `type Berth @interfaceObject @key(fields: "id", resolvable: false) { id: ID! depth: Int }
          type Query { deepest: Berth }`,
        () => ({ data: { deepest: { __typename: 'Berth', id: '1', depth: 0 } } }),
      ],
    });

  it.each([
    '{ berth { depth } }',
    '{ count berth { id depth } }',
    '{ deepest { depth } it: berth { depth } }',
    'mutation { moor { depth } }',
  ])('has an operation refused before anything of it runs: %s', async (query) => {
    const opened = graph();
    await expect(opened.ask(query)).rejects.toMatchObject({
      message: expect.stringContaining('No subgraph can resolve') as string,
      extensions: { code: 'FIELD_UNREACHABLE', http: { status: 400 } },
    });
    expect(opened.sent).toEqual([]);
  });

  it.each([
    '{ deepest { __typename } }',
    '{ count deepest { id kind: __typename } }',
    'query ($any: Boolean = true) { deepest { depth ... on Berth @include(if: $any) { __typename } } }',
  ])('is so named where it is the type of something that has none: %s', async (query) => {
    const opened = graph();
    await expect(opened.ask(query)).rejects.toMatchObject({
      message: expect.stringContaining('no type of this graph implements the interface "Berth"') as string,
      extensions: { code: 'FIELD_UNREACHABLE', http: { status: 400 } },
    });
    expect(opened.sent).toEqual([]);
  });

  it('is told at each object of the type that has it', async () => {
    const { data, errors } = await graph().ask(
      '{ all: harbours { ... on Roads { name } ... on Harbour { called: name berth { depth } } } }',
    );
    expect(data).toEqual({ all: [{ name: 'Lomé' }, null] });
    expect(codesOf(errors)).toEqual([['FIELD_UNREACHABLE', ['all', 1, 'berth']]]);
  });

  it('is not told of an object that cannot have it', async () => {
    const query = '{ roads { ... on Named { name ... on Harbour { berth { depth } } } } }';
    expect(await graph().ask(query)).toEqual({ data: { roads: { name: 'Lomé' } }, errors: [] });
  });

  it('is told where it is asked under a condition', async () => {
    const query = 'query ($deep: Boolean!) { count it: berth @include(if: $deep) { depth } }';
    expect(await graph().ask(query, { deep: false })).toEqual({ data: { count: 0 }, errors: [] });
    const { data, errors } = await graph().ask(query, { deep: true });
    expect(data).toEqual({ count: 0, it: null });
    expect(codesOf(errors)).toEqual([['FIELD_UNREACHABLE', ['it']]]);
  });
});

describe('a field that moves by a label', () => {
  it('is refused by its name when the graph is opened', () => {
    const side = (label: string) => `type Query { ${label} }`;
    expect(() =>
      answeredGraph({
        old: [side('fare: Int seat: Int'), () => ({})],
        fresh: [side('fare: Int @override(from: "old", label: "percent(5)")'), () => ({})],
      }),
    ).toThrow(/@override with a label.*Query\.fare \("percent\(5\)"\)/);
  });
});

describe('mutations', () => {
  it('run once each, in order, also where one fails', async () => {
    const calls: string[] = [];
    const call =
      (name: string) =>
      (_: unknown, { n }: { n: number }) => {
        calls.push(`${name} ${String(n)}`);
        if (n < 0) throw new Error('refused');
        return n;
      };
    const graph = composedGraph(
      {
        left: {
          typeDefs: 'type Query { a: Int } type Mutation { left(n: Int!): Int }',
          resolvers: { Mutation: { left: call('left') } },
        },
        right: {
          typeDefs: 'type Query { b: Int } type Mutation { right(n: Int!): Int }',
          resolvers: { Mutation: { right: call('right') } },
        },
      },
      { compiled: true },
    );
    const { data, errors } = await graph.ask(
      'mutation { left(n: 1) again: left(n: 1) right(n: -1) last: left(n: 2) right2: right(n: 3) }',
    );
    expect(data).toEqual({ left: 1, again: 1, right: null, last: 2, right2: 3 });
    expect(errors.map(({ path }) => path)).toEqual([['right']]);
    expect(calls).toEqual(['left 1', 'left 1', 'right -1', 'left 2', 'right 3']);
  });
});
