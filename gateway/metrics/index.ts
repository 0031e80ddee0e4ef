export { family, type Family } from './family';
export { Metrics } from './metrics';
export { OperationNames } from './names';
export { RequestCounts } from './requests';
export { grows, summed, type OfProcess } from './sum';
