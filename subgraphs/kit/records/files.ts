import { actionPlan } from './actionPlan';
import { component } from './component';
import { jsonFile, objectFile, type References } from './file';
import { initiative } from './initiative';
import { meeting } from './meeting';
import { chair, member } from './member';

/**
 * The references of an initiative, and of a contract under an initiative, to the countries and bodies that take part.
 */
export const fundedReferences: References = {
  'countries[]': 'country',
  'funders[]': 'party',
  'implementers[]': 'party',
};

/** The file of a component itself. */
export const componentFile = objectFile(component);

/** The file of the meetings that a component stores. */
export const meetingsFile = jsonFile(meeting, ['id'], {
  country: 'country',
  'chairs[]': 'party',
  'hosts[]': 'party',
  'participatingCountries[]': 'country',
  actionPlan: 'actionPlan',
});

/** The file of the initiatives that a component stores. */
export const initiativesFile = jsonFile(initiative, ['id'], {
  ...fundedReferences,
  budgetOf: 'initiative',
});

/** The file of the plans that a component adopted. */
export const actionPlansFile = jsonFile(actionPlan, ['id'], { adoptedAt: 'meeting' });

/** The file of the members of a process. */
export const membersFile = jsonFile(member, ['country', 'organisation', 'role', 'since'], {
  country: 'country',
  organisation: 'organisation',
});

/** The file of the countries that chaired a process. */
export const chairsFile = jsonFile(chair, ['country', 'date.start', 'date.end'], { country: 'country' });
