import { useText } from '../text/texts';
import { Icon } from '../parts/Icon';
import { SaveButton } from './SaveButton';
import type { Sheet } from './sheet';
import type { SourceRef } from './sources';
import { figureWords } from './words';

/** The panel unfolded under a picture, or in its place. */
export type Drawer = 'table' | 'sources' | 'query';

interface Props {
  readonly title: string;
  /** The base name of the file that the figures are saved to. */
  readonly name: string;
  readonly licence: string | null;
  /** The edition that the figures come from. */
  readonly edition: string | undefined;
  /** Fetches all of the figures; undefined while there are none. */
  readonly sheet: ((signal: AbortSignal) => Promise<Sheet>) | undefined;
  readonly sources: readonly SourceRef[];
  readonly tabular: boolean;
  readonly drawer: Drawer | undefined;
  readonly onDrawer: (drawer: Drawer | undefined) => void;
}

/** The actions on a picture: show its query, its table or its sources, and save its figures. */
export function FigureBar({ title, sheet, sources, tabular, drawer, onDrawer, ...file }: Props) {
  const words = useText(figureWords);
  const toggle = (which: Drawer) => () => onDrawer(drawer === which ? undefined : which);
  return (
    <div className="bar">
      <button type="button" aria-expanded={drawer === 'query'} onClick={toggle('query')}>
        <Icon name="query" /> {drawer === 'query' ? words.closeQuery : words.query}
      </button>
      {tabular ? null : (
        <button type="button" aria-pressed={drawer === 'table'} disabled={!sheet} onClick={toggle('table')}>
          <Icon name="table" /> {words.table}
        </button>
      )}
      <SaveButton title={title} sheet={sheet} {...file} />
      {sources.length === 0 ? null : (
        <button type="button" aria-expanded={drawer === 'sources'} onClick={toggle('sources')}>
          <Icon name="source" /> {words.sources(sources.length)}
        </button>
      )}
    </div>
  );
}
