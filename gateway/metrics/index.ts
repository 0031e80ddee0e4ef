export { Metrics } from './metrics';
export { textOf, type Sample } from './sample';
export { summed, type OfProcess } from './sum';
