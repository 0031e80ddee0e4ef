type Json = Record<string | number, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Puts what a fetch brought into what is there already: objects and lists of one length key by key, the rest anew. */
export function merge(target: Json, source: Json): void {
  for (const key in source) {
    const brought = source[key];
    if (brought === undefined) continue;
    const there = target[key];
    if (isObject(there) && isObject(brought)) {
      if (Array.isArray(there) && Array.isArray(brought) && there.length !== brought.length)
        target[key] = brought;
      else merge(there, brought);
    } else {
      target[key] = brought;
    }
  }
}
