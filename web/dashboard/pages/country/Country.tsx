import { CountryBelongingFigure } from './CountryBelongingFigure';
import { CountryCostsFigure } from './CountryCostsFigure';
import { CountryDiasporaFigure } from './CountryDiasporaFigure';
import { CountryFreeMovementFigure } from './CountryFreeMovementFigure';
import { CountryHead } from './CountryHead';
import { CountryInflowsFigure } from './CountryInflowsFigure';
import { CountryInitiativesFigures } from './CountryInitiativesFigures';
import { CountryMeetingsFigure } from './CountryMeetingsFigure';
import { CountryMigrantsFigure } from './CountryMigrantsFigure';
import './country.css';

/**
 * The page of a country: everything in the graph about the country, as one picture per topic, each with its own query.
 */
export default function Country({ code }: { readonly code: string }) {
  return (
    <CountryHead code={code}>
      <CountryBelongingFigure code={code} />
      <CountryMeetingsFigure code={code} />
      <div className="columns">
        <CountryInitiativesFigures code={code} />
      </div>
      <CountryDiasporaFigure code={code} />
      <div className="columns">
        <CountryInflowsFigure code={code} />
        <CountryCostsFigure code={code} />
      </div>
      <CountryMigrantsFigure code={code} />
      <CountryFreeMovementFigure code={code} />
    </CountryHead>
  );
}
