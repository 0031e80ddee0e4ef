import { RecordPage, type RecordPageQuery } from '../../documents/RecordPage.generated';
import { Figure } from '../../figure/Figure';
import { plainText } from './plainText';
import { sourcesOf, type SourceRef } from '../../figure/sources';
import { isOfAsking } from '../../graph/faults';
import { useQuestion } from '../../graph/useQuestion';
import { ComponentChips } from '../../parts/Chip';
import { Missing } from '../../shell/Missing';
import { useTitle } from '../../shell/useTitle';
import { useText } from '../../text/texts';
import { langOf, useLanguage } from '../../text/useLang';
import { useFields, type Field } from './useFields';
import { words } from './words';
import './record.css';

type Node = NonNullable<RecordPageQuery['node']>;

/** The page of one meeting, initiative, organisation or plan: everything in the graph about it, with its sources. */
export default function Record({ id }: { readonly id: string }) {
  const text = useText(words);
  const fieldsOf = useFields();
  const question = useQuestion(RecordPage, { id, language: useLanguage() });
  const { answer } = question;
  const node = answer?.data?.node ?? undefined;
  const title = node && titleOf(node);
  useTitle(title ?? text.record);
  if (answer && !node && !question.waiting && answer.faults.every(isOfAsking)) {
    return <Missing />;
  }
  const [kind = ''] = id.split(':');
  const names: Readonly<{ [kind: string]: string | undefined }> = text.kinds;
  return (
    <>
      <div className="page-head record-head">
        <p className="eyebrow">{names[kind] ?? text.record}</p>
        <h1 data-unknown={answer || question.failure ? undefined : ''}>
          <span lang={node && langOf(languageOf(node))}>{title ?? '\u2026'}</span>
        </h1>
        {node && 'components' in node ? (
          <p className="record-components">
            <ComponentChips names={node.components} />
          </p>
        ) : null}
        {node && 'summary' in node && node.summary !== null ? (
          <p lang={langOf(node.summaryLanguage)}>{node.summary}</p>
        ) : null}
      </div>
      <Figure
        tabular
        name={`${text.details}-${title ?? id}`}
        title={text.details}
        question={question}
        isLost={(data) => data.node === null}
        isEmpty={(data) => data.node === null || fieldsOf(data.node).length === 0}
        empty={text.empty}
        sheet={(data) => ({
          columns: [{ label: text.field }, { label: text.value }, { label: text.currency }],
          rows: (data.node ? fieldsOf(data.node) : []).map(({ label, value, money }) => [
            label,
            money?.amount ?? plainText(value),
            money?.currency ?? null,
          ]),
        })}
        sources={(data) => (data.node ? sourcesIn(data.node) : [])}
      >
        {(data) => <Fields fields={data.node ? fieldsOf(data.node) : []} />}
      </Figure>
    </>
  );
}

function Fields({ fields }: { readonly fields: readonly Field[] }) {
  return (
    <dl className="fields">
      {fields.map(({ label, value, lang }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd lang={lang}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function titleOf(node: Node): string | undefined {
  if ('meetingTitle' in node) return node.meetingTitle;
  if ('initiativeTitle' in node) return node.initiativeTitle;
  if ('organisationName' in node) return node.organisationName;
  return 'planTitle' in node ? node.planTitle : undefined;
}

function languageOf(node: Node): 'EN' | 'FR' | null {
  if ('meetingTitle' in node) return node.meetingTitleLanguage;
  if ('initiativeTitle' in node) return node.initiativeTitleLanguage;
  if ('organisationName' in node) return node.organisationNameLanguage;
  return 'planTitle' in node ? node.planTitleLanguage : null;
}

function sourcesIn(node: Node): readonly SourceRef[] {
  if ('organisationSources' in node) return sourcesOf([{ sources: node.organisationSources }]);
  return 'sources' in node ? sourcesOf([node]) : [];
}
