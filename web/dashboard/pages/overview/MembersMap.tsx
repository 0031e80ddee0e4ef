import type { ReactNode } from 'react';
import { MembershipMap, type MembershipMapQuery } from '../../documents/MembershipMap.generated';
import { Figure } from '../../figure/Figure';
import { sourcesOf } from '../../figure/sources';
import { useQuestion } from '../../graph/useQuestion';
import { CountryMap, type Paint } from '../../map/CountryMap';
import { componentsWithMembers, useComponentWords, type ComponentName } from '../../text/components';
import { roles } from '../../text/enums';
import { useText } from '../../text/texts';
import { useFormat } from '../../text/useFormat';
import { useLang, useLanguage } from '../../text/useLang';
import { belongingIn, type Belonging, type Listed } from './memberships';
import { MembersLegend, paintOf } from './MembersLegend';
import { useChosen, type Filters } from './useFilters';
import { words } from './words';

const listed: readonly Listed[] = ['RABAT', 'KHARTOUM', 'CONTINENTAL'];

interface Props {
  readonly filters: Filters;
  readonly controls: ReactNode;
}

/** The map of membership in the components that have a list of members. */
export function MembersMap({ filters: { component, year }, controls }: Props) {
  const text = useText(words).map;
  const names = useComponentWords();
  const lang = useLang();
  const { list } = useFormat();
  const role = useText(roles);
  const question = useQuestion(MembershipMap, { language: useLanguage() });
  const data = question.answer?.data;
  const keepsNoList = component !== undefined && !componentsWithMembers.includes(component);
  const undated = data && year !== undefined ? undatedIn(belongingIn(data, year, lang)) : 0;
  return (
    <Figure
      title={text.title}
      lead={keepsNoList ? text.noList(names[component].long) : text.lead(year)}
      controls={controls}
      chosen={useChosen({ year })}
      question={question}
      sheet={(answer) => ({
        columns: [{ label: text.country }, ...listed.map((name) => ({ label: names[name].long }))],
        rows: belongingIn(answer, year, lang).map((country) => [
          { text: country.name, to: `/country/${country.code}` },
          ...listed.map((name) => answerIn(country, name, text.unknown, role['MEMBER'] ?? '')),
        ]),
      })}
      sources={(answer) =>
        sourcesOf([
          answer.rabat,
          answer.khartoum,
          ...unionsOf(answer).map(({ organisation }) => organisation),
        ])
      }
      height={560}
      caveats={[...(undated > 0 ? [text.undated(undated)] : []), text.borders]}
    >
      {(answer) => {
        const countries = belongingIn(answer, year, lang);
        const paint = new Map<string, Paint>(
          countries.map((country) => [
            country.code,
            { fill: keepsNoList ? paintOf.none : fillOf(country, component), tip: tipOf(country) },
          ]),
        );
        return (
          <>
            <CountryMap label={text.alt(text.title)} paint={paint} />
            {keepsNoList ? null : <MembersLegend component={component} year={year} />}
          </>
        );
      }}
    </Figure>
  );

  function tipOf(country: Belonging): string {
    const belongs = listed.filter((name) => country.in[name] !== 'no').map((name) => names[name].short);
    return `${country.name}\n${belongs.length === 0 ? text.none : list(belongs)}`;
  }
}

function unionsOf({ continental }: MembershipMapQuery) {
  return (continental?.bodies ?? []).filter(({ organisation: { id } }) =>
    ['organisation:au', 'organisation:eu'].includes(id),
  );
}

function answerIn(country: Belonging, name: Listed, unknown: string, member: string): string | null {
  const belongs = country.in[name];
  if (belongs === 'no') return '';
  return belongs === 'yes' ? member : unknown;
}

function undatedIn(countries: readonly Belonging[]): number {
  return countries.flatMap((country) => listed.filter((name) => country.in[name] === 'perhaps')).length;
}

function fillOf(country: Belonging, component: ComponentName | undefined): string {
  const only = listed.find((name) => name === component);
  if (only) {
    const belongs = country.in[only];
    return belongs === 'yes' ? paintOf[only] : belongs === 'perhaps' ? paintOf.perhaps : paintOf.none;
  }
  const { RABAT, KHARTOUM, CONTINENTAL } = country.in;
  if (RABAT === 'yes' && KHARTOUM === 'yes') return paintOf.both;
  if (RABAT === 'yes') return paintOf.RABAT;
  if (KHARTOUM === 'yes') return paintOf.KHARTOUM;
  if (RABAT === 'perhaps' || KHARTOUM === 'perhaps') return paintOf.perhaps;
  return CONTINENTAL === 'no' ? paintOf.none : paintOf.continentalOnly;
}
