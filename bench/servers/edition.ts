import { FolderShelf, type OpenEdition } from '../../editions';
import type { Store } from '../../subgraphs/kit/store/store';
import { openKnexStore } from '../monolith/knexStore';
import { given } from './listening';

/** Opens the edition of the run over the store that `MMD_BENCH_STORE` names: `own`, or `knex` for a query per call. */
export function openEdition(openStore?: (file: string) => Store): Promise<OpenEdition> {
  const named = process.env['MMD_BENCH_STORE'] === 'knex' ? openKnexStore : undefined;
  const chosen = openStore ?? named;
  return new FolderShelf(given('MMD_EDITIONS_DIR'), chosen && { openStore: chosen }).open();
}
