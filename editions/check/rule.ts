import type { Fault } from '../faults';
import type { Context } from './context';

/** A condition on the data as a whole; it yields a fault for each record that violates it. */
export type Rule = (context: Context) => Iterable<Fault>;
