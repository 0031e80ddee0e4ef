/**
 * Returns a function that calls `call` at most once every `ms` milliseconds. The first call is made at once. A further
 * call within that time is dropped if `what` returns the same value as at the last call; otherwise it is made at the
 * end of that time.
 *
 * @param what identifies the work to do
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
