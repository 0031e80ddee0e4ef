import { useTitle } from '../../shell/useTitle';
import { useText } from '../../text/texts';
import { ComponentCards } from './ComponentCards';
import { DomainsFigure } from './DomainsFigure';
import { FilterBar } from './FilterBar';
import { LatestFigure } from './LatestFigure';
import { MapFigure } from './MapFigure';
import { TimelineFigure } from './TimelineFigure';
import { useFilters } from './useFilters';
import { words } from './words';
import './overview.css';

/**
 * The first page: the five components, their members, their meetings over time, and the initiatives that implement
 * their plans.
 */
export default function Overview() {
  const text = useText(words);
  const filters = useFilters();
  useTitle(undefined);
  return (
    <>
      <div className="hero">
        <h1>{text.title}</h1>
        <p>{text.intro}</p>
      </div>
      <ComponentCards />
      <FilterBar filters={filters} />
      <div className="overview-grid">
        <MapFigure filters={filters} />
        <div className="stack">
          <DomainsFigure filters={filters} />
          <LatestFigure filters={filters} />
        </div>
      </div>
      <TimelineFigure filters={filters} />
    </>
  );
}
