import { createHash, type Hash } from 'node:crypto';
import type { Row } from '../subgraphs/kit/store/store';
import type { Data } from './data';
import { inputsOf } from './inputs';
import { builtSubgraphs, layoutChecksum, type Built } from './layout';
import type { Content } from './manifest';
import type { Draft } from './shelf';

/**
 * Writes all of the data into a draft, by subgraph and table, in the order of the data. The checksum covers the rows as
 * they are in the data, before they are converted for a particular database. Fails if a row violates a key or lacks a
 * value.
 */
export async function writeContent(
  data: Data,
  draft: Draft,
  onProgress: (step: string) => void,
): Promise<Content> {
  // Each subgraph is built from its own input. The compiler cannot see that the two names are the same.
  const inputs = inputsOf(data) as unknown as Readonly<Record<string, never>>;
  const checksum = createHash('sha256');
  for (const subgraph of builtSubgraphs) {
    onProgress(`writing ${subgraph.name}`);
    await writeSubgraph(subgraph, inputs[subgraph.name] as never, draft, checksum);
  }
  const layout = layoutChecksum(draft.dialect);
  return { checksum: checksum.digest('hex'), layout, counts: countsOf(data) };
}

async function writeSubgraph(
  subgraph: Built<never>,
  input: never,
  draft: Draft,
  checksum: Hash,
): Promise<void> {
  const writer = await draft.begin(subgraph);
  for (const { name, rows } of subgraph.tables) {
    const written = rows(input);
    add(checksum, `${subgraph.name}.${name}`, written);
    await writer.insert(name, written);
  }
  const { textIndex } = subgraph;
  if (textIndex !== undefined) {
    const written = textIndex.rows(input);
    add(checksum, `${subgraph.name}.${textIndex.name}`, written);
    const { stored } = draft.dialect.textIndex;
    await writer.insert(
      textIndex.name,
      written.map((row, index) => stored(textIndex, row, index + 1)),
    );
  }
  await writer.end();
}

function add(checksum: Hash, table: string, rows: readonly Row[]): void {
  checksum.update(`${table}\n`);
  const columns = Object.keys(rows[0] ?? {});
  for (const row of rows) {
    const values = columns.map((column) => {
      const value = row[column];
      return typeof value === 'boolean' ? Number(value) : value;
    });
    checksum.update(`${JSON.stringify(values)}\n`);
  }
}

/** Counts the records in each file of the data, by folder and file. Files that contain a single object are left out. */
function countsOf(data: Data): Content['counts'] {
  return Object.entries(data).flatMap(([folder, files]) =>
    Object.entries(files as Record<string, unknown>).flatMap(([file, records]) =>
      Array.isArray(records) ? [{ kind: `${folder}/${file}`, count: records.length }] : [],
    ),
  );
}
