import { useEffect, useState } from 'react';
// As a file of its own: outlines are data, and as script they would be parsed before the page can answer.
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

/** Begun as soon as a page with a map loads, while its data is on the way. */
let loaded: Promise<Shapes> | undefined = load();
// A failure is told where the outlines are waited for.
loaded.catch(() => undefined);

async function load(): Promise<Shapes> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The map's outlines could not be loaded (${response.status}).`);
  return (await response.json()) as Shapes;
}

/** The outlines, once they are there; loaded once for all maps. */
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
        // The map stays empty; its table has all there is. The next map tries again.
        loaded = undefined;
      },
    );
    return () => {
      gone = true;
    };
  }, []);
  return shapes;
}
