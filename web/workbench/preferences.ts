import { useEffect, useState } from 'react';

import { browserLang, parseLang, type Lang } from '../shared/language';
import { memory } from '../shared/storage';
import { applyTheme, parseTheme, type Theme } from '../shared/theme';

/** Holds the language of a page: the language in its address, else the last choice, else the browser's language. */
export function useLang(asked: Lang | undefined): [Lang, (lang: Lang) => void] {
  const [lang, setLang] = useState<Lang>(() => asked ?? parseLang(memory.get('lang')) ?? browserLang());
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  return [
    lang,
    (chosen) => {
      memory.set('lang', chosen);
      setLang(chosen);
    },
  ];
}

/** Holds the theme of a page: the theme in its address, else the last choice, else the browser's theme. */
export function useTheme(asked: Theme | undefined): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(() => asked ?? parseTheme(memory.get('theme')) ?? 'auto');
  useEffect(() => applyTheme(theme), [theme]);
  return [
    theme,
    (chosen) => {
      memory.set('theme', chosen);
      setTheme(chosen);
    },
  ];
}
