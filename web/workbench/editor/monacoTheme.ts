import type { editor } from 'monaco-editor';

/** The names of the two looks in Monaco. */
export const editorTheme = { light: 'mmd-light', dark: 'mmd-dark' };

/**
 * The colours of the two looks. Monaco accepts no CSS variables, so these repeat shared/theme.css and workbench.css.
 */
const palettes = {
  light: {
    base: 'vs',
    key: '0c5c63',
    type: '7b4ba0',
    string: '8a4b0c',
    number: '2c69b0',
    variable: 'a33c12',
    comment: '646f75',
    ink: '1d2629',
    widget: 'ffffff',
    line: 'e2ddd2',
    wash: 'e4f0ef',
    select: 'cfe5e3',
    gutter: '646f75',
  },
  dark: {
    base: 'vs-dark',
    key: '6cc5c8',
    type: 'c29be4',
    string: 'e6ab63',
    number: '7fb2ec',
    variable: 'ee9160',
    comment: '919b9f',
    ink: 'e9e6df',
    widget: '1f2930',
    line: '2b363d',
    wash: '17302f',
    select: '23484a',
    gutter: '919b9f',
  },
} as const;

type Palette = (typeof palettes)[keyof typeof palettes];

/** Registers the two looks with Monaco. */
export function defineThemes({ defineTheme }: { defineTheme: typeof editor.defineTheme }): void {
  defineTheme(editorTheme.light, themeData(palettes.light));
  defineTheme(editorTheme.dark, themeData(palettes.dark));
}

function themeData(palette: Palette): editor.IStandaloneThemeData {
  const rule = (token: string, foreground: string): editor.ITokenThemeRule => ({ token, foreground });
  return {
    base: palette.base,
    // Both themes have the same rules and inherit none from the base: Monaco numbers colours by their rules and does
    // not recolour existing text, so after a change of theme the numbers must still match.
    inherit: false,
    rules: [
      rule('', palette.ink),
      rule('keyword', palette.key),
      rule('key.identifier', palette.ink),
      rule('type.identifier', palette.type),
      rule('argument.identifier', palette.variable),
      rule('string', palette.string),
      rule('string.key.json', palette.key),
      rule('string.value.json', palette.string),
      rule('number', palette.number),
      rule('comment', palette.comment),
    ],
    colors: {
      'editor.background': '#00000000',
      'editor.foreground': `#${palette.ink}`,
      'editor.selectionBackground': `#${palette.select}`,
      'editorLineNumber.foreground': `#${palette.gutter}`,
      'editorCursor.foreground': `#${palette.key}`,
      'editorWidget.background': `#${palette.widget}`,
      'editorWidget.border': `#${palette.line}`,
      'editorSuggestWidget.background': `#${palette.widget}`,
      'editorSuggestWidget.selectedBackground': `#${palette.wash}`,
      'editorSuggestWidget.selectedForeground': `#${palette.ink}`,
      'editorSuggestWidget.highlightForeground': `#${palette.key}`,
      'editorSuggestWidget.focusHighlightForeground': `#${palette.key}`,
      'editorHoverWidget.background': `#${palette.widget}`,
      'editorHoverWidget.border': `#${palette.line}`,
      focusBorder: `#${palette.key}`,
    },
  };
}
