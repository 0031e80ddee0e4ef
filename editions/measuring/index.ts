import { createHash } from 'node:crypto';
import { subgraphs as allSubgraphs } from '../../subgraphs';
import type { Hints } from '../../subgraphs/kit/hints';
import type { OpenEdition } from '../open';
import { Crawl } from './crawl';
import { ownNumbers } from './each';
import { measureFilters } from './filters';
import { withGiven } from './given';
import { namesOf, type Reference } from './keys';
import type { Measures } from './measures';
import { merged } from './merge';

export { measuresIn, type Measures, type Profile } from './measures';

/** Returns a checksum of the schemas. Measures of older schemas lack the fields that were added later. */
function schemaChecksum(): string {
  const checksum = createHash('sha256');
  for (const { sdl } of Object.values(allSubgraphs)) checksum.update(sdl);
  return checksum.digest('hex');
}

/** Returns true if measures cover all fields of the current schemas. */
export function areComplete(measures: Measures | null): boolean {
  return measures?.schema === schemaChecksum() && measures.records.length > 0;
}

/**
 * Measures an open edition. Starting from the roots, it queries the edition's own subgraphs for every record, field by
 * field, until every record has been requested.
 */
export async function measure({ subgraphs }: Pick<OpenEdition, 'subgraphs'>): Promise<Measures> {
  const frontier = new Frontier();
  const crawls: Crawl[] = [];
  const allHints: Hints[] = [];
  for (const subgraph of subgraphs) {
    const hints = await subgraph.hints();
    allHints.push(hints);
    const crawl = new Crawl(subgraph, hints.argumentValues ?? {}, frontier.meet);
    crawls.push(crawl);
    await crawl.start(hints.records ?? []);
  }
  const totals = new Map<string, number>();
  for (let found = frontier.take(); found.size > 0; found = frontier.take())
    for (const [type, references] of found) {
      for (const crawl of crawls) await crawl.records(type, references);
      for (const name of new Set(crawls.flatMap(({ schema }) => namesOf(schema, type))))
        totals.set(name, (totals.get(name) ?? 0) + references.length);
    }
  const sizes = withGiven(merged(crawls, Object.fromEntries([...totals].sort())), allHints);
  const records = ownNumbers(crawls, sizes.totals);
  const filters = {};
  for (const [index, subgraph] of subgraphs.entries())
    Object.assign(filters, await measureFilters(subgraph, allHints[index]?.argumentValues ?? {}, records));
  return { schema: schemaChecksum(), ...sizes, records, filters };
}

/** The records that were encountered but not yet requested. */
class Frontier {
  readonly #seen = new Set<string>();
  #found = new Map<string, Reference[]>();

  readonly meet = (reference: Reference, text: string): void => {
    if (this.#seen.has(text)) return;
    this.#seen.add(text);
    const known = this.#found.get(reference.__typename);
    if (known === undefined) this.#found.set(reference.__typename, [reference]);
    else known.push(reference);
  };

  /** Removes and returns all records, by type. */
  take(): ReadonlyMap<string, readonly Reference[]> {
    const found = this.#found;
    this.#found = new Map();
    return found;
  }
}
