import type { EditionSource } from '../../editions';
import type { Check } from '../health';
import type { ServedSource } from './served';

/**
 * Makes a shelf a source of editions to serve. Editions are opened with the subgraphs in `only`; `elsewhere` returns
 * the checks of the remote subgraphs.
 */
export function shelved(
  shelf: EditionSource,
  only: readonly string[],
  elsewhere: () => readonly Check[] = () => [],
): ServedSource {
  const { shared } = shelf;
  const name = shared ? 'postgresql' : 'files';
  return {
    open: (id) => shelf.open(id, only),
    checks: ({ id }) => [{ name, shared, look: () => shelf.check(id, only) }, ...elsewhere()],
    watch: (watcher) => shelf.watch(watcher),
  };
}
