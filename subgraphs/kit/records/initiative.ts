import { z } from 'zod';
import { line, list, slug, sources } from './basics';
import { components } from './component';
import { period } from './dates';
import { money } from './money';
import { countryCode, party } from './references';
import { bilingual, text } from './text';

/** The fields that initiatives and contracts under initiatives have in common. */
export const initiativeFields = {
  id: slug,
  /** The programme's own reference, such as T05-EUTF-SAH-REG-18. */
  code: line.optional(),
  /** The programme that it belongs to, such as EUTF, IOM, MMD or NATIONAL. */
  programme: line.optional(),
  title: text,
  /** Domains of the Joint Valletta Action Plan, 1 to 5. */
  domains: list(z.int().min(1, 'a domain from 1 to 5').max(5, 'a domain from 1 to 5')),
  /** The basis of the domains: stated by a source, or inferred. Absent if there are no domains. */
  domainBasis: z.enum(['STATED', 'INFERRED']).optional(),
  countries: list(countryCode),
  /** Regions as the sources name them. */
  regions: list(line),
  budget: money.optional(),
  /** The European Union's part of the budget. */
  euContribution: money.optional(),
  funders: list(party),
  /** Organisations, and states that carry out a policy of their own. */
  implementers: list(party),
  date: period.optional(),
  status: z.enum(['PLANNED', 'ONGOING', 'COMPLETED', 'CANCELLED']).optional(),
  summary: text.optional(),
  sources,
  note: bilingual.optional(),
};

/** A project or a policy (`initiatives.json`). `summary` is in our own words. */
export const initiative = z.strictObject({
  ...initiativeFields,
  components,
  kind: z.enum(['PROJECT', 'POLICY']),
  /** The initiative that also reports this budget. Sums count the budget with that initiative. */
  budgetOf: slug.optional(),
});

/** See {@link initiative}. */
export type Initiative = z.infer<typeof initiative>;

/**
 * Returns the budget that sums attribute to an initiative, or undefined if no budget is known or another record counts
 * it.
 */
export function countedBudget({ budget, budgetOf }: Initiative): Initiative['budget'] {
  return budgetOf === undefined ? budget : undefined;
}
