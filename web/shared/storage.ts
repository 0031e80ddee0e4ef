/**
 * What a page remembers between visits: theme and language, never a credential. In a sandboxed frame without an
 * origin of its own there is no storage; reading then gives undefined, and writing does nothing.
 */
export const memory = {
  /** The value kept under `key`, or undefined. */
  get(key: string): string | undefined {
    try {
      return localStorage.getItem(`mmd:${key}`) ?? undefined;
    } catch {
      return undefined;
    }
  },
  /** Keeps `value` under `key` where the browser lets it. */
  set(key: string, value: string): void {
    try {
      localStorage.setItem(`mmd:${key}`, value);
    } catch {
      // No storage: the choice lasts as long as the page.
    }
  },
};
