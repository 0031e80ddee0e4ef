import { rowsWithSources, wholeOrganisations, type ReadData } from './data';
import * as expect from './expect';
import type { Fields } from './values';

/** A fact file, with functions that read its records and find them in the data. */
export interface FactSource {
  readonly file: string;
  /** The kind of the facts. Facts of the same kind may be merged with each other. */
  readonly kind: string;
  readonly expect: expect.Expect;
  /** Returns the key that identifies a record among all records of its kind. */
  readonly key: (record: Fields) => string;
  /** Returns the records of the data that may contain the facts of this file. */
  readonly records: (data: ReadData) => Fields[];
}

const COMPONENTS = ['rabat', 'khartoum', 'jvap', 'continental', 'adept'] as const;
const DIALOGUES = ['rabat', 'khartoum', 'jvap', 'continental'] as const;

const byId = (record: Fields) => String(record['id']);
const by =
  (...fields: string[]) =>
  (record: Fields) =>
    fields
      .map((field) => record[field])
      .filter((value) => value !== undefined)
      .map(String)
      .join(' ');

const all = (file: string) => (data: ReadData) => COMPONENTS.flatMap((folder) => data(`${folder}/${file}`));
const only = (file: string) => (data: ReadData) => data(file);

function organisations(file: string): FactSource {
  return {
    file,
    kind: 'organisation',
    expect: expect.expectOrganisation,
    key: byId,
    records: wholeOrganisations,
  };
}

function plain(file: string, kept: string, key: FactSource['key'], how: expect.Expect): FactSource {
  return { file, kind: kept, expect: how, key, records: only(kept) };
}

const REMITTANCE_KEY = ['from', 'to', 'region', 'period', 'country', 'year'];

const chairKey = (record: Fields) =>
  `${String(record['country'])} ${String((record['date'] as Fields | undefined)?.['start'])}`;

/**
 * All fact files. Activity files, which serve only to test an importer, are not facts of the project and are not listed
 * here.
 */
export const sources: readonly FactSource[] = [
  ...COMPONENTS.flatMap((component): FactSource[] => [
    {
      file: `${component}/meetings.json`,
      kind: 'meeting',
      expect: expect.expectMeeting,
      key: byId,
      records: all('meetings.json'),
    },
    {
      file: `${component}/initiatives.json`,
      kind: 'initiative',
      expect: expect.expectInitiative(component),
      key: byId,
      records: all('initiatives.json'),
    },
    organisations(`${component}/organisations.json`),
  ]),
  organisations('continental/recs.json'),
  organisations('continental/unions.json'),
  ...DIALOGUES.map((folder) =>
    plain(`${folder}/actionplans.json`, `${folder}/actionPlans.json`, byId, expect.expectPlan),
  ),
  ...(['rabat', 'khartoum'] as const).flatMap((folder) => [
    plain(
      `${folder}/members.json`,
      `${folder}/members.json`,
      by('country', 'organisation', 'role'),
      expect.expectMember,
    ),
    plain(`${folder}/chairs.json`, `${folder}/chairs.json`, chairKey, expect.expectChair),
  ]),
  plain('jvap/initiatives-contracts.json', 'jvap/contracts.json', byId, expect.expectContract),
  plain('jvap/datacollection.json', 'jvap/dataCollectionCycles.json', byId, expect.expectSame),
  plain(
    'continental/freemovement.json',
    'continental/freeMovement.json',
    by('country'),
    expect.expectFreeMovement,
  ),
  plain('adept/diasporapolicies.json', 'adept/diasporaPolicies.json', byId, expect.expectSame),
  {
    file: 'continental/remittances.json',
    kind: 'remittance',
    expect: expect.expectRemittance,
    key: (record) =>
      REMITTANCE_KEY.map((field) => (record[field] as string | number | undefined) ?? '').join('|'),
    records: (data) =>
      ['remittanceCosts', 'remittanceInflows'].flatMap((name) =>
        rowsWithSources(data, `continental/${name}.csv`),
      ),
  },
  ...['migrantstock', 'migrantstock-intra-africa'].map((name): FactSource => ({
    file: `continental/${name}.csv`,
    kind: 'migrant stock',
    expect: expect.expectSame,
    key: by('origin', 'destination', 'year'),
    // The facts name the only source of these tables in words, while the rows name the data set.
    records: (data) => data('continental/migrantStock.csv').map(({ dataset: _dataset, ...row }) => row),
  })),
];
