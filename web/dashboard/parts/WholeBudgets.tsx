import { Link } from '../place/Link';
import type { Changes } from '../place/place';
import { en, fr } from '../text/counting';
import { texts, useText } from '../text/texts';
import { useFormat } from '../text/useFormat';

const words = texts({
  en: {
    whole: 'Whole budgets: of these initiatives',
    countries: (count: number, all: string) =>
      `${count} of ${all} ${en.words(count, 'is', 'are')} for several countries`,
    and: 'and',
    funders: (count: number, all: string) =>
      `${count} of ${all} ${en.words(count, 'has', 'have')} several funders`,
    unknown: 'what part is for or from one of them is not known.',
  },
  fr: {
    whole: 'Budgets entiers\u00a0: parmi ces initiatives,',
    countries: (count: number, all: string) =>
      `${count} sur ${all} ${fr.words(count, 'concerne', 'concernent')} plusieurs pays`,
    and: 'et',
    funders: (count: number, all: string) =>
      `${count} sur ${all} ${fr.words(count, 'a', 'ont')} plusieurs bailleurs`,
    unknown: 'la part de chacun n’est pas connue.',
  },
});

interface Counted {
  readonly totalCount: number;
}

interface Props {
  /** The list that is summed, as a query of the page of initiatives. */
  readonly query: Changes;
  readonly all: Counted;
  readonly inSeveral: Counted;
  readonly bySeveral: Counted;
}

/** Says beside sums of budgets how many of them are shared with other countries and by several funders. */
export function WholeBudgets({ query, all, inSeveral, bySeveral }: Props) {
  const text = useText(words);
  const { count } = useFormat();
  const total = count(all.totalCount);
  return (
    <>
      {text.whole}{' '}
      <Link to="/initiatives" query={{ ...query, for: 'several' }}>
        {text.countries(inSeveral.totalCount, total)}
      </Link>{' '}
      {text.and}{' '}
      <Link to="/initiatives" query={{ ...query, funders: 'several' }}>
        {text.funders(bySeveral.totalCount, total)}
      </Link>
      {'; '}
      {text.unknown}
    </>
  );
}
