import type { ComponentName } from '../kit/components';
import type {
  ActionPlan,
  Component,
  Country,
  Initiative,
  Meeting,
  Member,
  Organisation,
} from '../kit/records';

/** A country's period of membership in a body of states, reduced to the fields that atlas needs. */
interface Membership {
  readonly country: string;
  readonly until?: string | undefined;
}

/** The data that atlas indexes: the records of all components. */
export interface AtlasData {
  readonly countries: readonly Country[];
  readonly organisations: readonly Organisation[];
  readonly components: readonly Component[];
  readonly meetings: readonly Meeting[];
  readonly initiatives: readonly Initiative[];
  readonly actionPlans: ReadonlyMap<ComponentName, readonly ActionPlan[]>;
  /** The members of each process that publishes a member list. */
  readonly members: ReadonlyMap<ComponentName, readonly Member[]>;
  readonly bodies: readonly { readonly organisation: string; readonly memberships: readonly Membership[] }[];
  readonly freeMovement: readonly { readonly country: string; readonly status: string }[];
  readonly diasporaOrganisations: readonly {
    readonly organisation: string;
    readonly countriesOfOrigin: readonly string[];
    readonly countriesOfActivity: readonly string[];
  }[];
  readonly programme: {
    readonly id: string;
    readonly components: readonly ComponentName[];
    readonly initiative: string;
  };
}
