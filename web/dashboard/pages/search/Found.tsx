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
import { langOf, useLanguage } from '../../text/useLang';
import { words } from './words';

const kinds: readonly SearchKind[] = ['COUNTRY', 'MEETING', 'INITIATIVE', 'ORGANISATION', 'ACTION_PLAN'];

const wholeList: WholeList<SearchRecordsQuery, SearchRecordsQuery['search']['nodes'][number]> = {
  pageOf: ({ search }) => search,
  withNodes: (data, nodes) => ({ ...data, search: { ...data.search, nodes } }),
};

/** The number of results on one page. */
const most = 40;

/** The records that a search found, best match first, with the words that matched. */
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
        {found && !question.waiting ? text.found(found.totalCount) : ''}
      </p>
      <Figure
        tabular
        title={text.figure}
        lead={
          found
            ? found.totalCount > most && after === null
              ? text.shown(count(most), count(found.totalCount))
              : text.found(found.totalCount)
            : undefined
        }
        question={question}
        isEmpty={({ search }) => search.nodes.length === 0}
        empty={text.none(query)}
        name={`${text.title}-${query}`}
        chosen={kind ? [{ label: text.kinds, value: names[kind] ?? kind }] : []}
        whole={(signal) => askAll(SearchRecords, variables, wholeList, signal)}
        sheet={({ search }) => ({
          columns: [text.kind, text.name, text.words].map((label) => ({ label })),
          rows: search.nodes.map(({ kind: of, title, titleLanguage, snippet, node }) => [
            one[of] ?? of,
            { text: title, to: recordPath(node.id), lang: langOf(titleLanguage) },
            { text: snippet, lang: '' },
          ]),
        })}
        sources={() => []}
        height={420}
        controls={
          <Segments
            label={text.kinds}
            value={kind ?? ''}
            onChange={(value) => go(hrefHere({ kind: value.toLowerCase(), after: undefined, at: undefined }))}
            choices={[
              { value: '', label: text.all },
              ...kinds.map((each) => ({ value: each, label: names[each] ?? each })),
            ]}
          />
        }
      >
        {({ search }) => (
          <Pager {...search.pageInfo} shown={search.nodes.length} total={search.totalCount}>
            <ol className="found">
              {search.nodes.map(({ kind: of, title, titleLanguage, excerpt, highlights, node }) => (
                <li key={node.id}>
                  <span className="kind">{one[of] ?? of}</span>
                  <Link to={recordPath(node.id)} lang={langOf(titleLanguage)}>
                    {title}
                  </Link>
                  {excerpt === '' ? null : (
                    // The words may come from both languages of a record; in HTML, an empty `lang` means unknown.
                    <p lang="">
                      <Marked text={excerpt} ranges={highlights} />
                    </p>
                  )}
                </li>
              ))}
            </ol>
          </Pager>
        )}
      </Figure>
    </>
  );
}

interface MarkedProps {
  readonly text: string;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

/** A string with its matches marked. */
function Marked({ text, ranges }: MarkedProps) {
  return (
    <>
      {ranges.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(ranges[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </>
  );
}
