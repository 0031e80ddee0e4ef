import {
  actionPlansFile,
  chairsFile,
  componentFile,
  initiativesFile,
  meetingsFile,
  membersFile,
} from '../kit/records';

export type { ActionPlan, Chair, Component, Initiative, Meeting, Member } from '../kit/records';

/** The files of `data/rabat/`. */
export const files = {
  'component.json': componentFile,
  'meetings.json': meetingsFile,
  'members.json': membersFile,
  'chairs.json': chairsFile,
  'actionPlans.json': actionPlansFile,
  'initiatives.json': initiativesFile,
};
