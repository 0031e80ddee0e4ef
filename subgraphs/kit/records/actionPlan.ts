import { z } from 'zod';
import { line, list, slug, sources, webAddress, year } from './basics';
import { moment } from './dates';
import { document } from './document';
import { bilingual, text } from './text';

/** One action. `number` is the plan's own numbering, exactly as written ("5", "5a", "III/1"). */
const planAction = z.strictObject({
  id: slug,
  number: line.optional(),
  title: text,
  sources: list(webAddress),
  note: bilingual.optional(),
});

/** See {@link planAction}. */
export type PlanAction = z.infer<typeof planAction>;

/** An objective, and its known actions. */
const planObjective = z.strictObject({
  id: slug,
  number: line.optional(),
  title: text,
  actions: list(planAction),
  sources: list(webAddress),
  note: bilingual.optional(),
});

/** See {@link planObjective}. */
export type PlanObjective = z.infer<typeof planObjective>;

/** An area of a plan; the five areas of the Joint Valletta Action Plan are its domains. */
const planArea = z.strictObject({
  id: slug,
  number: line.optional(),
  title: text,
  objectives: list(planObjective),
});

/** See {@link planArea}. */
export type PlanArea = z.infer<typeof planArea>;

/**
 * A declaration or plan of action (`actionPlans.json`), down to the actions that could be read. `adoptedAt` is the
 * meeting that adopted the plan; `from` and `to` are the first and last year of its period.
 */
export const actionPlan = z.strictObject({
  id: slug,
  title: text,
  adopted: moment.optional(),
  adoptedAt: slug.optional(),
  from: year.optional(),
  to: year.optional(),
  areas: list(planArea),
  documents: list(document),
  sources,
  note: bilingual.optional(),
});

/** See {@link actionPlan}. */
export type ActionPlan = z.infer<typeof actionPlan>;
