export type { Check } from './check';
export { Health, type State } from './health';
