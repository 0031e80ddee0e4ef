/** The look of a page; `auto` follows the browser. */
export type Theme = 'light' | 'dark' | 'auto';

/** Parses `value` as a theme; undefined if it is not a theme. */
export function parseTheme(value: string | null | undefined): Theme | undefined {
  return value === 'light' || value === 'dark' || value === 'auto' ? value : undefined;
}

/**
 * Applies a theme to the page. theme.css follows `data-theme`, or the browser's preference if the attribute is not set.
 */
export function applyTheme(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

const prefersDark = '(prefers-color-scheme: dark)';

/** Resolves `auto` to the theme that the browser prefers. */
export function seenTheme(theme: Theme): 'light' | 'dark' {
  if (theme !== 'auto') return theme;
  return matchMedia(prefersDark).matches ? 'dark' : 'light';
}

/** Calls `changed` when the browser's preference changes, as at dusk. Returns a function that removes the listener. */
export function onPreferredTheme(changed: () => void): () => void {
  const preferred = matchMedia(prefersDark);
  preferred.addEventListener('change', changed);
  return () => preferred.removeEventListener('change', changed);
}
