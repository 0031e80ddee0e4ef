import type { InitiativeListQuery } from '../../documents/InitiativeList.generated';
import { ComponentChips } from '../../parts/Chip';
import { inAlphabet } from '../../parts/countries';
import { Link } from '../../place/Link';
import { recordPath } from '../../place/routes';
import { useText } from '../../text/texts';
import { useFormat } from '../../text/useFormat';
import { words } from './words';
import '../../parts/items.css';
import { langOf, useLang } from '../../text/useLang';

/** Initiatives as a list: start, title, components, budget, domains and countries. */
export function InitiativeItems({
  initiatives,
}: {
  readonly initiatives: InitiativeListQuery['initiatives']['nodes'];
}) {
  const text = useText(words);
  const lang = useLang();
  const { date, money, list } = useFormat();
  return (
    <ul className="items">
      {initiatives.map((each) => (
        <li key={each.id}>
          <span className="when">
            {each.startDate === null ? text.noDate : date(each.startDate, each.datePrecision)}
          </span>
          <span className="what">
            <Link to={recordPath(each.id)} lang={langOf(each.titleLanguage)}>
              {each.title}
            </Link>
            <span className="meta">
              <ComponentChips names={each.components} />
              <span>
                {each.budget === null ? text.noBudget : money(each.budget.amount, each.budget.currency)}
              </span>
              {each.domains.length === 0 ? null : (
                <span>
                  {text.domainMark(each.domains.map(({ number }) => number))}
                  {each.domainBasis === 'INFERRED' ? ` (${text.inferredMark(each.domains.length)})` : ''}
                </span>
              )}
              <span>
                {each.countries.length > 4
                  ? text.manyCountries(each.countries.length)
                  : list(inAlphabet(each.countries, lang).map(({ name }) => name))}
              </span>
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
