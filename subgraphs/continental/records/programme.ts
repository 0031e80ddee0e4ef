import { z } from 'zod';
import { bilingual, components, money, party, period, slug, sources, text } from '../../kit/records';

/**
 * The support project behind all five components (`programme.json`). `initiative` refers to the project's record among
 * the initiatives. `budgetNote` explains the scope of the budget.
 */
export const programme = z.strictObject({
  id: slug,
  name: text,
  budget: money,
  budgetNote: bilingual,
  funders: z.array(party).min(1, 'at least one funder'),
  implementers: z.array(slug).min(1, 'at least one organisation'),
  components,
  initiative: slug,
  date: period.optional(),
  sources,
  note: bilingual.optional(),
});

/** See {@link programme}. */
export type Programme = z.infer<typeof programme>;
