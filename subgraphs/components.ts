// The list of components. The build writes `index.ts` and `files.ts` from these lines.
export { rabat } from './rabat/component';
export { khartoum } from './khartoum/component';
export { jvap } from './jvap/component';
export { continental } from './continental/component';
export { adept } from './adept/component';
