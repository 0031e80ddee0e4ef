import { actionPlan, component, csvFile, initiative, jsonFile, meeting, objectFile } from '../kit/records';
import { body } from './records/body';
import { dataset, migrantStock, remittanceCost, remittanceInflow } from './records/statistics';
import { freeMovement } from './records/freeMovement';
import { programme } from './records/programme';

export type { ActionPlan, Component, Initiative, Meeting } from '../kit/records';
export * from './records/body';
export * from './records/freeMovement';
export * from './records/programme';
export * from './records/statistics';

/** The files of `data/continental/`. */
export const files = {
  'component.json': objectFile(component),
  'meetings.json': jsonFile(meeting),
  'actionPlans.json': jsonFile(actionPlan),
  'initiatives.json': jsonFile(initiative),
  'bodies.json': jsonFile(body, ['organisation']),
  'freeMovement.json': jsonFile(freeMovement, ['country']),
  'programme.json': objectFile(programme),
  'datasets.json': jsonFile(dataset),
  'remittanceCosts.csv': csvFile(remittanceCost, ['from', 'to', 'region', 'period']),
  'remittanceInflows.csv': csvFile(remittanceInflow, ['country', 'year']),
  'migrantStock.csv': csvFile(migrantStock, ['origin', 'destination', 'year']),
};
