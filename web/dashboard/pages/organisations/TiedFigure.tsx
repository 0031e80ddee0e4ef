import {
  CountryOrganisations,
  type CountryOrganisationsQuery,
} from '../../documents/CountryOrganisations.generated';
import { Figure } from '../../figure/Figure';
import { sourcesOf } from '../../figure/sources';
import { askAll, type WholeList } from '../../graph/askAll';
import { useQuestion } from '../../graph/useQuestion';
import { Pager } from '../../parts/Pager';
import { usePlace } from '../../place/place';
import { useText } from '../../text/texts';
import { useFormat } from '../../text/useFormat';
import { useLanguage } from '../../text/useLang';
import { OrganisationItems } from './OrganisationItems';
import { sheetOf } from './sheetOf';
import { words } from './words';

type Organisations = NonNullable<CountryOrganisationsQuery['country']>['organisations'];

const none: Organisations = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };
const listOf = ({ country }: CountryOrganisationsQuery): Organisations => country?.organisations ?? none;

const wholeList: WholeList<CountryOrganisationsQuery, Organisations['nodes'][number]> = {
  pageOf: listOf,
  withNodes: (data, nodes) => ({
    ...data,
    country: data.country && { ...data.country, organisations: { ...data.country.organisations, nodes } },
  }),
};

/** The organisations that are seated in a country, work in it or come from it, one page at a time. */
export function TiedFigure({ code }: { readonly code: string }) {
  const text = useText(words);
  const { place } = useFormat();
  const after = usePlace().query.get('after');
  const variables = { code, language: useLanguage() };
  const question = useQuestion(CountryOrganisations, { ...variables, ...(after === null ? {} : { after }) });
  const country = question.answer?.data?.country;
  return (
    <Figure
      title={country ? text.foundIn(country.organisations.totalCount, country.name) : text.title}
      name={`${country?.name ?? code}-${text.title}`}
      question={question}
      isLost={(data) => data.country === null}
      isEmpty={(data) => listOf(data).nodes.length === 0}
      empty={text.empty}
      whole={(signal) => askAll(CountryOrganisations, variables, wholeList, signal)}
      sheet={(data) => sheetOf(listOf(data).nodes, text, place)}
      sources={(data) => sourcesOf(listOf(data).nodes)}
      caveats={[text.partial]}
    >
      {(data) => (
        <Pager {...listOf(data).pageInfo} shown={listOf(data).nodes.length} total={listOf(data).totalCount}>
          <OrganisationItems organisations={listOf(data).nodes} />
        </Pager>
      )}
    </Figure>
  );
}
