import { z } from 'zod';
import {
  actionPlansFile,
  componentFile,
  fundedReferences,
  initiativesFile,
  meetingsFile,
} from '../kit/records';
import { bilingual, count, day, initiativeFields, jsonFile, list, slug, sources, year } from '../kit/records';

export type { ActionPlan, Component, Initiative, Meeting } from '../kit/records';

/**
 * A contract under an EU Trust Fund programme (`contracts.json`). `initiative` is the programme, if it is known. A
 * contract's budget is part of the programme's budget: never add the two.
 */
export const contract = z.strictObject({
  ...initiativeFields,
  implementers: list(slug),
  initiative: slug.optional(),
});

/** See {@link contract}. */
export type Contract = z.infer<typeof contract>;

/**
 * A round of data collection in which partners reported their initiatives (`dataCollectionCycles.json`). `initiatives`
 * is the number of these initiatives.
 */
export const dataCollectionCycle = z.strictObject({
  id: slug,
  year,
  opened: day.optional(),
  closed: day.optional(),
  initiatives: count.optional(),
  sources,
  note: bilingual.optional(),
});

/** See {@link dataCollectionCycle}. */
export type DataCollectionCycle = z.infer<typeof dataCollectionCycle>;

/** The files of `data/jvap/`. */
export const files = {
  'component.json': componentFile,
  'meetings.json': meetingsFile,
  'actionPlans.json': actionPlansFile,
  'initiatives.json': initiativesFile,
  'contracts.json': jsonFile(contract, ['id'], { ...fundedReferences, initiative: 'initiative' }),
  'dataCollectionCycles.json': jsonFile(dataCollectionCycle),
};
