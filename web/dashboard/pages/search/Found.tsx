import { Fragment } from 'react';
import {
  SearchRecords,
  type SearchKind,
  type SearchRecordsQuery,
} from '../../documents/SearchRecords.generated';
import { Figure } from '../../figure/Figure';
import { askAll, type WholeList } from '../../graph/askAll';
import { useQuestion } from '../../graph/useQuestion';
import { Pager } from '../../parts/Pager';
import { Segments } from '../../parts/Segments';
import { Link } from '../../place/Link';
import { go, hrefHere, usePlace } from '../../place/place';
import { recordPath } from '../../place/routes';
import { useParam } from '../../place/useParam';
import { searchKind, searchKinds } from '../../text/enums';
import { useText } from '../../text/texts';
import { useFormat } from '../../text/useFormat';
import { useLanguage } from '../../text/useLang';
import { words } from './words';

const kinds: readonly SearchKind[] = ['COUNTRY', 'MEETING', 'INITIATIVE', 'ORGANISATION', 'ACTION_PLAN'];

const wholeList: WholeList<SearchRecordsQuery, SearchRecordsQuery['search']['nodes'][number]> = {
  pageOf: ({ search }) => search,
  withNodes: (data, nodes) => ({ ...data, search: { ...data.search, nodes } }),
};

/** How many results one question brings. */
const most = 40;

/** The records that a search found, the best first, with the words that matched. */
export function Found({ query }: { readonly query: string }) {
  const text = useText(words);
  const names = useText(searchKinds);
  const one = useText(searchKind);
  const { count } = useFormat();
  const [chosen] = useParam('kind');
  const kind = kinds.find((each) => each === chosen.toUpperCase());
  const after = usePlace().query.get('after');
  const variables = { query, ...(kind ? { kinds: [kind] } : {}), language: useLanguage() };
  const question = useQuestion(SearchRecords, {
    ...variables,
    first: most,
    ...(after === null ? {} : { after }),
  });
  const found = question.answer?.data?.search;
  return (
    <>
      <p className="visually-hidden" role="status">
        {found && !question.waiting ? text.found(count(found.totalCount)) : ''}
      </p>
      <Figure
        tabular
        title={text.figure}
        lead={
          found
            ? found.totalCount > most && after === null
              ? text.shown(count(most), count(found.totalCount))
              : text.found(count(found.totalCount))
            : undefined
        }
        question={question}
        isEmpty={({ search }) => search.nodes.length === 0}
        empty={text.none(query)}
        name={text.titleOf(query)}
        whole={(signal) => askAll(SearchRecords, variables, wholeList, signal)}
        sheet={({ search }) => ({
          columns: [text.kind, text.name, text.words].map((label) => ({ label })),
          rows: search.nodes.map(({ kind: of, title, snippet, node }) => [
            one[of] ?? of,
            { text: title, to: recordPath(node.id) },
            snippet,
          ]),
        })}
        sources={() => []}
        height={420}
        controls={
          <Segments
            label={text.kinds}
            value={kind ?? ''}
            onChange={(value) => go(hrefHere({ kind: value.toLowerCase(), after: undefined }))}
            choices={[
              { value: '', label: text.all },
              ...kinds.map((each) => ({ value: each, label: names[each] ?? each })),
            ]}
          />
        }
      >
        {({ search }) => (
          <>
            <ol className="found">
              {search.nodes.map(({ kind: of, title, snippet, node }) => (
                <li key={node.id}>
                  <span className="kind">{one[of] ?? of}</span>
                  <Link to={recordPath(node.id)}>{title}</Link>
                  {snippet === '' ? null : (
                    <p>
                      <Marked text={snippet} />
                    </p>
                  )}
                </li>
              ))}
            </ol>
            <Pager {...search.pageInfo} hasNext={search.pageInfo.hasNextPage} words={text} />
          </>
        )}
      </Figure>
    </>
  );
}

/** A snippet, its matches (which stand between « and ») as marks. */
function Marked({ text }: { readonly text: string }) {
  const parts = text.split(/[«»]/);
  return parts.map((part, index) => (
    <Fragment key={index}>{index % 2 === 1 ? <mark>{part}</mark> : part}</Fragment>
  ));
}
