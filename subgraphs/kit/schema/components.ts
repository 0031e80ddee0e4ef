import type { ComponentName } from '../records';

/** The names of a component in the schemas. */
export interface ComponentInSchema {
  /** The beginning of its types' names: `RabatMeeting`. */
  readonly prefix: string;
  /** The type of the component itself. */
  readonly type: string;
  /** Its name within a sentence. */
  readonly phrase: string;
}

/** The names of all components, in their usual order. */
export const components: Readonly<Record<ComponentName, ComponentInSchema>> = {
  RABAT: { prefix: 'Rabat', type: 'RabatProcess', phrase: 'the Rabat Process' },
  KHARTOUM: { prefix: 'Khartoum', type: 'KhartoumProcess', phrase: 'the Khartoum Process' },
  JVAP: { prefix: 'Jvap', type: 'JointVallettaActionPlan', phrase: 'the Joint Valletta Action Plan' },
  CONTINENTAL: { prefix: 'Continental', type: 'ContinentalDialogue', phrase: 'the continental dialogue' },
  ADEPT: { prefix: 'Adept', type: 'DiasporaPlatform', phrase: 'ADEPT' },
};
