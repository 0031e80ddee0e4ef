import {
  actionPlan,
  chair,
  component,
  initiative,
  jsonFile,
  meeting,
  member,
  objectFile,
} from '../kit/records';

export type { ActionPlan, Chair, Component, Initiative, Meeting, Member } from '../kit/records';

/** The files of `data/khartoum/`. */
export const files = {
  'component.json': objectFile(component),
  'meetings.json': jsonFile(meeting),
  'members.json': jsonFile(member, ['country', 'organisation', 'role', 'since']),
  'chairs.json': jsonFile(chair, ['country', 'date.start', 'date.end']),
  'actionPlans.json': jsonFile(actionPlan),
  'initiatives.json': jsonFile(initiative),
};
