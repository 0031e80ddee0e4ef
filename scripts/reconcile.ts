import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { differences } from './reconcile/compare';
import { dataReader, readRecords, type ReadData } from './reconcile/data';
import type { Renamed } from './reconcile/expect';
import { ledger, type LedgerEntry } from './reconcile/ledger';
import { sources, type FactSource } from './reconcile/sources';
import type { Fields } from './reconcile/values';

/** A fact that the data must contain. `label` names the fact, and `target` the record that now holds it. */
interface Landing {
  readonly source: FactSource;
  readonly entry: LedgerEntry;
  readonly label: string;
  readonly target: string;
  readonly expected: Fields;
}

/**
 * Proves that every record of the facts folder `argv[0]` is in the data folder `argv[1]` (by default `data`), field by
 * field, or was merged or left out as recorded in `reconciliation.json`. Prints a table. Returns 1 on any difference,
 * otherwise 0.
 */
export function main(argv: readonly string[]): number {
  const [facts, dir = 'data'] = argv;
  if (facts === undefined) {
    console.error(
      'reconcile expects the facts folder; found no argument. Usage: npm run reconcile -- <facts> [<data>]',
    );
    return 1;
  }
  const entries = ledger.parse(JSON.parse(readFileSync(join(dir, 'reconciliation.json'), 'utf8')));
  const data = dataReader(dir);
  const problems = new Map<string, string[]>(entries.map(({ file }) => [file, []]));
  const report = (file: string, problem: string) =>
    problems.set(file, [...(problems.get(file) ?? []), problem]);

  for (const file of factFiles(facts)) {
    if (!entries.some((entry) => entry.file === file)) report(file, 'the file is not in reconciliation.json');
  }
  const landings = entries.flatMap((entry) => land(entry, facts, renamedBy(entries), report));
  compare(landings, data, report);
  countData(entries, data, report);

  printTable(entries, problems);
  return [...problems.values()].every((list) => list.length === 0) ? 0 : 1;
}

type Report = (file: string, problem: string) => void;

/** Lists the files of a facts folder. */
function factFiles(facts: string): string[] {
  return [...new Set(sources.map(({ file }) => file.replace(/\/.*$/, '')))].flatMap((folder) =>
    readdirSync(join(facts, folder))
      .filter((name) => /\.(?:json|csv)$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
}

/** Maps references to the ids that records have after all merges. */
function renamedBy(entries: readonly LedgerEntry[]): Renamed {
  const rename = (kind: string) => {
    const files = new Set(sources.filter((source) => source.kind === kind).map(({ file }) => file));
    const merges = entries.filter(({ file }) => files.has(file)).flatMap(({ merged }) => merged);
    const into = new Map(merges.map((merge) => [merge.from, merge.into]));
    return (id: string) => into.get(id) ?? id;
  };
  return {
    organisation: rename('organisation'),
    meeting: rename('meeting'),
    initiative: rename('initiative'),
  };
}

/** Assigns every fact of a file to the record that must hold it, and checks the ledger's counts against the file. */
function land(entry: LedgerEntry, facts: string, renamed: Renamed, report: Report): Landing[] {
  const source = sources.find(({ file }) => file === entry.file);
  if (source === undefined) {
    report(entry.file, 'no rule says how to read the file');
    return [];
  }
  const records = readRecords(join(facts, entry.file));
  const total = entry.carried + entry.merged.length + entry.leftOut.length;
  if (records.length !== entry.records)
    report(entry.file, `${records.length} records, ${entry.records} in reconciliation.json`);
  if (total !== entry.records) report(entry.file, `carried, merged and left out add up to ${total}`);
  const into = new Map(entry.merged.map((merge) => [merge.from, merge.into]));
  const leftOut = new Set(entry.leftOut.map(({ id }) => id));
  return records.flatMap((fact) => {
    const expected = source.expect(fact, renamed);
    const key = source.key(expected);
    const label = typeof fact['id'] === 'string' && source.kind !== 'remittance' ? fact['id'] : key;
    return leftOut.has(label) ? [] : [{ source, entry, label, target: into.get(label) ?? key, expected }];
  });
}

function compare(landings: readonly Landing[], data: ReadData, report: Report): void {
  const indexes = new Map<string, Map<string, Fields>>();
  const facts = new Map<string, number>();
  const place = ({ source, target }: Landing) => `${source.kind} ${target}`;
  for (const landing of landings) facts.set(place(landing), (facts.get(place(landing)) ?? 0) + 1);
  for (const landing of landings) {
    const { source, entry, label, target, expected } = landing;
    const index =
      indexes.get(source.kind) ?? new Map(source.records(data).map((record) => [source.key(record), record]));
    indexes.set(source.kind, index);
    const actual = index.get(target);
    if (actual === undefined) {
      report(entry.file, `${label}: no record ${target} in the data`);
      continue;
    }
    // A record that two components share also holds the values that only one of its facts contains.
    const merged = (facts.get(place(landing)) ?? 0) > 1;
    for (const problem of differences(expected, actual, { id: label, entry, merged }))
      report(entry.file, problem);
  }
}

/** Checks that every data file made from facts contains the number of records that the ledger states for it. */
function countData(entries: readonly LedgerEntry[], data: ReadData, report: Report): void {
  const counts = new Map<string, number>();
  for (const { into } of entries) {
    for (const [file, count] of Object.entries(into)) counts.set(file, (counts.get(file) ?? 0) + count);
  }
  for (const [file, count] of counts) {
    const found = data(file.replace(/^data\//, '')).length;
    if (found !== count) report(file, `${found} records, ${count} came into it by reconciliation.json`);
  }
}

function printTable(entries: readonly LedgerEntry[], problems: ReadonlyMap<string, readonly string[]>): void {
  const row = (file: string, ...cells: (string | number)[]) =>
    file.padEnd(44) + cells.map((cell) => String(cell).padStart(12)).join('');
  console.log(row('fact file', 'records', 'carried', 'merged', 'left out', 'differences'));
  const sum = [0, 0, 0, 0, 0];
  for (const { file, records, carried, merged, leftOut } of entries) {
    const cells = [records, carried, merged.length, leftOut.length, problems.get(file)?.length ?? 0];
    cells.forEach((cell, column) => (sum[column] = (sum[column] ?? 0) + cell));
    console.log(row(file, ...cells));
  }
  console.log(row('all', ...sum));
  for (const [file, list] of problems) for (const problem of list) console.log(`${file}: ${problem}`);
}

process.exitCode = main(process.argv.slice(2));
