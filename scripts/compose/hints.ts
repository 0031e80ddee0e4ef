/** A composition hint, reduced to the fields that are checked here. */
interface Hint {
  /** Its code, such as `INCONSISTENT_DESCRIPTION`. */
  readonly code: string;
  readonly message: string;
}

interface Allowance {
  readonly code: string;
  /** The pattern of the message of an allowed hint. */
  readonly message: RegExp;
  readonly reason: string;
}

const splitInterfaces = 'Meeting|Initiative|Component|ActionPlan';

/** The hints that are intended, each with its reason. Any other hint fails composition. */
const allowances: readonly Allowance[] = [
  {
    code: 'INCONSISTENT_INTERFACE_VALUE_TYPE_FIELD',
    message: new RegExp(`^Field "(${splitInterfaces})\\.\\w+" .* but not in subgraph "atlas"\\.$`),
    reason: 'The detail of a record is answered by the component that keeps it; atlas holds only its card.',
  },
  {
    code: 'INCONSISTENT_INTERFACE_VALUE_TYPE_FIELD',
    message: new RegExp(`^Field "(${splitInterfaces})\\.\\w+" .* is defined in subgraph "atlas" but not in `),
    reason:
      'Links between records live in atlas alone: shared among subgraphs they make query planning explode.',
  },
];

/** The hints of a composition that no allowance covers, and the allowances that no hint needs. */
interface HintFaults {
  readonly refused: readonly Hint[];
  readonly unused: readonly string[];
}

/** Checks the hints of a composition against the allowances. */
export function judgeHints(hints: readonly Hint[]): HintFaults {
  const allows = (allowance: Allowance, hint: Hint) =>
    allowance.code === hint.code && allowance.message.test(hint.message);
  return {
    refused: hints.filter((hint) => !allowances.some((allowance) => allows(allowance, hint))),
    unused: allowances
      .filter((allowance) => !hints.some((hint) => allows(allowance, hint)))
      .map(({ code, reason }) => `${code}: ${reason}`),
  };
}
