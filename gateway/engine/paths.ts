import type { Budget } from './budget';

/** A place in the response: response keys and list positions. */
export type ResponsePath = readonly (string | number)[];

type Json = Record<string, unknown>;

/** Marks "each item of this list" in a plan's path. */
export const EACH = '@';

/** Finds all objects at a place of the plan, in the order of the response; null and missing objects are skipped. */
type Find = (data: unknown, budget: Budget) => readonly Json[];

/** Compiles a plan's path into a search. */
export function finder(path: readonly (string | number)[]): Find {
  const into = visitor(path, 0);
  return (data, budget) => {
    const found: Json[] = [];
    into(data, found, budget);
    return found;
  };
}

type Visit = (value: unknown, found: Json[], budget: Budget) => void;

function visitor(path: readonly (string | number)[], at: number): Visit {
  const step = path[at];
  if (step === undefined) return take;
  const next = visitor(path, at + 1);
  if (step === EACH) {
    return (value, found, budget) => {
      if (!Array.isArray(value)) return;
      for (const item of value as unknown[]) {
        budget.spend();
        next(item, found, budget);
      }
    };
  }
  return (value, found, budget) => {
    if (value != null) next((value as Json)[step], found, budget);
  };
}

function take(value: unknown, found: Json[]): void {
  if (Array.isArray(value)) for (const item of value as unknown[]) take(item, found);
  else if (value != null) found.push(value as Json);
}

/**
 * Returns the place in the response of each object that `finder` finds, in the same order. The places are needed only
 * for errors.
 */
export function placesOf(data: unknown, path: readonly (string | number)[]): readonly ResponsePath[] {
  const places: ResponsePath[] = [];
  const visit = (value: unknown, at: number, place: ResponsePath): void => {
    if (value == null) return;
    const step = path[at];
    if (Array.isArray(value)) {
      const next = step === EACH ? at + 1 : at;
      if (step === EACH || step === undefined)
        value.forEach((item, index) => visit(item, next, [...place, index]));
      return;
    }
    if (step === undefined) places.push(place);
    else if (step !== EACH) visit((value as Json)[step], at + 1, [...place, step]);
  };
  visit(data, 0, []);
  return places;
}

/** Returns the prefix of a plan's path that is shared by all objects to which the path leads. */
export function commonPlace(path: readonly (string | number)[]): ResponsePath {
  const end = path.indexOf(EACH);
  return end === -1 ? path : path.slice(0, end);
}
