import { useCallback, useMemo } from 'react';
import { Chart, type PlotParts } from '../../charts/Chart';
import { CountryBelonging, type CountryBelongingQuery } from '../../documents/CountryBelonging.generated';
import { Figure } from '../../figure/Figure';
import { known } from '../../figure/sheet';
import { sourcesOf } from '../../figure/sources';
import { useQuestion } from '../../graph/useQuestion';
import { useComponentWords } from '../../text/components';
import { acronyms, roles } from '../../text/enums';
import { useText } from '../../text/texts';
import { useFormat } from '../../text/useFormat';
import { useLanguage } from '../../text/useLang';
import { stretchesOf, type Stretch, type Vocabulary } from './belonging';
import { words } from './words';

/** A country's memberships, suspensions and terms in the chair, as bars over time. */
export function CountryBelongingFigure({ code }: { readonly code: string }) {
  const text = useText(words).belonging;
  const names = useComponentWords();
  const role = useText(roles);
  const short = useText(acronyms);
  const question = useQuestion(CountryBelonging, { code, language: useLanguage() });
  const vocabulary = useMemo(
    () => ({ ...text, rabat: names.RABAT.long, khartoum: names.KHARTOUM.long, roles: role, acronyms: short }),
    [text, names, role, short],
  );
  const stretches = (data: CountryBelongingQuery) => stretchesOf(data, vocabulary);
  const found = question.answer?.data ? stretches(question.answer.data) : [];
  const notes = found.flatMap(({ what, note }) => (note === null ? [] : [`${what} – ${note}`]));
  return (
    <Figure
      id="belonging"
      title={text.title}
      lead={text.lead}
      question={question}
      isEmpty={(data) => stretches(data).length === 0}
      empty={text.empty}
      brief
      isLost={({ country }) => country === null}
      sheet={(data) => ({
        columns: [text.what, text.as, text.since, text.until, text.note].map((label) => ({ label })),
        rows: stretches(data).map(({ what, role: as, since, until, precision, note }) => [
          what,
          as,
          known(since, precision),
          known(until, precision),
          note ?? '',
        ]),
      })}
      sources={(data) => sourcesOf(stretches(data))}
      height={220}
      caveats={[...new Set(notes)]}
    >
      {(data) => <Bars data={data} vocabulary={vocabulary} />}
    </Figure>
  );
}

/**
 * Finds the ends of a bar. A membership or suspension without an end continues until today. A term in the chair does
 * not, so if one of its ends is unknown, it becomes a mark at the other end.
 */
function endsOf({ kind, since, until }: Stretch, now: Date): { from: Date | null; to: Date } {
  const [from, to] = [since, until].map((day) => (day === null ? null : new Date(day)));
  if (ongoing(kind)) return { from: from ?? null, to: to ?? now };
  return { from: from ?? to ?? null, to: to ?? from ?? now };
}

function ongoing(kind: Stretch['kind']): boolean {
  return kind === 'member' || kind === 'suspended';
}

/** The height of a row, in pixels. */
const row = 30;

interface BarsProps {
  readonly data: CountryBelongingQuery;
  readonly vocabulary: Vocabulary;
}

function Bars({ data, vocabulary }: BarsProps) {
  const text = useText(words).belonging;
  const { date } = useFormat();
  const rows = useMemo(() => {
    const now = new Date();
    return stretchesOf(data, vocabulary)
      .filter(({ kind, since, until }) => kind === 'member' || since !== null || until !== null)
      .map((stretch) => {
        const { since, until, kind, precision } = stretch;
        const ends = endsOf(stretch, now);
        const tip = `${stretch.what} – ${stretch.role}\n${since === null ? text.unknownStart : date(since, precision)} – ${until === null ? (ongoing(kind) ? text.today : '?') : date(until, precision)}`;
        return { ...stretch, ...ends, tip };
      });
  }, [data, vocabulary, text, date]);
  const labels = [...new Set(rows.map(({ what }) => what))];
  const draw = useCallback(
    (plot: PlotParts, width: number) => {
      const names = [...new Set(rows.map(({ what }) => what))];
      const known = rows.flatMap(({ from }) => (from === null ? [] : [from.getFullYear()]));
      const start = new Date(Date.UTC(Math.min(2000, ...known) - 2, 0, 1));
      const members = rows.filter(({ kind }) => kind === 'member');
      const chairs = rows.filter(({ kind }) => kind === 'chair');
      const suspensions = rows.filter(({ kind }) => kind === 'suspended');
      return plot.plot({
        width,
        height: names.length * row + 34,
        marginLeft: width > 560 ? 150 : 112,
        marginRight: 8,
        marginTop: 4,
        marginBottom: 28,
        x: {
          type: 'utc',
          domain: [start, new Date()],
          label: null,
          grid: true,
          tickSize: 0,
          ticks: width > 560 ? 8 : 4,
        },
        y: { domain: names, label: null, tickSize: 0, padding: 0.35 },
        marks: [
          plot.barX(members, {
            x1: (each: (typeof rows)[number]) => each.from ?? start,
            x2: 'to',
            y: 'what',
            fill: 'colour',
            fillOpacity: (each: (typeof rows)[number]) => (each.from === null ? 0.3 : 0.8),
            rx: 3,
            title: 'tip',
            tip: { format: { x: false, y: false, fill: false, fillOpacity: false } },
          }),
          plot.barX(suspensions, {
            x1: 'from',
            x2: 'to',
            y: 'what',
            fill: 'var(--surface)',
            fillOpacity: 0.65,
            insetTop: 3,
            insetBottom: 3,
            title: 'tip',
          }),
          plot.barX(chairs, {
            x1: 'from',
            x2: 'to',
            y: 'what',
            fill: 'var(--ink)',
            insetTop: 6,
            insetBottom: 6,
          }),
          plot.dot(chairs, { x: 'to', y: 'what', symbol: 'diamond', r: 4, fill: 'var(--ink)' }),
        ],
      });
    },
    [rows],
  );
  return <Chart label={text.alt} height={labels.length * row + 34} draw={draw} />;
}
