import { AboutTheData, type AboutTheDataQuery } from '../../documents/AboutTheData.generated';
import { Figure } from '../../figure/Figure';
import type { Sheet } from '../../figure/sheet';
import { SheetTable } from '../../figure/SheetTable';
import { sourcesOf } from '../../figure/sources';
import { useQuestion } from '../../graph/useQuestion';
import { hrefOf } from '../../place/place';
import { useTitle } from '../../shell/useTitle';
import { useComponentWords } from '../../text/components';
import { useText } from '../../text/texts';
import { useFormat } from '../../text/useFormat';
import { useLanguage } from '../../text/useLang';
import { countsSheet, tablesId } from './countsSheet';
import { kindWords, words } from './words';
import './about.css';

/** The page about the data: its caveats, the edition, and the tables from which figures were read. */
export default function About() {
  const text = useText(words);
  const kinds = useText(kindWords);
  const names = useComponentWords();
  const { date, count, exact } = useFormat();
  const question = useQuestion(AboutTheData, { language: useLanguage() });
  const data = question.answer?.data;
  useTitle(text.title);
  const counts = (of: AboutTheDataQuery): Sheet => countsSheet(of, { text, kinds, names, format: count });
  const tables = (of: typeof data): Sheet => ({
    columns: [
      text.dataset,
      text.publisher,
      text.datasetEdition,
      text.licence,
      text.attribution,
      text.note,
    ].map((label) => ({ label })),
    rows: (of?.continental?.datasets ?? []).map(
      ({ title, publisher, edition, licence, attribution, note, sources }) => [
        { text: title, ...(sources[0] && { to: sources[0].url }) },
        ...[publisher, edition, licence, attribution, note].map((text) => text ?? ''),
      ],
    ),
  });
  return (
    <>
      <div className="page-head">
        <h1>{text.title}</h1>
        <p>{text.lead}</p>
      </div>
      <section className="prose" aria-labelledby="caveats">
        <h2 id="caveats">{text.missing}</h2>
        <ul>
          {text.caveats.map((caveat) => (
            <li key={caveat}>{caveat}</li>
          ))}
        </ul>
      </section>
      <Figure
        tabular
        title={text.edition}
        lead={data ? text.editionLead(data.edition.id, date(data.edition.publishedAt)) : undefined}
        question={question}
        sheet={counts}
        sources={() => []}
        caveats={data ? [text.several, <code key="sum">{text.checksum(data.edition.checksum)}</code>] : []}
      >
        {(answer) => <SheetTable sheet={counts(answer)} caption={text.editionTable} />}
      </Figure>
      <Figure
        tabular
        id={tablesId}
        title={text.datasets}
        question={question}
        isLost={({ continental }) => continental === null}
        sheet={tables}
        sources={({ continental }) => sourcesOf(continental?.datasets ?? [])}
      >
        {(answer) => <SheetTable sheet={tables(answer)} caption={text.datasetsTable} />}
      </Figure>
      <Figure
        tabular
        title={text.programme}
        question={question}
        isLost={({ programme }) => programme === null}
        sheet={({ programme }) => ({
          columns: [{ label: text.field }, { label: text.value }, { label: text.currency }],
          rows: [
            [text.programme, programme?.name ?? null, null],
            [text.budget, programme?.budget?.amount ?? null, programme?.budget?.currency ?? null],
          ],
        })}
        sources={({ programme }) => sourcesOf([programme])}
        height={90}
        caveats={data?.programme?.note ? [data.programme.note] : []}
      >
        {({ programme }) => (
          <p>
            {programme?.name}
            {programme?.budget ? (
              <strong> – {exact(programme.budget.amount, programme.budget.currency)}</strong>
            ) : null}
          </p>
        )}
      </Figure>
      <section className="prose" aria-labelledby="use">
        <h2 id="use">{text.use}</h2>
        <p>{text.useLead}</p>
        <a className="button" href={hrefOf('/playground')}>
          {text.playground}
        </a>
      </section>
    </>
  );
}
