import { any, type Filters } from './filters';
import { givenIn, wordOf, type Read } from './given';
import { both } from './matches';
import type { AskedField } from './sizes';

/**
 * Reads whether a network is empty. A network is empty if its components and years leave fewer meetings than a pair of
 * countries must have had. Only meetings for which several countries are recorded count.
 */
export function emptyNetwork({ node, operation }: AskedField, filters: Filters): Read<boolean> {
  const { components, year, severalCountries } = filters['MeetingFilter'] ?? {};
  const read = (name: string) => givenIn(node, name, operation);
  const [among, from, to, fewestOf] = [
    read('components'),
    read('fromYear'),
    read('toYear'),
    read('minMeetings'),
  ];
  if (components === undefined || year === undefined || severalCountries === undefined) return () => false;
  return (variables) => {
    const named = among(variables);
    const [first, last, fewest] = [from(variables), to(variables), fewestOf(variables)];
    let matches = any(severalCountries, ['true']);
    if (named != null)
      matches = both(matches, any(components, (Array.isArray(named) ? named : [named]).map(wordOf)));
    if (typeof first === 'number' || typeof last === 'number') {
      const [least, most] = [numberOr(first, -Infinity), numberOr(last, Infinity)];
      const years = Object.keys(year.values).filter((one) => Number(one) >= least && Number(one) <= most);
      matches = both(matches, any(year, years));
    }
    return matches.count < numberOr(fewest, 1);
  };
}

function numberOr(value: unknown, other: number): number {
  return typeof value === 'number' ? value : other;
}
