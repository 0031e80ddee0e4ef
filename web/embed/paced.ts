/**
 * A function that calls at once, and for all further calls within `ms` once more at their end: however often it is called,
 * the work is done once each `ms`.
 */
export function paced(call: () => void, ms: number): () => void {
  let resting = false;
  let wanted = false;
  const go = (): void => {
    wanted = false;
    resting = true;
    call();
    setTimeout(() => {
      resting = false;
      if (wanted) go();
    }, ms);
  };
  return () => {
    if (resting) wanted = true;
    else go();
  };
}
