import { useEffect, useState } from 'react';
// Fetched as a separate file: the outlines are data, and in a script they would be parsed before the page can respond.
import address from './shapes.generated.json?url';

/** A country's outline in the map's units. */
export interface Shape {
  /** Its ISO code, or '' for land drawn for orientation. */
  readonly code: string;
  readonly d: string;
  readonly at: readonly [number, number];
  readonly small?: true;
}

/** All outlines, and the size of the map. */
export interface Shapes {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** The outlines, which start to load as soon as a page with a map loads, in parallel with its data. */
let loaded: Promise<Shapes> | undefined = load();
// A failure is handled where the outlines are awaited.
loaded.catch(() => undefined);

async function load(): Promise<Shapes> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The map's outlines could not be loaded (${response.status}).`);
  return (await response.json()) as Shapes;
}

/** Returns the outlines once they are loaded. They are loaded once for all maps. */
export function useShapes(): Shapes | undefined {
  const [shapes, setShapes] = useState<Shapes>();
  useEffect(() => {
    let gone = false;
    loaded ??= load();
    loaded.then(
      (all) => {
        if (!gone) setShapes(all);
      },
      () => {
        // The map stays empty, but its table has all the data. The next map tries again.
        loaded = undefined;
      },
    );
    return () => {
      gone = true;
    };
  }, []);
  return shapes;
}
