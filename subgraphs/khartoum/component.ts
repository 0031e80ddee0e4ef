import type { ComponentDefinition } from '../kit/components/definition';

/** The Khartoum Process among the components. */
export const khartoum: ComponentDefinition<'KHARTOUM'> = {
  name: 'KHARTOUM',
  type: 'KhartoumProcess',
  phrase: 'the Khartoum Process',
  description: 'The Khartoum Process: EU–Horn of Africa Migration Route Initiative, since 2014.',
  port: 4102,
  hasActionPlans: true,
  listsMembers: true,
};
