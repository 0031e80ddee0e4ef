import { openTestSubgraph, type TestSubgraph } from './support/subgraphs';

// The expected values were counted in the facts that the records were made of, not by the code under test.

let jvap: TestSubgraph;

beforeAll(async () => {
  jvap = await openTestSubgraph('jvap');
});

afterAll(() => {
  jvap.close();
});

interface Total {
  domain: { number: number };
}

async function totalsOf(code: string, domain: number): Promise<object | undefined> {
  const fields = 'jvap { domains { domain { number } count totals { currency amount count } } }';
  const { data } = await jvap.entities<{ jvap: { domains: Total[] } }>('Country', [{ code }], fields);
  return data[0]!.jvap.domains.find((total) => total.domain.number === domain);
}

async function flowsOf(a: string, b: string): Promise<object[]> {
  const fields =
    'jvap { flows { from { code } to { code } count coFunded totals { currency amount count } } }';
  const pair = { a: { code: a }, b: { code: b } };
  const { data } = await jvap.entities<{ jvap: { flows: object[] } }>('Relationship', [pair], fields);
  return data[0]!.jvap.flows;
}

describe('the component', () => {
  it('has five domains, each with its area of the plan, and 51 actions in all', async () => {
    interface Domain {
      number: number;
      title: string;
      area: { objectives: { actions: object[] }[] };
    }
    const { data } = await jvap.ask<{ jvap: { domains: Domain[] } }>(`{ jvap {
      id component launched launchedPrecision
      domains { number title(language: FR) area { number objectives { title actions { number } } } }
    } }`);
    expect(data.jvap).toMatchObject({
      id: 'component:jvap',
      component: 'JVAP',
      launched: '2015-11-12',
      launchedPrecision: 'DAY',
    });
    expect(data.jvap.domains.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(data.jvap.domains[4]!.title).toBe('Retour, réadmission et réintégration');
    const actions = data.jvap.domains.map(({ area }) =>
      area.objectives.reduce((sum, objective) => sum + objective.actions.length, 0),
    );
    expect(actions).toEqual([15, 11, 10, 8, 7]);
  });

  it('has four rounds of data collection, of which one tells how many initiatives there were', async () => {
    const { data } = await jvap.ask<{ jvap: { dataCollectionCycles: object[] } }>(
      '{ jvap { dataCollectionCycles { year closed initiatives } } }',
    );
    expect(data.jvap.dataCollectionCycles).toEqual([
      { year: 2016, closed: null, initiatives: null },
      { year: 2018, closed: null, initiatives: 1252 },
      { year: 2020, closed: '2020-08-31', initiatives: null },
      { year: 2025, closed: null, initiatives: null },
    ]);
  });
});

describe('totals of a country', () => {
  it('count an initiative once in each of its domains and never add two currencies', async () => {
    expect(await totalsOf('ML', 1)).toEqual({
      domain: { number: 1 },
      count: 32,
      totals: [
        { currency: 'EUR', amount: 586_909_804.53, count: 30 },
        { currency: 'USD', amount: 457_206, count: 1 },
      ],
    });
    expect(await totalsOf('ML', 4)).toEqual({
      domain: { number: 4 },
      count: 15,
      totals: [
        { currency: 'EUR', amount: 161_000_000, count: 10 },
        { currency: 'USD', amount: 2_037_767, count: 3 },
      ],
    });
    expect(await totalsOf('LY', 5)).toMatchObject({
      count: 9,
      totals: [{ amount: 306_300_000 }, { amount: 23_153_684 }],
    });
  });

  it('hold the initiatives that another component keeps', async () => {
    // Five of the Joint Plan alone, and the support project, whose record the continental dialogue keeps.
    expect(await totalsOf('KE', 2)).toMatchObject({
      count: 6,
      totals: [
        { currency: 'EUR', amount: 43_266_315.5, count: 3 },
        { currency: 'USD', amount: 1_514_920, count: 2 },
      ],
    });
  });

  it('leave out domains in which the country has none', async () => {
    expect(await totalsOf('US', 1)).toBeUndefined();
  });
});

describe('flows between two countries', () => {
  it('hold what a country funds itself or through an organisation seated there, first there, then back', async () => {
    expect(await flowsOf('FR', 'ML')).toEqual([
      {
        from: { code: 'FR' },
        to: { code: 'ML' },
        count: 2,
        // AFD is named beside the Trust Fund, and nobody knows which part of EUR 157,479,592 is French.
        coFunded: 2,
        totals: [],
      },
      { from: { code: 'ML' }, to: { code: 'FR' }, count: 0, coFunded: 0, totals: [] },
    ]);
  });

  it('count an initiative without a budget, whose money is not known', async () => {
    const [there] = await flowsOf('IT', 'LY');
    expect(there).toMatchObject({ count: 4, totals: [{ currency: 'USD', amount: 38_536_073, count: 3 }] });
  });
});

describe('contracts', () => {
  const programme = { id: 'initiative:eutf-hoa-so-03' };

  it('stand under their programme, by reference, and are not added to its budget', async () => {
    const fields = 'budget { amount currency } contracts { code budget { amount } countries { code } }';
    interface Entity {
      budget: object;
      contracts: { budget: { amount: number } | null }[];
    }
    const { data } = await jvap.entities<Entity>('JvapInitiative', [programme], fields);
    const { budget, contracts } = data[0]!;
    expect(budget).toEqual({ amount: 55_000_000, currency: 'EUR' });
    expect(contracts).toHaveLength(13);
    expect(contracts[0]).toMatchObject({ code: 'T05-EUTF-HOA-SO-03-01', countries: [{ code: 'SO' }] });
    const sum = contracts.reduce((amount, contract) => amount + (contract.budget?.amount ?? 0), 0);
    expect(sum).toBe(4_782_720);
  });

  it('stand with those who carry them out, under whatever name a source has for them', async () => {
    const keys = ['iom', 'giz', 'afd', 'grdr', 'icmpd', 'eu'].map((name) => ({ id: `organisation:${name}` }));
    interface Entity {
      jvap: { contracts: object[] };
    }
    const { data } = await jvap.entities<Entity>('Organisation', keys, 'jvap { contracts { code } }');
    const counts = data.map((organisation) => organisation.jvap.contracts.length);
    expect(counts).toEqual([26, 22, 11, 1, 6, 0]);
  });
});

describe('statements', () => {
  it('are as many for one country as for many, however deep the question', async () => {
    const fields = `jvap { domains { count domain { title area { title } } totals { amount } } }`;
    const codes = ['ML', 'MA', 'SN', 'KE', 'LY', 'FR', 'ET', 'NE'].map((code) => ({ code }));
    const many = await jvap.entities<object>('Country', codes, fields);
    expect(many.statements).toEqual({ first: 3, second: 3 });
    expect((await jvap.entities<object>('Country', codes.slice(0, 1), fields)).statements).toEqual(
      many.statements,
    );
  });

  it('are as many for one relationship as for many', async () => {
    const pairs = ['ML', 'SN', 'NE', 'LY', 'ET'].map((code) => ({ a: { code: 'FR' }, b: { code } }));
    const fields = `jvap { flows {
      count totals { amount } from { name jvap { domains { count } } } to { name jvap { domains { count } } }
    } }`;
    const { errors, statements } = await jvap.entities<object>('Relationship', pairs, fields);
    expect(errors).toBeUndefined();
    expect(statements).toEqual({ first: 2, second: 2 });
  });

  it('are four for the contracts of many organisations, who shares them and what their countries have', async () => {
    const keys = ['iom', 'giz', 'unhcr', 'afd'].map((name) => ({ id: `organisation:${name}` }));
    const fields = `jvap { contracts {
      implementers { id jvap { contracts { code } } } countries { jvap { domains { domain { number } count } } }
    } }`;
    const { statements } = await jvap.entities<object>('Organisation', keys, fields);
    expect(statements).toEqual({ first: 4, second: 4 });
  });
});
