import type { ComponentDefinition } from '../kit/components/definition';

/** ADEPT among the components. */
export const adept: ComponentDefinition<'ADEPT'> = {
  name: 'ADEPT',
  type: 'DiasporaPlatform',
  phrase: 'ADEPT',
  description: 'ADEPT, the Africa-Europe Diaspora Development Platform.',
  port: 4105,
  hasActionPlans: false,
  listsMembers: false,
};
