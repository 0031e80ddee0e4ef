import { parse } from 'graphql';
import { directivesOf, isGiven, typesIn } from './document';

/** Returns the names of the interfaces that some subgraph of a supergraph defines as an object. */
export function interfacesAsObjects(sdl: string): ReadonlySet<string> {
  if (!/isInterfaceObject:\s*true/.test(sdl)) return new Set();
  return new Set(
    [...typesIn(parse(sdl, { noLocation: true })).values()]
      .filter((type) =>
        directivesOf(type, 'join__type').some((join) => isGiven(join, 'isInterfaceObject', true)),
      )
      .map((type) => type.name.value),
  );
}
