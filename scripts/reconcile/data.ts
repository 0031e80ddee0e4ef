import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '../../editions/parse';
import type { Fields } from './values';

/** The columns of the CSV files that hold numbers. */
const NUMBERS = new Set(['amount', 'amountUsdMillions', 'costPercent', 'persons', 'shareOfGdp', 'year']);

/** Reads the records of a JSON list or a CSV file unchanged, without checking a schema. */
export function readRecords(path: string): Fields[] {
  const content = readFileSync(path, 'utf8');
  if (!path.endsWith('.csv')) return JSON.parse(content, inEnglish) as Fields[];
  const parsed = parseCsv(content);
  if (!('value' in parsed)) throw new Error(`${path} must be CSV; found ${parsed.found}`);
  return parsed.value.rows.map(({ cells }) =>
    Object.fromEntries(
      Object.entries(cells)
        .filter(([column]) => column !== 'noteFr')
        .map(([column, cell]) => [
          column === 'noteEn' ? 'note' : column,
          NUMBERS.has(column) ? Number(cell) : cell,
        ]),
    ),
  );
}

/** Fields in our own words. The facts contain them only in English; the French translation is ours. */
const OWN_WORDS = new Set(['note', 'budgetNote', 'themes']);

function inEnglish(field: string, value: unknown): unknown {
  if (!OWN_WORDS.has(field)) return value;
  const english = (text: unknown) =>
    typeof text === 'object' && text !== null ? (text as Fields)['en'] : text;
  return Array.isArray(value) ? value.map(english) : english(value);
}

/** Reads the records of one file of the data folder. */
export type ReadData = (file: string) => Fields[];

/** Creates a reader of the data folder `dir` that reads each file once. */
export function dataReader(dir: string): ReadData {
  const read = new Map<string, Fields[]>();
  return (file) => {
    const records = read.get(file) ?? readRecords(join(dir, file));
    read.set(file, records);
    return records;
  };
}

/** Joins organisations with all other data about them: their diaspora records and their memberships. */
export function wholeOrganisations(data: ReadData): Fields[] {
  const byOrganisation = (file: string) =>
    new Map(data(file).map((record) => [record['organisation'], record]));
  const diaspora = byOrganisation('adept/diasporaOrganisations.json');
  const bodies = byOrganisation('continental/bodies.json');
  return data('atlas/organisations.json').map((organisation) => {
    const { organisation: _id, sources: _sources, ...asDiaspora } = diaspora.get(organisation['id']) ?? {};
    const { organisation: _body, note, ...asBody } = bodies.get(organisation['id']) ?? {};
    const notes = [organisation['note'], note].filter((text) => typeof text === 'string').join(' ');
    return { ...organisation, ...asDiaspora, ...asBody, ...(notes === '' ? {} : { note: notes }) };
  });
}

/** Reads the rows of a statistics file, each with the sources of its data set. */
export function rowsWithSources(data: ReadData, file: string): Fields[] {
  const sources = new Map(
    data('continental/datasets.json').map((dataset) => [dataset['id'], dataset['sources']]),
  );
  return data(file).map(({ dataset, ...row }) => ({ ...row, sources: sources.get(dataset) }));
}
