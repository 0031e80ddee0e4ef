import { openTestSubgraph, type TestSubgraph } from './support/subgraphs';

// The expected values were counted in the facts that the records were made of, not by the code under test.

let continental: TestSubgraph;

beforeAll(async () => {
  continental = await openTestSubgraph('continental');
});

afterAll(() => {
  continental.close();
});

/** Asks the continental dialogue about one country. */
async function ofCountry<Seen = object>(code: string, fields: string): Promise<Seen> {
  const wanted = `continental { ${fields} }`;
  const { data } = await continental.entities<{ continental: Seen }>('Country', [{ code }], wanted);
  return data[0]!.continental;
}

/** Asks it about two countries. */
async function ofPair<Seen>(a: string, b: string, fields: string): Promise<Seen> {
  const pair = { a: { code: a }, b: { code: b } };
  const wanted = `continental { ${fields} }`;
  const { data } = await continental.entities<{ continental: Seen }>('Relationship', [pair], wanted);
  return data[0]!.continental;
}

it('says that only the year of its launch is known', async () => {
  const { data } = await continental.ask('{ continental { launched launchedPrecision } }');
  expect(data).toEqual({ continental: { launched: '2017-01-01', launchedPrecision: 'YEAR' } });
});

describe('the support project', () => {
  it('has its one published budget, with a note that says of what', async () => {
    const { data } = await continental.ask<{ programme: { note: string } }>(`{ programme {
      id budget { amount currency } startDate endDate datePrecision funders { id } implementers { id } note
    } }`);
    expect(data.programme).toMatchObject({
      id: 'programme:mmd',
      budget: { amount: 18_500_000, currency: 'EUR' },
      startDate: '2015-10-01',
      endDate: '2028-12-31',
      datePrecision: 'DAY',
      funders: [{ id: 'organisation:eu' }],
      implementers: [{ id: 'organisation:icmpd' }],
    });
    expect(data.programme.note).toMatch(/^The one budget that ICMPD publishes .* The five components are /);
  });
});

describe('bodies of states', () => {
  it('stand by name with all their stretches of membership', async () => {
    interface Body {
      organisation: { id: string };
      memberships: { country: { code: string }; suspended: boolean; sources: object[] }[];
    }
    const { data } = await continental.ask<{ continental: { bodies: Body[] } }>(
      '{ continental { bodies { organisation { id } memberships { country { code } suspended sources { url } } } } }',
    );
    const { bodies } = data.continental;
    const sizes: unknown = Object.fromEntries(
      bodies.map(({ organisation, memberships }) => [organisation.id.split(':')[1], memberships.length]),
    );
    expect(sizes).toEqual({
      au: 55,
      amu: 5,
      comesa: 26,
      'cen-sad': 28,
      eac: 8,
      eccas: 12,
      ecowas: 16,
      efta: 10,
      eu: 28,
      igad: 8,
      schengen: 29,
      sadc: 17,
    });
    const suspended = bodies.flatMap(({ memberships }) => memberships.filter((one) => one.suspended));
    expect(suspended.map((one) => one.country.code)).toEqual(['BF', 'GN', 'GW', 'MG', 'ML', 'NE', 'SD']);
    expect(
      bodies.flatMap(({ memberships }) => memberships).filter(({ sources }) => sources.length === 0),
    ).toEqual([]);
  });

  // The kind of fault: a date shown as that of something else. A suspension has its own date beside the membership's.
  it('tell since when they suspended a member, as far as that is known, and since when it is one', async () => {
    const fields = 'memberships { body { id } since suspended suspendedSince suspendedPrecision }';
    const of = async (code: string): Promise<object | undefined> => {
      const { memberships } = await ofCountry<{ memberships: { body: { id: string } }[] }>(code, fields);
      return memberships.find(({ body }) => body.id === 'organisation:au');
    };
    // As the notes of these memberships say in data/continental/bodies.json.
    expect(await of('ML')).toMatchObject({
      since: '1963-05-25',
      suspended: true,
      suspendedSince: '2021-01-01',
      suspendedPrecision: 'YEAR',
    });
    expect(await of('GN')).toMatchObject({ suspendedSince: '2021-09-10', suspendedPrecision: 'DAY' });
    expect(await of('NE')).toMatchObject({ suspendedSince: '2023-08-01', suspendedPrecision: 'MONTH' });
    expect(await of('SN')).toMatchObject({
      suspended: false,
      suspendedSince: null,
      suspendedPrecision: null,
    });
  });

  it('to which a country belongs today leave out those that it has left', async () => {
    const fields = 'memberships { body { id } } all: memberships(past: true) { body { id } since until }';
    expect(await ofCountry('GB', fields)).toEqual({
      memberships: [],
      all: [
        { body: { id: 'organisation:efta' }, since: '1960-05-03', until: '1973-01-01' },
        { body: { id: 'organisation:eu' }, since: '1973-01-01', until: '2020-01-31' },
      ],
    });
  });

  it('that two countries share are those to which both belong today', async () => {
    const ids = async (a: string, b: string): Promise<(string | undefined)[]> => {
      const { sharedBodies } = await ofPair<{ sharedBodies: { id: string }[] }>(a, b, 'sharedBodies { id }');
      return sharedBodies.map(({ id }) => id.split(':')[1]);
    };
    expect(await ids('KE', 'UG')).toEqual(['au', 'comesa', 'eac', 'igad']);
    expect(await ids('ML', 'MA')).toEqual(['au', 'cen-sad']);
    // Both were members of the European Union, one of them until 2020.
    expect(await ids('FR', 'GB')).toEqual([]);
  });
});

describe('the free movement protocol', () => {
  it('was ratified by four states, signed only by 28, not signed by 23', async () => {
    const { data } = await continental.ask<{
      continental: Record<'ratified' | 'signed' | 'not', object[]>;
    }>(`{ continental {
      ratified: freeMovement(progress: RATIFIED) { country { code } ratified deposited }
      signed: freeMovement(progress: SIGNED) { asOf }
      not: freeMovement(progress: NOT_SIGNED) { signed }
    } }`);
    expect(data.continental.ratified).toEqual([
      { country: { code: 'ML' }, ratified: '2019-05-03', deposited: '2019-05-29' },
      { country: { code: 'NE' }, ratified: '2019-07-05', deposited: '2019-07-08' },
      { country: { code: 'RW' }, ratified: '2018-05-25', deposited: '2018-05-26' },
      { country: { code: 'ST' }, ratified: '2019-05-28', deposited: '2019-06-27' },
    ]);
    expect(data.continental.signed).toHaveLength(28);
    expect(data.continental.not).toHaveLength(23);
  });

  it('says nothing of a country outside the African Union', async () => {
    expect(await ofCountry('FR', 'freeMovement { progress }')).toEqual({ freeMovement: null });
  });
});

describe('remittances', () => {
  it('from France to Mali cost 3.94 % in the newest of 35 quarters', async () => {
    const { remittanceCorridors } = await ofPair<{ remittanceCorridors: { costs: { period: string }[] }[] }>(
      'FR',
      'ML',
      'remittanceCorridors { from { code } to { code } latest { period costPercent sent { amount currency } } costs { period } }',
    );
    expect(remittanceCorridors).toHaveLength(1);
    expect(remittanceCorridors[0]).toMatchObject({
      from: { code: 'FR' },
      to: { code: 'ML' },
      latest: { period: '2020-Q3', costPercent: 3.94, sent: { amount: 200, currency: 'USD' } },
    });
    const periods = remittanceCorridors[0]!.costs.map(({ period }) => period);
    expect([periods.length, periods[0], periods.at(-1)]).toEqual([35, '2011-Q1', '2020-Q3']);
  });

  it('have corridors that begin or end in a country', async () => {
    const fields = 'remittanceCorridors { from { code } to { code } }';
    const corridors = async (code: string): Promise<object[]> =>
      (await ofCountry<{ remittanceCorridors: object[] }>(code, fields)).remittanceCorridors;
    expect(await corridors('ML')).toEqual(
      ['CI', 'FR', 'NG', 'SN'].map((code) => ({ from: { code }, to: { code: 'ML' } })),
    );
    expect(await corridors('ZA')).toHaveLength(15);
  });

  it('have averages over all senders to a country, and over whole regions', async () => {
    const { remittanceCosts } = await ofCountry<{ remittanceCosts: object[] }>(
      'ML',
      'remittanceCosts { from { code } to { code } period costPercent }',
    );
    expect(remittanceCosts).toHaveLength(10);
    expect(remittanceCosts.at(-1)).toEqual({
      from: null,
      to: { code: 'ML' },
      period: '2020',
      costPercent: 4.24,
    });
    const { data } = await continental.ask<{ continental: { remittanceCosts: object[] } }>(
      '{ continental { remittanceCosts { region period costPercent to { code } } } }',
    );
    expect(data.continental.remittanceCosts).toHaveLength(11);
    expect(data.continental.remittanceCosts).toContainEqual({
      region: 'World',
      period: '2023-Q2',
      costPercent: 6.2,
      to: null,
    });
  });

  it('received by Egypt in 2021 were 31.487 billion dollars, with their data set', async () => {
    const { remittanceInflows } = await ofCountry<{ remittanceInflows: { year: number }[] }>(
      'EG',
      'remittanceInflows { year amount { amount currency } shareOfGdp dataset { publisher licence } }',
    );
    expect(remittanceInflows.find(({ year }) => year === 2021)).toEqual({
      year: 2021,
      amount: { amount: 31_487_000_000, currency: 'USD' },
      shareOfGdp: 7.791,
      dataset: { publisher: 'World Bank', licence: null },
    });
  });
});

describe('migrant stock', () => {
  it('of Mali in 2020 is in 52 countries, most in Côte d’Ivoire', async () => {
    const { emigrants } = await ofCountry<{ emigrants: { persons: number }[] }>(
      'ML',
      'emigrants { destination { code name(language: FR) } persons dataset { licence } }',
    );
    expect(emigrants).toHaveLength(52);
    expect(emigrants.slice(0, 2)).toEqual([
      {
        destination: { code: 'CI', name: 'Côte d’Ivoire' },
        persons: 522_146,
        dataset: { licence: 'CC BY 3.0 IGO' },
      },
      {
        destination: { code: 'NG', name: 'Nigéria' },
        persons: 172_481,
        dataset: { licence: 'CC BY 3.0 IGO' },
      },
    ]);
  });

  it('is given for the year asked for', async () => {
    const { emigrants } = await ofCountry<{ emigrants: { persons: number }[] }>(
      'MA',
      'emigrants(year: 1990) { destination { code } year persons }',
    );
    expect(emigrants[0]).toEqual({ destination: { code: 'FR' }, year: 1990, persons: 713_987 });
    const sum = emigrants.reduce((all, { persons }) => all + persons, 0);
    expect(sum).toBe(1_549_414);
  });

  it('in France comes most from Algeria, Morocco and Tunisia', async () => {
    const { immigrants } = await ofCountry<{ immigrants: { persons: number }[] }>(
      'FR',
      'immigrants { origin { code } persons }',
    );
    expect(immigrants.slice(0, 3)).toEqual([
      { origin: { code: 'DZ' }, persons: 1_637_211 },
      { origin: { code: 'MA' }, persons: 1_059_918 },
      { origin: { code: 'TN' }, persons: 444_572 },
    ]);
  });

  it('between France and Mali goes both ways, by year', async () => {
    const { migrantStock } = await ofPair<{ migrantStock: object[] }>(
      'FR',
      'ML',
      'migrantStock { origin { code } year persons }',
    );
    expect(migrantStock).toHaveLength(14);
    expect(migrantStock.slice(-2)).toEqual([
      { origin: { code: 'FR' }, year: 2020, persons: 6_291 },
      { origin: { code: 'ML' }, year: 2020, persons: 86_437 },
    ]);
  });

  it('of a year without figures is refused with the years there are', async () => {
    const fields = 'continental { emigrants(year: 1991) { persons } }';
    const { data, errors } = await continental.entities<object>('Country', [{ code: 'ML' }], fields);
    expect(data).toEqual([{ continental: null }]);
    expect(errors).toEqual([
      expect.objectContaining({
        message:
          '`year` must be a year for which there are figures: 1990, 1995, 2000, 2005, 2010, 2015, 2020; 1991 is not.',
        extensions: { code: 'ARGUMENT_INVALID', argument: 'year' },
      }),
    ]);
  });

  it('of a country without figures is empty in a year of which there are some', async () => {
    expect(await ofCountry('US', 'emigrants { persons }')).toEqual({ emigrants: [] });
  });
});

describe('statements', () => {
  const codes = ['ML', 'SN', 'KE'].map((code) => ({ code }));

  it('are as many for one country as for many, however deep the question', async () => {
    const fields = `continental { emigrants { dataset { title } destination { continental {
      freeMovement { progress } memberships { body { id continental { memberships { country { name } } } } }
    } } } }`;
    const many = await continental.entities<object>('Country', codes, fields);
    expect(many.errors).toBeUndefined();
    expect(many.statements).toEqual({ first: 5, second: 5 });
    expect((await continental.entities<object>('Country', codes.slice(0, 1), fields)).statements).toEqual(
      many.statements,
    );
  });

  it('are one a table for all that is known of many relationships', async () => {
    const pairs = codes.map((b) => ({ a: { code: 'NG' }, b }));
    const fields = `continental {
      migrantStock { persons } remittanceCorridors { latest { period } costs { period } } sharedBodies { id }
    }`;
    const { statements } = await continental.entities<object>('Relationship', pairs, fields);
    expect(statements).toEqual({ first: 5, second: 5 });
  });
});
