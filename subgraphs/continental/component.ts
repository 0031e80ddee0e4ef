import type { ComponentDefinition } from '../kit/components/definition';

/** The continental dialogue among the components. */
export const continental: ComponentDefinition<'CONTINENTAL'> = {
  name: 'CONTINENTAL',
  type: 'ContinentalDialogue',
  phrase: 'the continental dialogue',
  description:
    'The continental dialogue between the African Union, the regional communities, and European and African states.',
  port: 4104,
  hasActionPlans: true,
  listsMembers: true,
};
