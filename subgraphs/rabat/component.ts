import type { ComponentDefinition } from '../kit/components/definition';

/** The Rabat Process among the components. */
export const rabat: ComponentDefinition<'RABAT'> = {
  name: 'RABAT',
  type: 'RabatProcess',
  phrase: 'the Rabat Process',
  description: 'The Rabat Process: Euro-African dialogue on migration and development, since 2006.',
  port: 4101,
  hasActionPlans: true,
  listsMembers: true,
};
