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

/** A supergraph as adapted for the planner. */
export interface PlannedSupergraph {
  readonly sdl: string;
  /** Fields that only the planner knows by these names. */
  readonly fixed: FixedFields;
  /** Subgraphs that only the planner knows. */
  readonly parts: Parts;
  /** The keys and `@requires` of the real subgraphs. */
  readonly joins: Joins;
}

const NONE: FixedFields = new Map();

// Most supergraphs use none of these features and need not be parsed to adapt them.
const mayNeedIt = /resolvable:\s*false|requires:\s*"|provides:\s*"/;

/** Adapts a supergraph so that Apollo's planner plans it correctly; returns null if the supergraph needs no change. */
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
