import { Link } from '../../place/Link';
import { recordPath } from '../../place/routes';
import { useFormat } from '../../text/useFormat';
import { langOf } from '../../text/useLang';

/** The fields of an organisation that a list shows. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly nameLanguage: 'EN' | 'FR';
  readonly city: string | null;
  readonly country: { readonly name: string } | null;
  readonly sources: readonly { readonly url: string }[];
}

/** Organisations as a list: their names and seats. */
export function OrganisationItems({ organisations }: { readonly organisations: readonly Organisation[] }) {
  const { place } = useFormat();
  return (
    <ul className="plain-list">
      {organisations.map((each) => (
        <li key={each.id}>
          <Link to={recordPath(each.id)} lang={langOf(each.nameLanguage)}>
            {each.name}
          </Link>{' '}
          <span className="meta">{place(each.city, each.country)}</span>
        </li>
      ))}
    </ul>
  );
}
