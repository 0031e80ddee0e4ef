import {
  CountryFreeMovement,
  type CountryFreeMovementQuery,
} from '../../documents/CountryFreeMovement.generated';
import { Figure } from '../../figure/Figure';
import { sourcesOf } from '../../figure/sources';
import { useQuestion } from '../../graph/useQuestion';
import { useText } from '../../text/texts';
import { useFormat } from '../../text/useFormat';
import { useLanguage } from '../../text/useLang';
import { words } from './words';

/** A country's progress with the Free Movement Protocol, step by step. */
export function CountryFreeMovementFigure({ code }: { readonly code: string }) {
  const text = useText(words).free;
  const { date } = useFormat();
  const question = useQuestion(CountryFreeMovement, { code, language: useLanguage() });
  const status = question.answer?.data ? statusOf(question.answer.data) : null;
  const { answer } = question;
  // The protocol does not apply to this country, so there is nothing to show.
  if (answer && answer.faults.length === 0 && status === null) return null;
  return (
    <Figure
      title={text.title}
      lead={status ? text.asOf(date(status.asOf)) : undefined}
      question={question}
      isLost={({ country }) => (country?.continental ?? null) === null}
      isEmpty={(data) => statusOf(data) === null}
      empty={text.empty}
      sheet={(data) => ({
        columns: [{ label: text.step }, { label: text.date }],
        rows: stepsOf(data).map(({ step, on }) => [text.steps[step], on]),
      })}
      sources={(data) => sourcesOf([statusOf(data)])}
      height={90}
      caveats={status === null || status.note === null ? [] : [status.note]}
    >
      {(data) => (
        <ol className="steps">
          {stepsOf(data).map(({ step, on, done }) => (
            <li key={step} className={done ? 'done' : undefined}>
              <strong>
                {done ? '✓ ' : ''}
                {text.steps[step]}
              </strong>
              <span>{on === null ? (done ? '' : text.notYet) : date(on)}</span>
            </li>
          ))}
        </ol>
      )}
    </Figure>
  );
}

type Status = NonNullable<
  NonNullable<NonNullable<CountryFreeMovementQuery['country']>['continental']>['freeMovement']
>;

function statusOf({ country }: CountryFreeMovementQuery): Status | null {
  return country?.continental?.freeMovement ?? null;
}

/** Lists the three steps. A step may be known to be complete although its date is unknown. */
function stepsOf(data: CountryFreeMovementQuery) {
  const status = statusOf(data);
  if (!status) return [];
  const { progress, signed, ratified, deposited } = status;
  return [
    { step: 'signed', on: signed, done: progress !== 'NOT_SIGNED' },
    { step: 'ratified', on: ratified, done: progress === 'RATIFIED' },
    { step: 'deposited', on: deposited, done: deposited !== null },
  ] as const;
}
