import { openTestSubgraph, type TestSubgraph } from './support/subgraphs';

// The expected values were counted in the facts that the records were made of, not by the code under test.

let adept: TestSubgraph;

beforeAll(async () => {
  adept = await openTestSubgraph('adept');
});

afterAll(() => {
  adept.close();
});

const organisation = (name: string) => ({ id: `organisation:${name}` });

async function flowsOf(a: string, b: string): Promise<string[][]> {
  const fields = 'adept { flows { organisations { id } } }';
  interface Entity {
    adept: { flows: { organisations: { id: string }[] }[] };
  }
  const { data } = await adept.entities<Entity>('Relationship', [{ a: { code: a }, b: { code: b } }], fields);
  return data[0]!.adept.flows.map(({ organisations }) =>
    organisations.map(({ id }) => id.replace('organisation:', '')),
  );
}

describe('the platform', () => {
  it('knows the part in it of six organisations, four of them founders', async () => {
    const { data } = await adept.ask<{ adept: object }>(`{ adept {
      id all: organisations { id } founders: organisations(status: FOUNDER) { id adept { status } }
      board: organisations(status: BOARD) { id } networkers: organisations(status: NETWORKER) { id }
    } }`);
    expect(data.adept).toEqual({
      id: 'component:adept',
      all: [
        organisation('adpc'),
        organisation('afford'),
        organisation('cgmd'),
        organisation('forim'),
        organisation('institute-for-african-studies-slovenia'),
        organisation('radio-afrika'),
      ],
      founders: ['adpc', 'afford', 'cgmd', 'forim'].map((name) => ({
        ...organisation(name),
        adept: { status: 'FOUNDER' },
      })),
      board: [organisation('institute-for-african-studies-slovenia'), organisation('radio-afrika')],
      networkers: [],
    });
  });
});

describe('diaspora organisations between two countries', () => {
  it('are those of Belgium that work in the DR Congo, by id, and none the other way', async () => {
    expect(await flowsOf('BE', 'CD')).toEqual([
      ['diaspora-action-congo', 'sos-rd-congo-goma-2024', 'trivision-impacts'],
      [],
    ]);
  });

  it('turn with the countries', async () => {
    expect(await flowsOf('ML', 'FR')).toEqual([[], ['caderkaf', 'csdmf', 'hcmf']]);
  });

  it.each([
    ['PT', 'GW', 9],
    ['IT', 'SN', 9],
    ['LU', 'CV', 9],
    ['GB', 'NG', 5],
    ['FR', 'SN', 2],
  ])('seated in %s and working in %s are %d', async (from, to, count) => {
    const [there] = await flowsOf(from, to);
    expect(there).toHaveLength(count);
  });
});

describe('policies for the diaspora', () => {
  const fields = `adept {
    diasporaPolicies { kind name(language: FR) year country { code } }
    policies: diasporaPolicies(kind: POLICY) { kind }
  }`;

  it('of Mali are two institutions, the older first, then a policy', async () => {
    const { data } = await adept.entities<{ adept: object }>('Country', [{ code: 'ML' }], fields);
    const inMali = { country: { code: 'ML' } };
    expect(data[0]!.adept).toEqual({
      diasporaPolicies: [
        { kind: 'INSTITUTION', name: "Haut Conseil des Maliens de l'Extérieur", year: 1991, ...inMali },
        {
          kind: 'INSTITUTION',
          name: "Ministère des Maliens établis à l'extérieur et de l'Intégration africaine",
          year: null,
          ...inMali,
        },
        { kind: 'POLICY', name: 'Politique nationale de migration (PONAM)', year: null, ...inMali },
      ],
      policies: [{ kind: 'POLICY' }],
    });
  });

  it('are four in Senegal, three in Kenya, none in France', async () => {
    interface Entity {
      adept: { diasporaPolicies: object[] };
    }
    const codes = ['SN', 'KE', 'FR'].map((code) => ({ code }));
    const { data } = await adept.entities<Entity>('Country', codes, fields);
    const counts = data.map((country) => country.adept.diasporaPolicies.length);
    expect(counts).toEqual([4, 3, 0]);
  });
});

describe('an organisation', () => {
  const fields =
    'adept { status countriesOfOrigin { code } countriesOfActivity { code name } sectors sources { url } }';

  it('has its countries and sectors', async () => {
    const { data } = await adept.entities<{ adept: object }>(
      'Organisation',
      [organisation('sos-rd-congo-goma-2024')],
      fields,
    );
    expect(data[0]!.adept).toMatchObject({
      status: null,
      countriesOfOrigin: [{ code: 'CD' }],
      countriesOfActivity: [{ code: 'CD' }],
      sectors: ['humanitarian aid'],
    });
  });

  it('of which ADEPT has no record has empty lists and no status', async () => {
    const { data, errors } = await adept.entities<{ adept: object }>(
      'Organisation',
      [organisation('efta')],
      fields,
    );
    expect(errors).toBeUndefined();
    expect(data[0]!.adept).toEqual({
      status: null,
      countriesOfOrigin: [],
      countriesOfActivity: [],
      sectors: [],
      sources: [],
    });
  });
});

describe('statements', () => {
  it('are as many for one relationship as for many, however deep the question', async () => {
    const fields = `adept { flows { organisations { adept {
      sectors countriesOfOrigin { adept { diasporaPolicies { name country { adept { diasporaPolicies { year } } } } } }
    } } } }`;
    const pairs = ['CD', 'ML', 'SN', 'MA', 'GN'].map((code) => ({ a: { code: 'BE' }, b: { code } }));
    const many = await adept.entities<object>('Relationship', pairs, fields);
    expect(many.errors).toBeUndefined();
    expect(many.statements).toEqual({ first: 3, second: 3 });
    expect((await adept.entities<object>('Relationship', pairs.slice(0, 1), fields)).statements).toEqual(
      many.statements,
    );
  });
});
