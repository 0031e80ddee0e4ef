/** How a page looks; `auto` follows the browser. */
export type Theme = 'light' | 'dark' | 'auto';

/** `value` as a theme, or undefined where it is none. */
export function parseTheme(value: string | null | undefined): Theme | undefined {
  return value === 'light' || value === 'dark' || value === 'auto' ? value : undefined;
}

/** Puts a theme on the page: theme.css follows `data-theme`, and the browser where it is not set. */
export function applyTheme(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

const prefersDark = '(prefers-color-scheme: dark)';

/** The theme that is seen: `auto` resolved by what the browser prefers. */
export function seenTheme(theme: Theme): 'light' | 'dark' {
  if (theme !== 'auto') return theme;
  return matchMedia(prefersDark).matches ? 'dark' : 'light';
}

/** Calls back when the browser comes to prefer another theme, as at dusk. Gives what ends it. */
export function onPreferredTheme(changed: () => void): () => void {
  const preferred = matchMedia(prefersDark);
  preferred.addEventListener('change', changed);
  return () => preferred.removeEventListener('change', changed);
}
