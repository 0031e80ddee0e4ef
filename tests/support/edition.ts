import { FolderShelf, type OpenEdition } from '../../editions';
import type { Store } from '../../subgraphs/kit/store/store';
import type { OpenSubgraph } from '../../subgraphs/kit/subgraph';
import { startGateway, type TestGateway } from './gateway';
import { editionsDir, publishedShelf } from './published';

/** The edition of this test run, open for reading, with its subgraphs by name. */
export interface TestEdition extends OpenEdition {
  /** Returns one subgraph; fails if there is none of that name. */
  subgraph(name: string): OpenSubgraph;
  /** Returns the number of statements its stores have run so far, by subgraph. */
  executed(): Readonly<Record<string, number>>;
}

/**
 * Opens the edition that Jest's global setup published: on the store of this run, or over SQLite files opened by
 * `openStore`. Rows are not kept across requests unless `rowCacheBytes` allows it.
 */
export async function openTestEdition(
  openStore?: (file: string) => Store,
  rowCacheBytes = 0,
): Promise<TestEdition> {
  const shelf = openStore
    ? new FolderShelf(editionsDir(), { rowCacheBytes, openStore })
    : publishedShelf(rowCacheBytes);
  const edition = await shelf.open();
  await shelf.close();
  const { subgraphs } = edition;
  return {
    ...edition,
    subgraph(name) {
      const found = subgraphs.find((one) => one.name === name);
      if (found === undefined) throw new Error(`The edition has no subgraph ${name}.`);
      return found;
    },
    executed: () => Object.fromEntries(subgraphs.map(({ name, store }) => [name, store.executed])),
  };
}

/** Starts a gateway over an edition that is already open. Closing the gateway closes the edition. */
export function startGatewayOver(
  edition: TestEdition,
  environment: Readonly<Record<string, string>> = {},
): Promise<TestGateway> {
  return startGateway({
    environment,
    edition(opened) {
      void opened.close();
      return edition;
    },
  });
}
