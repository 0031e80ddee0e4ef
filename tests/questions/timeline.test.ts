import { startGateway, type TestGateway } from '../support/gateway';
import { byDate, inLanguage, meetings } from '../support/facts';
import { askSaved } from '../support/saved';

interface Node {
  readonly id: string;
  readonly title: string;
  readonly components: readonly string[];
  readonly country: { readonly code: string } | null;
  readonly hosts: readonly { readonly code?: string; readonly id?: string }[];
  readonly documents: readonly object[];
  readonly sources: readonly { readonly url: string }[];
}

interface Timeline {
  readonly meetings: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean };
    readonly groups: readonly { readonly key: string; readonly count: number }[];
    readonly nodes: readonly Node[];
  };
  readonly hosted: { readonly totalCount: number; readonly nodes: readonly Node[] };
}

const ofYear = (year: number) =>
  byDate(
    meetings.filter(({ date }) => date?.start?.startsWith(String(year))),
    'asc',
  );
const idsOf = ({ nodes }: { nodes: readonly Node[] }): string[] => nodes.map(({ id }) => id);

let gateway: TestGateway;
beforeAll(async () => void (gateway = await startGateway()));
afterAll(() => gateway.close());

describe('question 4: the meetings of a year, and those that a country hosted', () => {
  test('in 2017 the dialogues met 34 times; two meetings count in two components each', async () => {
    const found = (await askSaved<Timeline>(gateway, 'Timeline')).meetings;
    expect(found.totalCount).toBe(34);
    // 13 + 9 + 7 + 5 + 2 = 36: the Malta officials of JVAP and Khartoum, the Luxor meeting of Rabat and Khartoum.
    expect(found.groups.map(({ key, count }) => [key, count])).toEqual([
      ['RABAT', 13],
      ['KHARTOUM', 9],
      ['CONTINENTAL', 7],
      ['ADEPT', 5],
      ['JVAP', 2],
    ]);
  });

  test.each([2006, 2012, 2017, 2018, 2023, 2025])('%i: every meeting once, by date', async (year) => {
    const found = (await askSaved<Timeline>(gateway, 'Timeline', { year })).meetings;
    const expected = ofYear(year);
    expect(expected.length).toBeGreaterThan(0);
    expect(idsOf(found)).toEqual(expected.map(({ id }) => `meeting:${id}`));
    expect(found.totalCount).toBe(expected.length);
    expect(found.pageInfo.hasNextPage).toBe(false);
    found.nodes.forEach((node, index) => {
      const record = expected[index]!;
      expect(node).toMatchObject({
        components: record.components,
        type: record.type,
        title: inLanguage(record.title, 'EN'),
        startDate: record.date?.start,
        endDate: record.date?.end ?? null,
        datePrecision: record.date?.precision,
        city: record.city ?? null,
        sources: record.sources.map((url) => ({ url })),
      });
      expect(node.country?.code).toBe(record.country);
      expect(node.documents).toHaveLength(record.documents?.length ?? 0);
      expect(node.hosts.map(({ code, id }) => code ?? id?.replace('organisation:', ''))).toEqual(
        record.hosts ?? [],
      );
    });
  });

  test('Morocco hosted thirteen, in three components, from 2006 to 2024', async () => {
    const { hosted } = await askSaved<Timeline>(gateway, 'Timeline');
    // Collected by hand from the five meetings files, in order of date.
    expect(hosted.totalCount).toBe(13);
    expect(idsOf(hosted).map((id) => id.replace('meeting:', ''))).toEqual([
      'rabat-2006-07-09-rabat-som',
      'rabat-2006-07-10-ministerial-rabat',
      'rabat-2010-07-27-rabat-vulnerable-groups',
      'rabat-2014-som-rabat',
      'rabat-2015-06-15-rabat-asylum',
      'rabat-2018-05-01-som-marrakesh',
      'rabat-2018-05-02-ministerial-marrakesh',
      'amo-host-agreement-2018',
      'ddd10',
      'amo-inauguration-2020',
      'rabat-2023-06-22-marrakesh-humanised-border',
      'rabat-2024-01-31-rabat-circular-migration',
      'rabat-2024-02-01-som-rabat',
    ]);
  });

  test.each(['ET', 'BE', 'SN', 'EG', 'AD'])('%s: what it hosted, in any component and year', async (host) => {
    const { hosted } = await askSaved<Timeline>(gateway, 'Timeline', { host });
    const expected = byDate(
      meetings.filter(({ hosts }) => hosts?.includes(host)),
      'asc',
    );
    expect(idsOf(hosted)).toEqual(expected.map(({ id }) => `meeting:${id}`));
  });

  test('titles are French where the record has one, else English', async () => {
    const found = (await askSaved<Timeline>(gateway, 'Timeline', { language: 'FR', year: 2018 })).meetings;
    const expected = ofYear(2018);
    expect(found.nodes.map(({ title }) => title)).toEqual(
      expected.map(({ title }) => inLanguage(title, 'FR')),
    );
    expect(expected.some(({ title }) => title.fr !== undefined)).toBe(true);
    expect(expected.some(({ title }) => title.fr === undefined)).toBe(true);
  });
});
