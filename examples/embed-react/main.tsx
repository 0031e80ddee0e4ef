import 'mmd-graph/element';
import type { MmdPlaygroundEvents } from 'mmd-graph/element';
import type {} from 'mmd-graph/element/react';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** The address of the graph; its MMD_FRAME_ANCESTORS names the origin of this page. */
const graph = new URLSearchParams(location.search).get('graph') ?? 'http://127.0.0.1:4000';

const countries = { ML: 'Mali', SN: 'Senegal', MA: 'Morocco' };

/** A country to choose, what the graph says of it, and the query that asked. */
function CountryBox() {
  const [code, setCode] = useState('ML');
  const [meetings, setMeetings] = useState<number>();
  const take = ({ detail }: MmdPlaygroundEvents['result']): void => {
    const { country } = detail.data as { country: { meetings: { totalCount: number } } | null };
    setMeetings(country?.meetings.totalCount);
  };
  return (
    <main>
      <h1>Meetings hosted</h1>
      <select aria-label="Country" value={code} onChange={(event) => setCode(event.target.value)}>
        {Object.entries(countries).map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
      <p id="meetings">{meetings}</p>
      <mmd-playground
        origin={graph}
        operation="CountryPage"
        variables={{ code }}
        view="table"
        autorun
        onresult={take}
      />
    </main>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <CountryBox />
  </StrictMode>,
);
