import { startGateway, type TestGateway } from '../support/gateway';
import { countries, inBodyToday, json, membersToday } from '../support/facts';
import { askSaved, dataOf } from '../support/saved';

interface Found {
  readonly totalCount: number;
  readonly nodes: readonly { readonly code: string; readonly name: string; readonly region: string }[];
}

type Overlap = Readonly<
  Record<'inBoth' | 'rabatInEcowas', Found> & {
    rabatWithoutFreeMovement: Found & {
      nodes: readonly { continental: { freeMovement: { progress: string; asOf: string } } }[];
    };
  }
>;

const codesOf = ({ nodes }: Pick<Found, 'nodes'>): readonly string[] => nodes.map(({ code }) => code).sort();
const regionOf = new Map(countries.map(({ code, region }) => [code, region]));
const [rabat, khartoum] = [membersToday('rabat'), membersToday('khartoum')];

let gateway: TestGateway;
beforeAll(async () => void (gateway = await startGateway()));
afterAll(() => gateway.close());

describe('question 2: which countries sit where', () => {
  test('31 countries sit in both processes: 30 of Europe, and Tunisia', async () => {
    const { inBoth } = await askSaved<Overlap>(gateway, 'Overlap');
    // Counted by hand in the members files: partners and members whose record has no end.
    expect(inBoth.totalCount).toBe(31);
    expect(codesOf(inBoth)).toEqual([...rabat].filter((code) => khartoum.has(code)).sort());
    expect(inBoth.nodes.filter(({ region }) => region === 'AFRICA')).toMatchObject([{ code: 'TN' }]);
  });

  test('Egypt, which left the Rabat Process in 2014, and observers are not among them', async () => {
    const { inBoth } = await askSaved<Overlap>(gateway, 'Overlap');
    expect(khartoum).toContain('EG');
    expect(codesOf(inBoth)).not.toContain('EG');
    expect(codesOf(inBoth)).not.toContain('LY');
  });

  test('African partners of Rabat that have not ratified the free movement protocol, with its state', async () => {
    const { rabatWithoutFreeMovement } = await askSaved<Overlap>(gateway, 'Overlap');
    const protocol = json<{ country: string; status: string; asOf: string }[]>(
      'continental/freeMovement.json',
    );
    const expected = protocol.filter(
      ({ country, status }) =>
        rabat.has(country) && regionOf.get(country) === 'AFRICA' && status !== 'RATIFIED',
    );
    expect(codesOf(rabatWithoutFreeMovement)).toEqual(expected.map(({ country }) => country).sort());
    expect(rabatWithoutFreeMovement.totalCount).toBe(expected.length);
    for (const { code, continental } of rabatWithoutFreeMovement.nodes) {
      const { status, asOf } = expected.find(({ country }) => country === code)!;
      expect(continental.freeMovement).toEqual({ progress: status, asOf });
    }
    // Mali ratified it in 2019; Morocco did not sign.
    expect(codesOf(rabatWithoutFreeMovement)).not.toContain('ML');
    expect(codesOf(rabatWithoutFreeMovement)).toContain('MA');
  });

  test('the partners of Rabat in ECOWAS are its members of today: neither Mali, Niger nor Burkina Faso', async () => {
    const { rabatInEcowas } = await askSaved<Overlap>(gateway, 'Overlap');
    const ecowas = inBodyToday('ecowas');
    expect(codesOf(rabatInEcowas)).toEqual([...rabat].filter((code) => ecowas.has(code)).sort());
    expect(rabatInEcowas.totalCount).toBe(12);
    for (const left of ['ML', 'NE', 'BF']) expect(codesOf(rabatInEcowas)).not.toContain(left);
  });

  test('countries are called by their French names when asked', async () => {
    const { inBoth } = await askSaved<Overlap>(gateway, 'Overlap', { language: 'FR' });
    const names = new Map(inBoth.nodes.map(({ code, name }) => [code, name]));
    expect(names.get('DE')).toBe('Allemagne');
    expect(names.get('TN')).toBe('Tunisie');
    expect(names.get('GB')).toBe('Royaume-Uni');
  });

  test.each([
    ['{ memberOf: [KHARTOUM], notMemberOf: [RABAT] }', [...khartoum].filter((code) => !rabat.has(code))],
    [
      '{ regions: [AFRICA], notInBodies: ["organisation:au"] }',
      [...regionOf].flatMap(([code, region]) =>
        region === 'AFRICA' && !inBodyToday('au').has(code) ? [code] : [],
      ),
    ],
    [
      '{ inBodies: ["organisation:ecowas", "organisation:cen-sad"] }',
      [...inBodyToday('ecowas')].filter((code) => inBodyToday('cen-sad').has(code)),
    ],
    [
      '{ subregions: ["Western Africa"], notInBodies: ["organisation:ecowas"] }',
      countries
        .filter(({ code, subregion }) => subregion === 'Western Africa' && !inBodyToday('ecowas').has(code))
        .map(({ code }) => code),
    ],
  ])('countries(filter: %s) are those that the records name', async (filter, expected) => {
    const query = `{ countries(filter: ${filter}, first: 100) { totalCount nodes { code } } }`;
    const { countries: found } = await dataOf<{ countries: Found }>(gateway, { query });
    expect(codesOf(found)).toEqual([...expected].sort());
    expect(found.totalCount).toBe(expected.length);
  });
});
