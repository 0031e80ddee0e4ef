import { useState } from 'react';
import { CountryList, type CountryListQuery } from '../../documents/CountryList.generated';
import { Figure } from '../../figure/Figure';
import type { Sheet } from '../../figure/sheet';
import { useQuestion } from '../../graph/useQuestion';
import { ComponentChips } from '../../parts/Chip';
import { inAlphabet } from '../../parts/countries';
import { Link } from '../../place/Link';
import { useParam } from '../../place/useParam';
import { useTitle } from '../../shell/useTitle';
import { parseComponent, useComponentWords } from '../../text/components';
import { subregions } from '../../text/enums';
import { useText } from '../../text/texts';
import { useFormat } from '../../text/useFormat';
import { useLang, useLanguage } from '../../text/useLang';
import { headWords } from './headWords';
import './country.css';

const regions = ['africa', 'europe', 'other'] as const;

/** The page of all countries, to choose from. */
export default function Countries() {
  const text = useText(headWords);
  const names = useComponentWords();
  const lang = useLang();
  const places = useText(subregions);
  const { list } = useFormat();
  const [typed, setTyped] = useState('');
  const [member, setMember] = useParam('member');
  const chosen = parseComponent(member);
  const listed = (nodes: Nodes) =>
    matching(nodes, typed).filter(({ memberOf }) => !chosen || memberOf.includes(chosen));
  const question = useQuestion(CountryList, { language: useLanguage() });
  const data = question.answer?.data;
  useTitle(text.chooser);
  function sheet(data: CountryListQuery, region: (typeof regions)[number]): Sheet {
    return {
      columns: [{ label: text.country }, { label: text.subregion }, { label: text.memberOf }],
      rows: inAlphabet(listed(data[region].nodes), lang).map(({ code, name, subregion, memberOf }) => [
        { text: name, to: `/country/${code}` },
        places[subregion] ?? subregion,
        list(memberOf.map((component) => names[component].short)),
      ]),
    };
  }
  return (
    <>
      <div className="page-head">
        <h1>{text.chooser}</h1>
        <p>{text.chooserLead}</p>
      </div>
      <input
        type="search"
        className="country-filter"
        aria-label={text.filter}
        placeholder={text.filter}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {chosen && data ? (
        <button type="button" className="button" onClick={() => setMember('')}>
          {text.onlyMembers(
            names[chosen].long,
            regions.flatMap((region) => listed(data[region].nodes)).length,
          )}{' '}
          <span aria-hidden="true">×</span>
        </button>
      ) : null}
      {regions.map((region) => (
        <Figure
          key={region}
          title={text.regions[region]}
          chosen={chosen ? [{ label: text.memberOf, value: names[chosen].short }] : []}
          question={question}
          isEmpty={(data) => listed(data[region].nodes).length === 0}
          empty={typed.trim() === '' ? text.noMember : text.noneFound}
          sheet={(data) => sheet(data, region)}
          sources={() => []}
        >
          {(data) => (
            <ul className="country-grid">
              {inAlphabet(listed(data[region].nodes), lang).map(({ code, name, memberOf }) => (
                <li key={code}>
                  <Link to={`/country/${code}`}>{name}</Link>
                  <span className="meta">
                    <ComponentChips names={memberOf} />
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Figure>
      ))}
    </>
  );
}

type Nodes = CountryListQuery['africa']['nodes'];

function matching(nodes: Nodes, typed: string): Nodes {
  const wanted = bare(typed);
  return nodes.filter(({ name, code }) => bare(name).includes(wanted) || code.toLowerCase() === wanted);
}

/** Drops accents and case: “senegal” finds Sénégal. */
function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
