import { useNameOf } from '../../parts/countries';
import { countryOf, yearOf } from '../../parts/ListFilters';
import { useNarrowed } from '../../parts/useNarrowed';
import { useUnderstood } from '../../parts/useUnderstood';
import { parseComponent, useComponentWords } from '../../text/components';
import { meetingTypes, statuses } from '../../text/enums';
import { useText } from '../../text/texts';
import { words } from './words';

/** Names the file of a list after the kind of record and the filters in the address, in the language of the page. */
export function useListName(kind: string): string {
  const { query } = useUnderstood();
  const text = useText(words);
  const names = useComponentWords();
  const status = useText(statuses);
  const types = useText(meetingTypes);
  const nameOf = useNameOf();
  const narrowed = useNarrowed();
  const country = countryOf(query);
  const component = parseComponent(query.get('component'));
  const domain = query.get('domain');
  return [
    kind,
    country && nameOf(country),
    component && names[component].short,
    types[query.get('type')?.toUpperCase() ?? ''],
    domain && text.domainMark([Number(domain)]),
    status[query.get('status')?.toUpperCase() ?? ''],
    yearOf(query),
    ...narrowed.map(({ what }) => what),
  ]
    .filter(Boolean)
    .join('-');
}
