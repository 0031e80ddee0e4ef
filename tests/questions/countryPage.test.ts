import { startGateway, type TestGateway } from '../support/gateway';
import {
  bodies,
  byDate,
  cents,
  countries,
  csv,
  initiatives,
  inLanguage,
  isOf,
  json,
  meetings,
  organisations,
  totalsOf,
  type Initiative,
  type Member,
  type Money,
  type Text,
} from '../support/facts';
import { askSaved } from '../support/saved';

type Total = Money & { readonly count: number };

interface Page {
  readonly country: {
    readonly code: string;
    readonly name: string;
    readonly memberOf: readonly string[];
    readonly rabat: { readonly memberships: readonly object[]; readonly chairmanships: readonly object[] };
    readonly khartoum: { readonly memberships: readonly object[]; readonly chairmanships: readonly object[] };
    readonly jvap: {
      readonly domains: readonly {
        readonly domain: { readonly number: number; readonly title: string };
        readonly count: number;
        readonly totals: readonly Total[];
      }[];
      readonly initiatives: {
        readonly totalCount: number;
        readonly totals: readonly Total[];
        readonly nodes: readonly {
          readonly id: string;
          readonly title: string;
          readonly funders: object[];
        }[];
      };
    };
    readonly continental: {
      readonly memberships: readonly { readonly body: { readonly id: string } }[];
      readonly freeMovement: object | null;
      readonly remittanceInflows: readonly { readonly year: number; readonly amount: Money }[];
    };
    readonly adept: { readonly diasporaPolicies: readonly { readonly name: string }[] };
    readonly meetings: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
  };
}

const jvapFor = (code: string): readonly Initiative[] =>
  initiatives.filter(isOf('JVAP')).filter((one) => one.countries?.includes(code));
const rounded = (totals: readonly Total[]): Total[] =>
  totals.map((total) => ({ ...total, amount: cents(total.amount) }));

let gateway: TestGateway;
const page = async (code: string, language = 'EN') =>
  (await askSaved<Page>(gateway, 'CountryPage', { code, language })).country;
beforeAll(async () => void (gateway = await startGateway()));
afterAll(() => gateway.close());

describe('question 1: the page of one country', () => {
  test('Mali is a partner of Rabat since the declaration of 2006, and was never in the Khartoum Process', async () => {
    const mali = await page('ML');
    expect(mali).toMatchObject({ code: 'ML', name: 'Mali', region: 'AFRICA', subregion: 'Western Africa' });
    expect(mali.memberOf).toEqual(['RABAT', 'CONTINENTAL']);
    expect(mali.rabat.memberships).toMatchObject([{ role: 'PARTNER', since: '2006-07-11', until: null }]);
    expect(mali.khartoum).toEqual({ memberships: [], chairmanships: [] });
  });

  test('Mali left ECOWAS: its bodies of today are the African Union, which suspended it, and CEN-SAD', async () => {
    const { continental } = await page('ML');
    expect(continental.memberships).toMatchObject([
      { body: { id: 'organisation:au', acronym: 'AU' }, since: '1963-05-25', suspended: true },
      { body: { id: 'organisation:cen-sad' }, suspended: false },
    ]);
  });

  test('Mali signed the free movement protocol on 21 March 2018 and ratified it', async () => {
    const { continental } = await page('ML');
    expect(continental.freeMovement).toMatchObject({ progress: 'RATIFIED', signed: '2018-03-21' });
    expect((await page('FR')).continental.freeMovement).toBeNull();
  });

  test('what Mali received from its emigrants stands there year by year, in US dollars', async () => {
    const lines = csv('continental/remittanceInflows.csv').filter(({ country }) => country === 'ML');
    const { continental } = await page('ML');
    expect(continental.remittanceInflows).toEqual(
      lines
        .map(({ year, amount, shareOfGdp }) => ({
          year: Number(year),
          amount: { amount: Number(amount), currency: 'USD' },
          shareOfGdp: shareOfGdp === '' ? null : Number(shareOfGdp),
        }))
        .sort((one, other) => one.year - other.year),
    );
    expect(lines.length).toBeGreaterThan(20);
  });

  test('the meetings that Morocco hosted are thirteen, newest first', async () => {
    const hosted = byDate(
      meetings.filter(({ hosts }) => hosts?.includes('MA')),
      'desc',
    );
    const found = (await page('MA')).meetings;
    // Counted by hand in the five meetings files: ten of Rabat, two continental, one of ADEPT.
    expect(found.totalCount).toBe(13);
    expect(found.nodes.map(({ id }) => id)).toEqual(hosted.slice(0, 10).map(({ id }) => `meeting:${id}`));
  });

  test('every country: its JVAP initiatives are counted once, by domain and in all, one sum a currency', async () => {
    for (const { code } of countries) {
      const { jvap } = await page(code);
      const expected = jvapFor(code);
      expect(jvap.initiatives.totalCount).toBe(expected.length);
      expect(rounded(jvap.initiatives.totals)).toEqual(totalsOf(expected));
      const byDomain = [1, 2, 3, 4, 5].flatMap((number) => {
        const inDomain = expected.filter(({ domains }) => domains?.includes(number));
        return inDomain.length === 0 ? [] : [{ number, count: inDomain.length, totals: totalsOf(inDomain) }];
      });
      const found = jvap.domains.map(({ domain, count, totals }) => ({
        number: domain.number,
        count,
        totals: rounded(totals),
      }));
      expect(found).toEqual(byDomain);
    }
  });

  test('every country: its newest JVAP initiatives, its memberships, bodies and diaspora policies', async () => {
    const [rabat, khartoum] = [json<Member[]>('rabat/members.json'), json<Member[]>('khartoum/members.json')];
    const policies = json<{ country: string; name: Text }[]>('adept/diasporaPolicies.json');
    for (const { code } of countries) {
      const found = await page(code);
      const newest = byDate(jvapFor(code), 'desc').slice(0, 10);
      expect(found.jvap.initiatives.nodes.map(({ id }) => id)).toEqual(
        newest.map(({ id }) => `initiative:${id}`),
      );
      expect(found.jvap.initiatives.nodes.map(({ title }) => title)).toEqual(
        newest.map(({ title }) => inLanguage(title, 'EN')),
      );
      expect(found.rabat.memberships).toHaveLength(rabat.filter(({ country }) => country === code).length);
      expect(found.khartoum.memberships).toHaveLength(
        khartoum.filter(({ country }) => country === code).length,
      );
      const bodiesOf = bodies.filter(({ memberships }) =>
        memberships.some(({ country, until }) => country === code && until === undefined),
      );
      expect(found.continental.memberships.map(({ body }) => body.id).sort()).toEqual(
        bodiesOf.map(({ organisation }) => `organisation:${organisation}`).sort(),
      );
      expect(found.adept.diasporaPolicies.map(({ name }) => name).sort()).toEqual(
        policies
          .filter(({ country }) => country === code)
          .map(({ name }) => inLanguage(name, 'EN'))
          .sort(),
      );
    }
  });

  test('funders are named as countries and organisations, in the order of the record', async () => {
    const names = new Map(organisations.map(({ id, name }) => [id, inLanguage(name, 'EN')]));
    const { nodes } = (await page('ML')).jvap.initiatives;
    const sahel = nodes.find(({ id }) => id === 'initiative:eutf-sah-reg-19');
    expect(initiatives.find(({ id }) => id === 'eutf-sah-reg-19')?.funders).toEqual(['eutf-africa', 'DK']);
    expect(sahel?.funders).toEqual([
      { id: 'organisation:eutf-africa', organisationName: names.get('eutf-africa') },
      { code: 'DK', countryName: 'Denmark' },
    ]);
  });

  test('in French the country, the domains and the titles are French where the records are', async () => {
    const found = await page('CM', 'FR');
    expect(found.name).toBe('Cameroun');
    const [area] = json<{ areas: { title: Text }[] }[]>('jvap/actionPlans.json')[0]!.areas;
    const first = found.jvap.domains.find(({ domain }) => domain.number === 1);
    expect(first?.domain.title).toBe(inLanguage(area!.title, 'FR'));
    expect(found.jvap.initiatives.nodes.map(({ title }) => title)).toEqual(
      byDate(jvapFor('CM'), 'desc')
        .slice(0, 10)
        .map(({ title }) => inLanguage(title, 'FR')),
    );
  });
});
