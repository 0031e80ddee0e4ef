import type { OwnerData } from '../kit/owner';
import type { Contract, DataCollectionCycle } from './records';

/** The data that the Joint Valletta Action Plan's database is built from. */
export interface JvapData extends OwnerData {
  readonly contracts: readonly Contract[];
  readonly dataCollectionCycles: readonly DataCollectionCycle[];
}
