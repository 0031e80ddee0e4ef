import { PairTies, type PairTiesQuery } from '../../documents/PairTies.generated';
import { Figure } from '../../figure/Figure';
import { sourcesOf } from '../../figure/sources';
import { useQuestion } from '../../graph/useQuestion';
import { ComponentChip } from '../../parts/Chip';
import { useComponentWords } from '../../text/components';
import { useText } from '../../text/texts';
import { useFormat } from '../../text/useFormat';
import { useLanguage } from '../../text/useLang';
import type { PairProps } from './Pair';
import { words } from './words';

/** The processes, unions and communities to which both countries belong today. */
export function PairTiesFigure({ between, and }: PairProps) {
  const text = useText(words).ties;
  const names = useComponentWords();
  const { date } = useFormat();
  const question = useQuestion(PairTies, { between, and, language: useLanguage() });
  return (
    <Figure
      title={text.title}
      question={question}
      isLost={({ relationship }) => relationship === null}
      isEmpty={(data) => sharedOf(data).length === 0 && bodiesOf(data).length === 0}
      empty={text.empty}
      brief
      sheet={(data) => ({
        columns: [{ label: text.process }, { label: text.since }],
        rows: [
          ...sharedOf(data).map(({ name, since }) => [names[name].long, since]),
          ...bodiesOf(data).map(({ name }) => [name, '']),
        ],
      })}
      sources={({ relationship }) =>
        sourcesOf([
          ...[relationship?.rabat, relationship?.khartoum].flatMap((process) => [
            ...(process?.a ?? []),
            ...(process?.b ?? []),
          ]),
          ...(relationship?.continental?.sharedBodies ?? []),
        ])
      }
      height={160}
    >
      {(data) => (
        <ul className="ties">
          {sharedOf(data).map(({ name, since }) => (
            <li key={name}>
              <strong>
                <ComponentChip name={name} long />
              </strong>
              {name === 'CONTINENTAL' ? null : (
                <span>{since === null ? text.unknown : text.together(date(since))}</span>
              )}
            </li>
          ))}
          {bodiesOf(data).map(({ id, acronym, name }) => (
            <li key={id}>
              <strong>{name}</strong>
              <span>{acronym}</span>
            </li>
          ))}
        </ul>
      )}
    </Figure>
  );
}

/**
 * Lists the components to which both countries belong, each with the date since which both have been members, if known.
 */
function sharedOf({ relationship }: PairTiesQuery) {
  if (!relationship) return [];
  const { a, b, rabat, khartoum } = relationship;
  const since = {
    RABAT: rabat?.togetherSince ?? null,
    KHARTOUM: khartoum?.togetherSince ?? null,
    JVAP: null,
    CONTINENTAL: null,
    ADEPT: null,
  };
  return a.memberOf.filter((name) => b.memberOf.includes(name)).map((name) => ({ name, since: since[name] }));
}

function bodiesOf({ relationship }: PairTiesQuery) {
  return relationship?.continental?.sharedBodies ?? [];
}
