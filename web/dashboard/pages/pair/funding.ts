import type { PairMoneyQuery, PairMoneyQueryVariables } from '../../documents/PairMoney.generated';

/** What one of two countries funds for the other. */
export interface Flow {
  readonly from: Country;
  readonly to: Country;
  /** How many initiatives name it, or a body of its own, among the funders. */
  readonly all: number;
  /** How many of them it funds alone, and what those cost. */
  readonly alone: number;
  readonly totals: readonly { readonly currency: string; readonly amount: number }[];
  readonly ids: ReadonlySet<string>;
}

interface Country {
  readonly code: string;
  readonly name: string;
}

/** The filters by which the two directions are asked for. */
export function flowFilters(
  between: string,
  and: string,
): Pick<PairMoneyQueryVariables, 'there' | 'thereAlone' | 'back' | 'backAlone'> {
  const way = (from: string, to: string) => ({ funders: [`country:${from}`], countries: [to] });
  const [there, back] = [way(between, and), way(and, between)];
  return {
    there,
    thereAlone: { ...there, severalFunders: false },
    back,
    backAlone: { ...back, severalFunders: false },
  };
}

/** Both directions, that from the first country first. */
export function flowsOf(data: PairMoneyQuery): readonly Flow[] {
  const { relationship } = data;
  if (!relationship) return [];
  const { a, b } = relationship;
  return [flow(a, b, data.there, data.thereAlone), flow(b, a, data.back, data.backAlone)];
}

function flow(
  from: Country,
  to: Country,
  all: PairMoneyQuery['there'],
  alone: PairMoneyQuery['thereAlone'],
): Flow {
  return {
    from,
    to,
    all: all.totalCount,
    alone: alone.totalCount,
    totals: alone.totals,
    ids: new Set(all.nodes.map(({ id }) => id)),
  };
}

/** The initiatives in which both have a part, as one funds or benefits. */
export function bothOf({ relationship }: PairMoneyQuery) {
  return relationship?.initiatives.nodes ?? [];
}

/** The names of an initiative's funders. */
export function fundersOf({ funders }: ReturnType<typeof bothOf>[number]): readonly string[] {
  return funders.map((funder) => ('code' in funder ? funder.countryName : funder.organisationName));
}
