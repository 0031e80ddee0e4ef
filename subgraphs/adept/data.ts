import type { OwnerData } from '../kit/owner';
import type { DiasporaOrganisation, DiasporaPolicy } from './records';

/** The data that ADEPT's database is built from. */
export interface AdeptData extends OwnerData {
  readonly diasporaOrganisations: readonly DiasporaOrganisation[];
  readonly diasporaPolicies: readonly DiasporaPolicy[];
}
