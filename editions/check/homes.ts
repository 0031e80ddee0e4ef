import type { Rule } from './rule';
import { fault } from './context';

/**
 * Requires a record to be in the folder of its first component and to name each component once, and `component.json` to
 * name its folder.
 */
export const homes: Rule = function* (context) {
  for (const entry of [...context.of('meetings'), ...context.of('initiatives')]) {
    const { components } = entry.record;
    const home = entry.folder.toUpperCase();
    if (components[0] !== home)
      yield fault(
        entry,
        'components[0]',
        components[0],
        `${home}, the component whose folder holds the record`,
      );
    if (new Set(components).size < components.length)
      yield fault(entry, 'components', components, 'each component only once');
  }
  for (const entry of context.of('component')) {
    if (entry.record.id !== entry.folder)
      yield fault(entry, 'id', entry.record.id, `${entry.folder}, the name of the folder`);
  }
};
