import { Link } from '../../place/Link';
import { componentColour, useComponentWords, type ComponentName } from '../../text/components';
import { useText } from '../../text/texts';
import { useFormat } from '../../text/useFormat';
import type { ComponentCounts, ComponentRecord } from './ComponentCards';
import { words } from './words';

interface Props {
  readonly name: ComponentName;
  readonly record: ComponentRecord | null;
  readonly counts: ComponentCounts;
}

/** A component in brief. If the component does not respond, the counts from the index are still shown. */
export function ComponentCard({ name, record, counts }: Props) {
  const text = useText(words);
  const names = useComponentWords()[name];
  const own = name.toLowerCase();
  const { count, date } = useFormat();
  const { launched = null, launchedPrecision: precision = null } = record ?? {};
  return (
    <article className="component-card" style={{ borderTopColor: componentColour(name) }}>
      <h3>{names.long}</h3>
      {launched === null ? null : (
        <p className="since">{text.since(date(launched, precision), precision === 'DAY')}</p>
      )}
      <dl>
        <div>
          <dt>{(name === 'ADEPT' ? text.organisations : text.members)(counts.members)}</dt>
          {counts.members === null ? (
            <dd className="none">{record === null ? '–' : text.noMembers}</dd>
          ) : (
            <dd>
              <Link
                to={name === 'ADEPT' ? '/organisations' : '/country'}
                query={name === 'ADEPT' ? {} : { member: own }}
              >
                {count(counts.members)}
              </Link>
            </dd>
          )}
        </div>
        <div>
          <dt>{text.meetings(counts.meetings)}</dt>
          <dd>
            <Link to="/meetings" query={{ component: own }}>
              {count(counts.meetings)}
            </Link>
          </dd>
        </div>
        <div>
          <dt>{text.initiatives(counts.initiatives)}</dt>
          <dd>
            <Link to="/initiatives" query={{ component: own }}>
              {count(counts.initiatives)}
            </Link>
          </dd>
        </div>
      </dl>
      <p className={record === null ? 'summary warn' : 'summary'}>{record?.summary ?? text.silent}</p>
      {record?.note === null || record === null ? null : <p className="note">{record.note}</p>}
      {record?.website === null || record === null ? null : (
        <p className="site">
          <a href={record.website} rel="noreferrer">
            {new URL(record.website).host.replace(/^www\./, '')}
          </a>
        </p>
      )}
    </article>
  );
}
