import type { PairMoneyQuery, PairMoneyQueryVariables } from '../../documents/PairMoney.generated';

/** The funding of one country for another. */
export interface Flow {
  readonly from: Country;
  readonly to: Country;
  /** The number of initiatives whose funders include the country or one of its own bodies. */
  readonly all: number;
  /** The number of initiatives that the country funds alone; `totals` has their cost. */
  readonly alone: number;
  readonly totals: readonly { readonly currency: string; readonly amount: number }[];
  readonly ids: ReadonlySet<string>;
}

interface Country {
  readonly code: string;
  readonly name: string;
}

/** Builds the filters for the two directions. */
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

/** Returns both directions, starting with the direction from the first country. */
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

/** Returns the initiatives in which both countries take part, as funders or as beneficiaries. */
export function bothOf({ relationship }: PairMoneyQuery) {
  return relationship?.initiatives.nodes ?? [];
}

/** Lists the names of an initiative's funders. */
export function fundersOf({ funders }: ReturnType<typeof bothOf>[number]): readonly string[] {
  return funders.map((funder) => ('code' in funder ? funder.countryName : funder.organisationName));
}
