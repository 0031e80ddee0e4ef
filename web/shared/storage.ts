/**
 * Stores a page's theme and language between visits, but never a credential. In a sandboxed frame without an origin of
 * its own, there is no storage: reading then returns undefined, and writing does nothing.
 */
export const memory = {
  /** Returns the value stored under `key`, or undefined. */
  get(key: string): string | undefined {
    try {
      return localStorage.getItem(`mmd:${key}`) ?? undefined;
    } catch {
      return undefined;
    }
  },
  /** Stores `value` under `key` if the browser allows it. */
  set(key: string, value: string): void {
    try {
      localStorage.setItem(`mmd:${key}`, value);
    } catch {
      // Without storage, the choice lasts as long as the page.
    }
  },
};
