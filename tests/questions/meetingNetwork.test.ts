import { startGateway, type TestGateway } from '../support/gateway';
import { meetings, type Meeting } from '../support/facts';
import { askSaved, dataOf } from '../support/saved';

interface Network {
  readonly meetingsCounted: number;
  readonly nodes: readonly {
    readonly country: { readonly code: string; name: string };
    readonly meetings: number;
  }[];
  readonly edges: readonly {
    readonly a: { readonly code: string };
    readonly b: { readonly code: string };
    readonly meetings: number;
    readonly components: readonly string[];
    readonly years: readonly number[];
  }[];
}

interface Choice {
  readonly components?: readonly string[];
  readonly fromYear?: number;
  readonly toYear?: number;
  readonly minMeetings?: number;
}

const yearOf = ({ date }: Meeting): number | null =>
  date?.start === undefined ? null : Number(date.start.slice(0, 4));
const isCountry = (party: string): boolean => /^[A-Z]{2}$/.test(party);

/** Returns the countries recorded as host, chair or participant. */
const presentAt = ({ hosts = [], chairs = [], participatingCountries = [] }: Meeting): readonly string[] =>
  [...new Set([...hosts, ...chairs, ...participatingCountries].filter(isCountry))].sort();

/** Computes the network by brute force: every pair of every meeting. */
function drawn({ components, fromYear, toYear, minMeetings = 2 }: Choice) {
  const chosen = meetings.filter((one) => {
    const year = yearOf(one);
    return (
      presentAt(one).length > 1 &&
      (components === undefined || one.components.some((name) => components.includes(name))) &&
      (fromYear === undefined || (year !== null && year >= fromYear)) &&
      (toYear === undefined || (year !== null && year <= toYear))
    );
  });
  const pairs = new Map<string, Meeting[]>();
  for (const meeting of chosen)
    for (const a of presentAt(meeting))
      for (const b of presentAt(meeting))
        if (a < b) pairs.set(`${a}-${b}`, [...(pairs.get(`${a}-${b}`) ?? []), meeting]);
  const edges = [...pairs]
    .filter(([, met]) => met.length >= minMeetings)
    .sort(([one, met], [other, metMore]) => metMore.length - met.length || (one < other ? -1 : 1));
  const kept = new Set(edges.flatMap(([pair]) => pair.split('-')));
  return {
    counted: chosen.length,
    edges,
    nodes: new Map(
      [...kept].map((code) => [code, chosen.filter((one) => presentAt(one).includes(code)).length]),
    ),
  };
}

let gateway: TestGateway;
const network = async (choice: Choice & { language?: string }) =>
  (await askSaved<{ network: Network }>(gateway, 'MeetingNetwork', { ...choice })).network;
beforeAll(async () => void (gateway = await startGateway()));
afterAll(() => gateway.close());

describe('question 10: which countries meet most', () => {
  test('73 meetings name two countries or more; Spain, France and Portugal stand in fifteen of them', async () => {
    const found = await network({});
    // Counted by hand: meetings with two or more countries among hosts, chairs and participants.
    expect(found.meetingsCounted).toBe(73);
    expect(found.nodes.slice(0, 3).map(({ country, meetings: count }) => [country.code, count])).toEqual([
      ['ES', 15],
      ['FR', 15],
      ['PT', 15],
    ]);
  });

  test.each<Choice>([
    {},
    { minMeetings: 1, components: ['KHARTOUM'] },
    { minMeetings: 3, components: ['RABAT', 'JVAP'] },
    { minMeetings: 2, fromYear: 2018 },
    { minMeetings: 1, toYear: 2008 },
    { minMeetings: 1, fromYear: 2015, toYear: 2015 },
    { minMeetings: 1, components: ['ADEPT'], fromYear: 2015, toYear: 2024 },
    { minMeetings: 40 },
  ])('%o: every pair, weight, component and year as found by brute force', async (choice) => {
    const found = await network(choice);
    const { counted, edges, nodes } = drawn(choice);
    expect(found.meetingsCounted).toBe(counted);
    const expected = edges.slice(0, 200).map(([pair, met]) => ({
      pair,
      meetings: met.length,
      components: [...new Set(met.flatMap(({ components }) => components))].sort(),
      years: [...new Set(met.map(yearOf).filter((year) => year !== null))].sort(),
    }));
    expect(
      found.edges.map(({ a, b, meetings: count, components, years }) => ({
        pair: `${a.code}-${b.code}`,
        meetings: count,
        components: [...components].sort(),
        years: [...years].sort(),
      })),
    ).toEqual(expected);
    const shown = new Set(expected.flatMap(({ pair }) => pair.split('-')));
    expect(new Map(found.nodes.map(({ country, meetings: count }) => [country.code, count]))).toEqual(
      new Map([...nodes].filter(([code]) => shown.has(code))),
    );
  });

  test('asked for whole, the network has every pair that ever met', async () => {
    const query = `{ network(minMeetings: 1, first: 2000) { edges { a { code } b { code } meetings } } }`;
    const found = await dataOf<{ network: Network }>(gateway, { query });
    const { edges } = drawn({ minMeetings: 1 });
    expect(found.network.edges).toHaveLength(Math.min(edges.length, 2000));
    expect(found.network.edges.map(({ a, b }) => `${a.code}-${b.code}`)).toEqual(
      edges.slice(0, 2000).map(([pair]) => pair),
    );
  });

  test('in French', async () => {
    const { nodes } = await network({ language: 'FR' });
    expect(nodes.find(({ country }) => country.code === 'ES')?.country.name).toBe('Espagne');
  });
});
