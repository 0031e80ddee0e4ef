import type { Theme } from '../shared/theme';
import type { Messages } from '../workbench/messages';

interface ThemeButtonProps {
  readonly theme: Theme;
  readonly messages: Messages;
  readonly onTheme: (theme: Theme) => void;
}

const next: Readonly<Record<Theme, Theme>> = { auto: 'light', light: 'dark', dark: 'auto' };

/** The icon for each theme: a sun, a moon, or half of each. */
const shapes: Readonly<Record<Theme, string>> = {
  light:
    'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M19 5l-2 2M7 17l-2 2',
  dark: 'M20 14.5A8 8 0 0 1 9.5 4a8 8 0 1 0 10.5 10.5Z',
  auto: 'M12 4a8 8 0 1 0 0 16ZM12 4a8 8 0 0 1 0 16',
};

/** A button that chooses the colours of the page. A click switches to the next theme. */
export function ThemeButton({ theme, messages, onTheme }: ThemeButtonProps) {
  const label = `${messages.theme}: ${messages.themes[theme]}`;
  return (
    <button
      type="button"
      className="button ghost icon"
      title={label}
      aria-label={label}
      onClick={() => onTheme(next[theme])}
    >
      <svg
        viewBox="0 0 24 24"
        width="20"
        height="20"
        aria-hidden="true"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
      >
        <path
          d={shapes[theme]}
          fill={theme === 'light' ? 'none' : 'currentColor'}
          fillOpacity={theme === 'auto' ? 0.35 : 1}
        />
      </svg>
    </button>
  );
}
