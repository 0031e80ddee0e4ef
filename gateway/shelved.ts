import type { EditionSource } from '../editions';
import type { Check } from './health';
import type { ServedSource } from './served';

/** The editions of a shelf as they are served: with the subgraphs that are named, beside others that are `elsewhere`. */
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
