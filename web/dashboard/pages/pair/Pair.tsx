import { Subject } from '../../figure/Subject';
import { allOf, useCountryChoices, useCountryList, useNameOf } from '../../parts/countries';
import { Icon } from '../../parts/Icon';
import { Select } from '../../parts/Select';
import { Link } from '../../place/Link';
import { go, hrefOf } from '../../place/place';
import { useTitle } from '../../shell/useTitle';
import { useText } from '../../text/texts';
import { PairCostsFigure } from './PairCostsFigure';
import { PairDiasporaFigure } from './PairDiasporaFigure';
import { PairMeetingsFigure } from './PairMeetingsFigure';
import { PairMigrantsFigure } from './PairMigrantsFigure';
import { PairMoneyFigure } from './PairMoneyFigure';
import { PairTiesFigure } from './PairTiesFigure';
import { words } from './words';
import './pair.css';

/** The codes of two countries, as every figure of the page receives them. */
export interface PairProps {
  readonly between: string;
  readonly and: string;
}

/** The page of two countries: everything that connects them. */
export default function Pair({ between, and }: PairProps) {
  const text = useText(words);
  const list = useCountryList();
  const choices = useCountryChoices();
  const nameOf = useNameOf();
  const [a, b] = [nameOf(between), nameOf(and)];
  const isKnown = (code: string) => !list || allOf(list).some((country) => country.code === code);
  const unknown = [...new Set([between, and])].filter((code) => !isKnown(code));
  useTitle(text.title(a, b));
  return (
    <>
      <div className="page-head">
        <h1 data-unknown={list === undefined ? '' : undefined}>{text.title(a, b)}</h1>
        <p>{text.lead}</p>
        <div className="pair-choice">
          <Select
            label={text.first}
            value={between}
            onChange={(code) => choose(code, and)}
            choices={choices}
          />
          <button
            type="button"
            className="icon-button"
            aria-label={text.swap}
            title={text.swap}
            onClick={() => choose(and, between)}
          >
            <Icon name="swap" />
          </button>
          <Select
            label={text.second}
            value={and}
            onChange={(code) => choose(between, code)}
            choices={choices}
          />
        </div>
        <p className="pair-links">
          {[between, and].filter(isKnown).map((code, index) => (
            <Link key={index} to={`/country/${code}`}>
              {text.countryPage(nameOf(code))}
            </Link>
          ))}
        </p>
      </div>
      {between === and || unknown.length > 0 ? (
        <p className="notice">{unknown.length > 0 ? text.unknown(unknown) : text.same}</p>
      ) : (
        <Subject value={text.title(a, b)}>
          <div className="columns">
            <PairMigrantsFigure between={between} and={and} />
            <PairCostsFigure between={between} and={and} />
          </div>
          <div className="columns">
            <PairTiesFigure between={between} and={and} />
            <PairMoneyFigure between={between} and={and} />
          </div>
          <PairMeetingsFigure between={between} and={and} />
          <PairDiasporaFigure between={between} and={and} />
        </Subject>
      )}
    </>
  );
}

function choose(between: string, and: string): void {
  go(hrefOf(`/pair/${between}/${and}`));
}
