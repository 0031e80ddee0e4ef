import { LRUCache } from 'lru-cache';

// Clients send few different headers. If one client sends many, the headers of other clients are evicted and parsed
// again.
const MAX_HEADERS = 500;
const MAX_CHARACTERS = 64 * 1024;

/** Wraps a function so that each value of a header is parsed once, as long as the value is among the most recent. */
export function remembered<T extends object | string>(read: (header: string) => T): (header: string) => T {
  const known = new LRUCache<string, T>({
    max: MAX_HEADERS,
    maxSize: MAX_CHARACTERS,
    sizeCalculation: (_, header) => 1 + header.length,
  });
  return (header) => {
    const found = known.get(header);
    if (found !== undefined) return found;
    const made = read(header);
    known.set(header, made);
    return made;
  };
}
