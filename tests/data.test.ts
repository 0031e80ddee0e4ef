import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readChecked } from '../editions/check';
import { parseCsv } from '../editions/parse';
import { ledger } from '../scripts/reconcile/ledger';
import { meeting } from '../subgraphs/kit/records';
import { dataDir } from './support/dataFolder';

const { data, faults } = readChecked(dataDir);
const entries = ledger.parse(JSON.parse(readFileSync(join(dataDir, 'reconciliation.json'), 'utf8')));

function recordsIn(file: string): number {
  const content = readFileSync(join(dataDir, '..', file), 'utf8');
  if (!file.endsWith('.csv')) return (JSON.parse(content) as unknown[]).length;
  const parsed = parseCsv(content);
  if (!('value' in parsed)) throw new Error(parsed.found);
  return parsed.value.rows.length;
}

function find<T extends { readonly id: string }>(records: readonly T[], id: string): T {
  const found = records.find((record) => record.id === id);
  if (found === undefined) throw new Error(`expected a record ${id}; found none`);
  return found;
}

describe('the data', () => {
  test('have no fault', () => {
    expect(faults).toEqual([]);
  });

  test('are sorted by id, so that a change shows as what it is', () => {
    const lists = [
      data.atlas.organisations,
      ...[data.rabat, data.khartoum, data.jvap, data.continental, data.adept].flatMap((folder) => [
        folder.meetings,
        folder.initiatives,
      ]),
      data.jvap.contracts,
      data.continental.datasets,
      data.adept.diasporaPolicies,
    ];
    for (const list of lists) {
      const ids = list.map(({ id }) => id);
      expect(ids).toEqual([...ids].sort());
    }
  });

  test('hold the example of the README as it is printed there', () => {
    const readme = readFileSync(join(dataDir, 'README.md'), 'utf8');
    const example: unknown = JSON.parse(/```json\n(.*?)\n```/s.exec(readme)?.[1] ?? 'null');
    expect(meeting.parse(example)).toEqual(find(data.rabat.meetings, 'rabat-2022-12-13-ministerial-cadiz'));
  });
});

describe('the reconciliation', () => {
  test.each(entries.map((entry) => [entry.file, entry] as const))(
    'accounts for every record of %s',
    (_, entry) => {
      expect(entry.carried + entry.merged.length + entry.leftOut.length).toBe(entry.records);
      for (const { why } of [...entry.merged, ...entry.leftOut]) expect(why).not.toBe('');
    },
  );

  test('accounts for all 22,817 fact records: none is left out', () => {
    const sum = (count: (entry: (typeof entries)[number]) => number) =>
      entries.reduce((total, entry) => total + count(entry), 0);
    expect(sum((entry) => entry.records)).toBe(22_817);
    expect(sum((entry) => entry.leftOut.length)).toBe(0);
  });

  test('says how many records every file made of facts holds', () => {
    const counts = new Map<string, number>();
    for (const { into } of entries) {
      for (const [file, count] of Object.entries(into)) counts.set(file, (counts.get(file) ?? 0) + count);
    }
    expect(counts.size).toBe(28);
    for (const [file, count] of counts) expect([file, recordsIn(file)]).toEqual([file, count]);
  });

  test('names for every merged record one that is there', () => {
    const ids = new Set([
      ...data.atlas.organisations.map(({ id }) => id),
      ...[data.rabat, data.khartoum, data.jvap, data.continental, data.adept].flatMap(
        ({ meetings, initiatives }) => [...meetings, ...initiatives].map(({ id }) => id),
      ),
    ]);
    for (const { merged } of entries) for (const { into } of merged) expect(ids).toContain(into);
  });
});

describe('values worked out by hand from the sources', () => {
  test('31 countries sit in both processes today', () => {
    const now = (members: typeof data.rabat.members, role: string) =>
      members.filter(
        (member) => member.role === role && member.country !== undefined && member.until === undefined,
      );
    const rabat = new Set(now(data.rabat.members, 'PARTNER').map(({ country }) => country));
    expect(rabat.size).toBe(57);
    const both = now(data.khartoum.members, 'MEMBER').filter(({ country }) => rabat.has(country));
    expect(both).toHaveLength(31);
    expect(both.map(({ country }) => country)).toContain('TN');
  });

  test('the joint meeting of Addis Ababa in 2022 is one record of two processes', () => {
    const joint = find(data.rabat.meetings, 'rabat-2022-10-05-addis-climate');
    expect(joint.components).toEqual(['RABAT', 'KHARTOUM']);
    expect(data.khartoum.meetings.map(({ id }) => id)).not.toContain('kp-tm-addis-2022');
    expect(joint.date).toEqual({ start: '2022-10-05', end: '2022-10-07', precision: 'DAY' });
  });

  test('the programme costs EUR 18.5 million, paid by the EU, carried out by ICMPD, for five components', () => {
    const { budget, funders, implementers, components, initiative } = data.continental.programme;
    expect(budget).toEqual({ amount: 18_500_000, currency: 'EUR' });
    expect([funders, implementers]).toEqual([['eu'], ['icmpd']]);
    expect(components).toHaveLength(5);
    expect(find(data.continental.initiatives, initiative).components).toEqual([
      'CONTINENTAL',
      'JVAP',
      'RABAT',
      'KHARTOUM',
    ]);
  });

  test('86,437 people from Mali lived in France in 2020, 6,291 the other way round', () => {
    const stock = (from: string, to: string) =>
      data.continental.migrantStock.find(
        ({ origin, destination, year }) => origin === from && destination === to && year === 2020,
      );
    expect(stock('ML', 'FR')?.persons).toBe(86_437);
    expect(stock('FR', 'ML')?.persons).toBe(6_291);
  });

  test('sending USD 200 from France to Mali cost 3.94 percent in the third quarter of 2020', () => {
    const costs = data.continental.remittanceCosts.filter(
      ({ from, to, period }) => from === 'FR' && to === 'ML' && period === '2020-Q3',
    );
    expect(costs).toEqual([
      {
        from: 'FR',
        to: 'ML',
        region: 'Africa',
        period: '2020-Q3',
        costPercent: 3.94,
        amount: 200,
        currency: 'USD',
        dataset: 'wb-rpw-corridors-2020',
      },
    ]);
  });

  test('four states ratified the free movement protocol, 28 only signed it, 23 did neither', () => {
    const count = (status: string) =>
      data.continental.freeMovement.filter((stand) => stand.status === status).length;
    expect([count('RATIFIED'), count('SIGNED'), count('NOT_SIGNED')]).toEqual([4, 28, 23]);
  });

  test('the African Union has 55 members, the European Union 27, on their own side of the dialogue', () => {
    const members = (id: string) =>
      data.continental.bodies
        .filter(({ organisation }) => organisation === id)
        .flatMap(({ memberships }) =>
          memberships.filter(({ until }) => until === undefined).map(({ country }) => country),
        );
    const region = new Map(data.atlas.countries.map((country) => [country.code, country.region]));
    expect(members('au')).toHaveLength(55);
    expect(members('eu')).toHaveLength(27);
    expect(new Set(members('au').map((code) => region.get(code)))).toEqual(new Set(['AFRICA']));
    expect([...region.values()].filter((side) => side === 'AFRICA')).toHaveLength(55);
  });

  test('Morocco hosted 13 meetings, whichever component they belong to', () => {
    const meetings = [data.rabat, data.khartoum, data.jvap, data.continental, data.adept].flatMap(
      (folder) => folder.meetings,
    );
    expect(meetings.filter(({ hosts }) => hosts.includes('MA'))).toHaveLength(13);
  });

  test('the European Commission is one organisation, with its French name and its seat', () => {
    const named = data.atlas.organisations.filter(({ name }) => name.en === 'European Commission');
    expect(named).toHaveLength(1);
    expect(named[0]).toMatchObject({
      id: 'european-commission',
      name: { fr: 'Commission européenne' },
      country: 'BE',
    });
  });
});
