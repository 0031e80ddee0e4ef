import type { ComponentName } from '../text/components';
import { Link } from '../place/Link';
import { recordPath } from '../place/routes';
import { useFormat } from '../text/useFormat';
import { langOf } from '../text/useLang';
import { ComponentChips } from './Chip';
import './items.css';

/** The fields of a meeting that a list shows. */
export interface MeetingItem {
  readonly id: string;
  readonly title: string;
  readonly titleLanguage: 'EN' | 'FR';
  readonly components: readonly ComponentName[];
  readonly startDate: string | null;
  readonly datePrecision: string | null;
  readonly city: string | null;
  readonly country?: { readonly name: string } | null;
}

/** Meetings as a list: date, title, components and place. */
export function MeetingItems({ meetings }: { readonly meetings: readonly MeetingItem[] }) {
  const { date, place } = useFormat();
  return (
    <ul className="items">
      {meetings.map(({ id, title, titleLanguage, components, startDate, datePrecision, city, country }) => (
        <li key={id}>
          <span className="when">{startDate === null ? '–' : date(startDate, datePrecision)}</span>
          <span className="what">
            <Link to={recordPath(id)} lang={langOf(titleLanguage)}>
              {title}
            </Link>
            <span className="meta">
              <ComponentChips names={components} />
              {place(city, country ?? null)}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
