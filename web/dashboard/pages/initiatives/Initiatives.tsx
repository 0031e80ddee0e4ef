import { InitiativeList, type InitiativeListQuery } from '../../documents/InitiativeList.generated';
import { Figure } from '../../figure/Figure';
import { known, type Cell } from '../../figure/sheet';
import { sourcesOf } from '../../figure/sources';
import { askAll, type WholeList } from '../../graph/askAll';
import { useQuestion } from '../../graph/useQuestion';
import { countryOf, ListFilters, narrow, yearOf } from '../../parts/ListFilters';
import { Narrowed } from '../../parts/Narrowed';
import { Pager } from '../../parts/Pager';
import { Select } from '../../parts/Select';
import { useUnderstood } from '../../parts/useUnderstood';
import { Totals } from '../../parts/Totals';
import { WholeBudgets } from '../../parts/WholeBudgets';
import { recordPath } from '../../place/routes';
import { useTitle } from '../../shell/useTitle';
import { parseComponent, useComponentWords } from '../../text/components';
import { domainBases, domainsInShort, statuses } from '../../text/enums';
import { useText } from '../../text/texts';
import { useFormat } from '../../text/useFormat';
import { langOf, useLanguage } from '../../text/useLang';
import { InitiativeItems } from './InitiativeItems';
import { initiativeNarrowing } from './narrowing';
import { useListName } from './useListName';
import { words } from './words';

/** The page of initiatives: a filtered list, one page at a time. */
export default function Initiatives() {
  const text = useText(words);
  const domains = useText(domainsInShort);
  const status = useText(statuses);
  const bases = useText(domainBases);
  const names = useComponentWords();
  const { count, list } = useFormat();
  const { query, pending } = useUnderstood();
  const after = query.get('after');
  const filter = { ...filterOf(query), ...initiativeNarrowing(query) };
  const variables = {
    filter,
    inSeveral: { ...filter, severalCountries: true },
    bySeveral: { ...filter, severalFunders: true },
    language: useLanguage(),
  };
  const question = useQuestion(
    InitiativeList,
    { ...variables, ...(after === null ? {} : { after }) },
    { idle: pending },
  );
  const name = useListName(text.initiatives);
  const found = question.answer?.data?.initiatives;
  useTitle(text.initiatives);
  return (
    <>
      <div className="page-head">
        <h1>{text.initiatives}</h1>
        <p>{text.initiativesLead}</p>
      </div>
      <Figure
        title={found ? text.found(found.totalCount) : text.initiatives}
        question={question}
        isEmpty={({ initiatives }) => initiatives.nodes.length === 0}
        empty={text.empty}
        height={600}
        name={name}
        whole={(signal) => askAll(InitiativeList, variables, wholeList, signal)}
        sheet={({ initiatives }) => ({
          columns: [
            { label: text.title },
            { label: text.code },
            { label: text.components },
            { label: text.start },
            { label: text.end },
            { label: text.budget, numeric: true, format: count },
            { label: text.currency },
            { label: text.countedWith },
            { label: text.status },
            { label: text.domains },
            { label: text.basis },
            { label: text.countries },
            { label: text.funders },
            { label: text.source },
          ],
          rows: initiatives.nodes.map((each) => [
            { text: each.title, to: recordPath(each.id), lang: langOf(each.titleLanguage) },
            each.code,
            list(each.components.map((name) => names[name].short)),
            known(each.startDate, each.datePrecision),
            known(each.endDate, each.datePrecision),
            each.budget?.amount ?? null,
            each.budget?.currency ?? null,
            linkTo(each.budgetCountedWith),
            each.status === null ? null : (status[each.status] ?? each.status),
            each.domains.map(({ number }) => number).join(', '),
            each.domainBasis === null ? '' : (bases[each.domainBasis] ?? each.domainBasis),
            each.countries.map(({ code }) => code).join(', '),
            each.funders
              .map((funder) => ('countryName' in funder ? funder.countryName : funder.organisationName))
              .join('; '),
            each.sources?.[0]?.url ?? null,
          ]),
        })}
        sources={({ initiatives }) => sourcesOf(initiatives.nodes)}
        caveats={found?.totalCount === 0 ? [] : [text.whole, text.once, text.paged]}
        controls={
          <>
            <ListFilters yearLabel={text.year}>
              <Select
                label={text.domain}
                value={String(domainOf(query) ?? '')}
                onChange={(value) => narrow('domain', value)}
                choices={[
                  { value: '', label: text.any },
                  ...Object.entries(domains).map(([value, name]) => ({ value, label: `${value}. ${name}` })),
                ]}
              />
              <Select
                label={text.status}
                value={statusOf(query)?.toLowerCase() ?? ''}
                onChange={(value) => narrow('status', value)}
                choices={[
                  { value: '', label: text.any },
                  ...Object.entries(status).map(([name, label]) => ({ value: name.toLowerCase(), label })),
                ]}
              />
            </ListFilters>
            <Narrowed />
          </>
        }
      >
        {({ initiatives, inSeveral, bySeveral }) => (
          <>
            <Totals
              label={text.totals}
              totals={initiatives.totals}
              note={
                <WholeBudgets
                  query={{ ...Object.fromEntries(query), after: undefined, at: undefined }}
                  all={initiatives}
                  inSeveral={inSeveral}
                  bySeveral={bySeveral}
                />
              }
            />
            <Pager {...initiatives.pageInfo} shown={initiatives.nodes.length} total={initiatives.totalCount}>
              <InitiativeItems initiatives={initiatives.nodes} />
            </Pager>
          </>
        )}
      </Figure>
    </>
  );
}

const wholeList: WholeList<InitiativeListQuery, InitiativeListQuery['initiatives']['nodes'][number]> = {
  pageOf: ({ initiatives }) => initiatives,
  withNodes: (data, nodes) => ({ ...data, initiatives: { ...data.initiatives, nodes } }),
};

/** Links to the record with which a budget is counted in sums; empty if that record is the initiative itself. */
function linkTo(id: string | null): Cell {
  return id === null ? '' : { text: id, to: recordPath(id) };
}

const statusNames = ['PLANNED', 'ONGOING', 'COMPLETED', 'CANCELLED'] as const;

/**
 * Reads the filter from the address. Values unknown to the graph are omitted, so that a mistyped address still shows a
 * list.
 */
function filterOf(query: URLSearchParams) {
  const component = parseComponent(query.get('component'));
  const domain = domainOf(query);
  const country = countryOf(query);
  const year = yearOf(query);
  const status = statusOf(query);
  return {
    ...(component ? { components: [component] } : {}),
    ...(domain === undefined ? {} : { domains: [domain] }),
    ...(country === undefined ? {} : { countries: [country] }),
    ...(year === undefined ? {} : { startedFrom: `${year}-01-01`, startedTo: `${year}-12-31` }),
    ...(status ? { statuses: [status] } : {}),
  };
}

function domainOf(query: URLSearchParams): number | undefined {
  return [1, 2, 3, 4, 5].find((domain) => String(domain) === query.get('domain'));
}

function statusOf(query: URLSearchParams) {
  return statusNames.find((name) => name === query.get('status')?.toUpperCase());
}
