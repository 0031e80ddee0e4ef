import type { Fault } from '../faults';
import type { Context } from './context';

/** One thing the data must satisfy as a whole; gives a fault for each record that does not. */
export type Rule = (context: Context) => Iterable<Fault>;
