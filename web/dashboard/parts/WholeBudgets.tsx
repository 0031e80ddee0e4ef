import type { ReactNode } from 'react';
import { Link } from '../place/Link';
import type { Changes } from '../place/place';
import { en, fr } from '../text/counting';
import { texts, useText } from '../text/texts';
import { useFormat } from '../text/useFormat';

const words = texts({
  en: {
    whole: 'Whole budgets: of these initiatives',
    countries: (count: number, all: string) =>
      count === 0
        ? 'none is for several countries'
        : `${count} of ${all} ${en.words(count, 'is', 'are')} for several countries`,
    and: 'and',
    funders: (count: number, all: string) =>
      count === 0
        ? 'none has several funders'
        : `${count} of ${all} ${en.words(count, 'has', 'have')} several funders`,
    unknown: '; the share of each is not known.',
  },
  fr: {
    whole: 'Budgets entiers\u00a0: parmi ces initiatives,',
    countries: (count: number, all: string) =>
      count === 0
        ? 'aucune ne concerne plusieurs pays'
        : `${count} sur ${all} ${fr.words(count, 'concerne', 'concernent')} plusieurs pays`,
    and: 'et',
    funders: (count: number, all: string) =>
      count === 0
        ? 'aucune n’a plusieurs bailleurs'
        : `${count} sur ${all} ${fr.words(count, 'a', 'ont')} plusieurs bailleurs`,
    unknown: '\u00a0; la part de chacun n’est pas connue.',
  },
});

interface Counted {
  readonly totalCount: number;
}

interface Props {
  /** The query of the page of initiatives that lists the initiatives in the sums. */
  readonly query: Changes;
  readonly all: Counted;
  readonly inSeveral: Counted;
  readonly bySeveral: Counted;
}

/**
 * A note beside sums of budgets: the number of initiatives that are for several countries, and the number of
 * initiatives that have several funders.
 */
export function WholeBudgets({ query, all, inSeveral, bySeveral }: Props) {
  const text = useText(words);
  const { count } = useFormat();
  const total = count(all.totalCount);
  return (
    <>
      {text.whole}{' '}
      <Some of={inSeveral} query={{ ...query, for: 'several' }}>
        {text.countries(inSeveral.totalCount, total)}
      </Some>{' '}
      {text.and}{' '}
      <Some of={bySeveral} query={{ ...query, funders: 'several' }}>
        {text.funders(bySeveral.totalCount, total)}
      </Some>
      {inSeveral.totalCount + bySeveral.totalCount === 0 ? '.' : text.unknown}
    </>
  );
}

interface SomeProps {
  readonly of: Counted;
  readonly query: Changes;
  readonly children: ReactNode;
}

/** Links its words to the list of the initiatives concerned, if there are any. */
function Some({ of, query, children }: SomeProps) {
  if (of.totalCount === 0) return children;
  return (
    <Link to="/initiatives" query={query}>
      {children}
    </Link>
  );
}
