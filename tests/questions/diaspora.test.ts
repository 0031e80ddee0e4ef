import { startGateway, type TestGateway } from '../support/gateway';
import { json, organisations, type Text } from '../support/facts';
import { askSaved } from '../support/saved';

interface Answer {
  readonly organisations: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      readonly adept: {
        readonly status: string | null;
        readonly sectors: readonly string[];
        readonly countriesOfActivity: readonly { readonly code: string }[];
      };
    }[];
  };
  readonly country: {
    readonly name: string;
    readonly adept: {
      readonly diasporaPolicies: readonly { readonly kind: string; readonly name: string }[];
    };
  };
}

const records = json<
  { organisation: string; adeptStatus?: string; countriesOfActivity?: string[]; sectors?: string[] }[]
>('adept/diasporaOrganisations.json');
const policies = json<{ country: string; kind: string; name: Text; year?: number }[]>(
  'adept/diasporaPolicies.json',
);

let gateway: TestGateway;
beforeAll(async () => void (gateway = await startGateway()));
afterAll(() => gateway.close());

describe('question 8: diaspora organisations of one country that work in another', () => {
  test('three of Belgium work in the Democratic Republic of the Congo', async () => {
    const found = (await askSaved<Answer>(gateway, 'Diaspora')).organisations;
    // Collected by hand from diasporaOrganisations.json: seat BE, kind DIASPORA, CD among the countries of activity.
    expect(found.totalCount).toBe(3);
    expect(found.nodes.map(({ id }) => id)).toEqual([
      'organisation:diaspora-action-congo',
      'organisation:sos-rd-congo-goma-2024',
      'organisation:trivision-impacts',
    ]);
  });

  test('the Congo has a minister for its people abroad, whose name is kept in French', async () => {
    for (const language of ['EN', 'FR']) {
      const { country } = await askSaved<Answer>(gateway, 'Diaspora', { language });
      expect(country.adept.diasporaPolicies).toMatchObject([
        { kind: 'INSTITUTION', name: "Ministre délégué chargé des Congolais de l'étranger", year: null },
      ]);
    }
    const { country } = await askSaved<Answer>(gateway, 'Diaspora', { language: 'FR' });
    expect(country.name).toBe('République démocratique du Congo');
  });

  test.each([
    ['FR', 'ML'],
    ['BE', 'CM'],
    ['GB', 'GH'],
    ['DE', 'SN'],
    ['NL', 'SO'],
    ['ML', 'FR'],
  ])(
    'of %s in %s: those that the records name, with status, sectors and countries',
    async (seat, worksIn) => {
      const found = await askSaved<Answer>(gateway, 'Diaspora', { seat, worksIn });
      const expected = organisations.filter(
        ({ id, kind, country }) =>
          kind === 'DIASPORA' &&
          country === seat &&
          records.some((one) => one.organisation === id && one.countriesOfActivity?.includes(worksIn)),
      );
      expect(found.organisations.nodes.map(({ id }) => id).sort()).toEqual(
        expected.map(({ id }) => `organisation:${id}`).sort(),
      );
      for (const { id, adept } of found.organisations.nodes) {
        const record = records.find(({ organisation }) => `organisation:${organisation}` === id)!;
        expect(adept).toEqual({
          status: record.adeptStatus ?? null,
          sectors: record.sectors ?? [],
          countriesOfActivity: (record.countriesOfActivity ?? []).map((code) => ({ code })),
        });
      }
      expect(found.country.adept.diasporaPolicies).toHaveLength(
        policies.filter(({ country }) => country === worksIn).length,
      );
    },
  );
});
