import { actionPlansFile, componentFile, initiativesFile, meetingsFile } from '../kit/records';
import { csvFile, jsonFile, objectFile } from '../kit/records';
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
  'component.json': componentFile,
  'meetings.json': meetingsFile,
  'actionPlans.json': actionPlansFile,
  'initiatives.json': initiativesFile,
  'bodies.json': jsonFile(body, ['organisation'], {
    organisation: 'organisation',
    'memberships[].country': 'country',
  }),
  'freeMovement.json': jsonFile(freeMovement, ['country'], { country: 'country' }),
  'programme.json': objectFile(programme, {
    'funders[]': 'party',
    'implementers[]': 'organisation',
    initiative: 'initiative',
  }),
  'datasets.json': jsonFile(dataset),
  'remittanceCosts.csv': csvFile(remittanceCost, ['from', 'to', 'region', 'period'], {
    from: 'country',
    to: 'country',
    dataset: 'dataset',
  }),
  'remittanceInflows.csv': csvFile(remittanceInflow, ['country', 'year'], {
    country: 'country',
    dataset: 'dataset',
  }),
  'migrantStock.csv': csvFile(migrantStock, ['origin', 'destination', 'year'], {
    origin: 'country',
    destination: 'country',
    dataset: 'dataset',
  }),
};
