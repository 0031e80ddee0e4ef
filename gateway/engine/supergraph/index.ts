import { parse, print } from 'graphql';
import { withChainsApart, type Parts } from './chains';
import { Joins } from './joins';
import { withoutUnresolvableKeys } from './keys';
import { withoutNeededProvides } from './provides';
import { withFixedFields, type FixedFields } from './requires';

export { apiOf } from './api';
export { interfacesAsObjects } from './interfaceObjects';
export { Joins } from './joins';
export { refuseLabels } from './labels';
export type { FixedFields } from './requires';
export type { Parts } from './chains';

/** A supergraph as the planner is to see it. */
export interface PlannedSupergraph {
  readonly sdl: string;
  /** Fields that only the planner knows by these names. */
  readonly fixed: FixedFields;
  /** Subgraphs that only the planner knows. */
  readonly parts: Parts;
  /** What it says of the subgraphs that there are. */
  readonly joins: Joins;
}

const NONE: FixedFields = new Map();

// Most supergraphs have nothing of either, and need not be read for it.
const mayNeedIt = /resolvable:\s*false|requires:\s*"|provides:\s*"/;

/** Puts a supergraph into the form in which Apollo's planner plans right; null where it is in that form already. */
export function plannedForm(sdl: string): PlannedSupergraph | null {
  if (!mayNeedIt.test(sdl)) return null;
  const needing = withFixedFields(
    withoutNeededProvides(withoutUnresolvableKeys(parse(sdl, { noLocation: true }))),
  );
  const { document, parts } = withChainsApart(needing.document);
  return {
    sdl: print(document),
    fixed: needing.fixed.size === 0 ? NONE : needing.fixed,
    parts,
    joins: new Joins(() => needing.document),
  };
}
