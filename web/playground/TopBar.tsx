import type { Lang } from '../shared/language';
import type { Theme } from '../shared/theme';
import type { Messages } from '../workbench/messages';
import { ThemeButton } from './ThemeButton';

interface TopBarProps {
  readonly lang: Lang;
  readonly theme: Theme;
  readonly messages: Messages;
  readonly onLang: (lang: Lang) => void;
  readonly onTheme: (theme: Theme) => void;
  readonly onHome: () => void;
}

/** The head of the page: its name, a link to the dashboard, language and colours. */
export function TopBar({ lang, theme, messages, onLang, onTheme, onHome }: TopBarProps) {
  return (
    <header className="top-bar">
      <a
        className="brand"
        href={`/playground?lang=${lang}`}
        onClick={(event) => {
          event.preventDefault();
          onHome();
        }}
      >
        <img src="/icon.svg" width="30" height="30" alt="" />
        <span className="brand-name">{messages.playground}</span>
        <span className="brand-line">{messages.tagline}</span>
      </a>
      <nav>
        <a href={`/?lang=${lang}`}>{messages.dashboard}</a>
      </nav>
      <div className="segments" role="group" aria-label={messages.language}>
        {(['en', 'fr'] as const).map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={lang === each}
            lang={each}
            onClick={() => onLang(each)}
          >
            {each.toUpperCase()}
          </button>
        ))}
      </div>
      <ThemeButton {...{ theme, messages, onTheme }} />
    </header>
  );
}
