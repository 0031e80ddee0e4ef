import type { ComponentDefinition } from '../kit/components/definition';

/** The Atlantis Dialogue among the components. */
export const atlantis: ComponentDefinition<'ATLANTIS'> = {
  name: 'ATLANTIS',
  type: 'AtlantisDialogue',
  phrase: 'the Atlantis Dialogue',
  description: 'The Atlantis Dialogue, which exists in the tests alone.',
  port: 4107,
  hasActionPlans: false,
  listsMembers: false,
};
