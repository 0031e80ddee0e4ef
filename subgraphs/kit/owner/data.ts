import type { ComponentName } from '../components';
import type { ActionPlan, Component, Country, Initiative, Meeting, Organisation } from '../records';

/**
 * The data that a component's database is built from. `meetings` and `initiatives` are all records of the component,
 * including records that another component stores. `organisations` and `countries` are the shared reference data.
 */
export interface OwnerData {
  readonly name: ComponentName;
  readonly countries: readonly Country[];
  readonly organisations: readonly Organisation[];
  readonly component: Component;
  readonly meetings: readonly Meeting[];
  readonly initiatives: readonly Initiative[];
  readonly actionPlans: readonly ActionPlan[];
}
