import type { ComponentDefinition } from '../kit/components/definition';

/** The Joint Valletta Action Plan among the components. */
export const jvap: ComponentDefinition<'JVAP'> = {
  name: 'JVAP',
  type: 'JointVallettaActionPlan',
  phrase: 'the Joint Valletta Action Plan',
  description: 'The Joint Valletta Action Plan of 2015, with its database of initiatives in five domains.',
  port: 4103,
  hasActionPlans: true,
  listsMembers: false,
};
