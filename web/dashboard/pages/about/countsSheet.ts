import type { AboutTheDataQuery } from '../../documents/AboutTheData.generated';
import type { Linked, Sheet } from '../../figure/sheet';
import { parseComponent, type ComponentName, type ComponentWords } from '../../text/components';
import type { kindWords, words } from './words';

/** The anchor of the published tables, for counts on the same page that link to them. */
export const tablesId = 'tables';

interface Texts {
  readonly text: (typeof words)['en'];
  readonly kinds: (typeof kindWords)['en'];
  readonly names: Readonly<Record<ComponentName, ComponentWords>>;
  readonly format: (count: number) => string;
}

/**
 * Lists the records of an edition by component and kind. Each count links to the list of the counted records, if there
 * is one.
 */
export function countsSheet(data: AboutTheDataQuery, { text, kinds, names, format }: Texts): Sheet {
  return {
    columns: [{ label: text.component }, { label: text.kind }, { label: text.count, numeric: true, format }],
    rows: data.edition.counts.map(({ kind: path, count }) => {
      const [folder, kind = ''] = path.split('/');
      const component = parseComponent(folder);
      return [
        component ? names[component].long : text.shared,
        kinds[kind] ?? kind,
        listed(data, kind, component, count) ?? count,
      ];
    }),
  };
}

/**
 * Links a count to the list of the counted records; undefined if no page lists such records. A record of several
 * components is in one file but in the lists of all of them, so a list may contain more records than the file.
 */
function listed(
  data: AboutTheDataQuery,
  kind: string,
  component: ComponentName | undefined,
  count: number,
): Linked | undefined {
  switch (kind) {
    case 'countries':
      return { text: count, to: '/country' };
    case 'datasets':
      return data.continental ? { text: count, to: `#${tablesId}` } : undefined;
    case 'meetings':
    case 'initiatives': {
      const group = data[kind].groups.find(({ key }) => key === component);
      return group && { text: group.count, to: `/${kind}`, query: { component: group.key.toLowerCase() } };
    }
    default:
      return undefined;
  }
}
