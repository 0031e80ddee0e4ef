import { Segments } from '../../parts/Segments';
import { useParam } from '../../place/useParam';
import { useText } from '../../text/texts';
import { InitiativesMap, MeetingsMap } from './CountsMap';
import { MembersMap } from './MembersMap';
import type { Filters } from './useFilters';
import { words } from './words';

/** The layers of the map. */
type Layer = 'members' | 'meetings' | 'initiatives';

/** The map, in one of three layers. Each layer has its own query, with which its Playground opens. */
export function MapFigure({ filters }: { readonly filters: Filters }) {
  const text = useText(words).map;
  const [shown, setShown] = useParam('map', 'members');
  const layer: Layer = shown === 'meetings' || shown === 'initiatives' ? shown : 'members';
  const controls = (
    <Segments
      label={text.show}
      value={layer}
      onChange={setShown}
      choices={[
        { value: 'members', label: text.layers.members },
        { value: 'meetings', label: text.layers.meetings },
        { value: 'initiatives', label: text.layers.initiatives },
      ]}
    />
  );
  switch (layer) {
    case 'members':
      return <MembersMap filters={filters} controls={controls} />;
    case 'meetings':
      return <MeetingsMap filters={filters} controls={controls} />;
    case 'initiatives':
      return <InitiativesMap filters={filters} controls={controls} />;
  }
}
