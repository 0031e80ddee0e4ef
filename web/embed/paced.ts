/**
 * A function that calls at once. Further calls within `ms` count as that one, unless there is something else to do by then
 * than there was: this is done at their end. However often it is called, the work is done once each `ms`.
 *
 * @param what tells what there is to do
 */
export function paced(call: () => void, what: () => unknown, ms: number): () => void {
  let resting = false;
  let wanted = false;
  let done: unknown;
  const go = (): void => {
    wanted = false;
    done = what();
    resting = true;
    call();
    setTimeout(() => {
      resting = false;
      if (wanted) go();
    }, ms);
  };
  return () => {
    if (resting) wanted = what() !== done;
    else go();
  };
}
