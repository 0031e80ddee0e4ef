import { useState } from 'react';
import { memory } from '../../shared/storage';
import { applyTheme, parseTheme, type Theme } from '../../shared/theme';
import { Icon } from '../parts/Icon';
import { useText } from '../text/texts';
import { shellWords } from './words';

const order: readonly Theme[] = ['auto', 'light', 'dark'];
const icons = { auto: 'auto', light: 'sun', dark: 'moon' } as const;

/** A button that cycles through system, light and dark. The choice is stored for the next visit. */
export function ThemeSwitch() {
  const words = useText(shellWords);
  const [theme, setTheme] = useState<Theme>(() => parseTheme(memory.get('theme')) ?? 'auto');
  const name = `${words.theme}: ${words.themes[theme]}`;
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={name}
      title={name}
      onClick={() => {
        const next = order[(order.indexOf(theme) + 1) % order.length] ?? 'auto';
        memory.set('theme', next);
        applyTheme(next);
        setTheme(next);
      }}
    >
      <Icon name={icons[theme]} />
    </button>
  );
}
