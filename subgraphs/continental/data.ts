import type { OwnerData } from '../kit/owner';
import type {
  Body,
  Dataset,
  FreeMovement,
  MigrantStock,
  Programme,
  RemittanceCost,
  RemittanceInflow,
} from './records';

/** The data that the continental dialogue's database is built from. */
export interface ContinentalData extends OwnerData {
  readonly bodies: readonly Body[];
  readonly freeMovement: readonly FreeMovement[];
  readonly programme: Programme;
  readonly remittanceCosts: readonly RemittanceCost[];
  readonly remittanceInflows: readonly RemittanceInflow[];
  readonly migrantStock: readonly MigrantStock[];
  readonly datasets: readonly Dataset[];
}
