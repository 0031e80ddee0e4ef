import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import type { Plugin } from 'vite';

const { resolve } = createRequire(import.meta.url);

/** The schema is described in English, whatever the language of the page. */
const described = ['jsx(MarkdownContent, { ', 'jsx(MarkdownContent, { lang: "en", '] as const;

/**
 * The English texts, and a few behaviours, that the libraries around the editors have no setting for. The key is the
 * end of a file's path; each pair holds a piece of the file's code and its replacement. `libraryText` is defined in
 * workbench/editor/libraryText.ts, which knows the language. A piece that is not found fails the build, so that a new
 * version of a library is noticed.
 */
const pieces: Readonly<Record<string, readonly (readonly [code: string, instead: string])[]>> = {
  'plugin-doc-explorer/dist/components/section.js': [
    ['      title\n    ]', '      libraryText(title)\n    ]'],
  ],
  'plugin-doc-explorer/dist/components/search.js': [
    ['`Search ${navItem.name}...`', 'libraryText("Search {0}", navItem.name)'],
    ['"No results found"', 'libraryText("No results found")'],
    ['"Other results"', 'libraryText("Other results")'],
  ],
  'plugin-doc-explorer/dist/components/doc-explorer.js': [
    // The library names the first page itself; every other one bears the name of a type or field.
    ['prevName = t12.name', 'prevName = explorerNavStack.length === 2 ? libraryText("Docs") : t12.name'],
    [
      'children: navItem.name }',
      'children: explorerNavStack.length === 1 ? libraryText("Docs") : navItem.name }',
    ],
    ['`Go back to ${prevName}`', 'libraryText("Go back to {0}", prevName)'],
    ['"aria-label": "Documentation Explorer"', '"aria-label": libraryText("Documentation Explorer")'],
    ['children: "Error fetching schema"', 'children: libraryText("Error fetching schema")'],
    ['children: "No GraphQL schema available"', 'children: libraryText("No GraphQL schema available")'],
    ['"Schema is invalid: "', 'libraryText("Schema is invalid: ")'],
  ],
  'plugin-doc-explorer/dist/components/schema-documentation.js': [described],
  'plugin-doc-explorer/dist/components/argument.js': [
    described,
    ['children: "Deprecated"', 'children: libraryText("Deprecated")'],
  ],
  'plugin-doc-explorer/dist/components/deprecation-reason.js': [
    described,
    ['children: "Deprecated"', 'children: libraryText("Deprecated")'],
  ],
  'plugin-doc-explorer/dist/components/field-documentation.js': [
    described,
    ['children: "Show Deprecated Arguments"', 'children: libraryText("Show Deprecated Arguments")'],
  ],
  'plugin-doc-explorer/dist/components/type-documentation.js': [
    described,
    ['children: "Show Deprecated Fields"', 'children: libraryText("Show Deprecated Fields")'],
    ['children: "Show Deprecated Values"', 'children: libraryText("Show Deprecated Values")'],
  ],
  'graphiql-explorer/dist/Explorer.js': [
    ["'No Schema Available'", "libraryText('No GraphQL schema available')"],
    ["'Add new',", "libraryText('Add new'),"],
    ["        'Query'\n", "        libraryText('query')\n"],
    ['title: field.description,', "title: field.description, lang: 'en',"],
    ['title: arg.description,', "title: arg.description, lang: 'en',"],
    ["? 'Remove the variable' :", "? libraryText('Remove the variable') :"],
    [
      ": 'Extract the current value into a GraphQL variable'",
      ": libraryText('Extract the current value into a GraphQL variable')",
    ],
    [
      "title: 'Extract selections into a new reusable fragment'",
      "title: libraryText('Extract selections into a new reusable fragment')",
    ],
    // Opening the tree must not move the focus into its middle; adding an argument may.
    ['activeElement instanceof HTMLTextAreaElement', "activeElement.closest('textarea, .side-tabs')"],
    ['input.focus();', 'input.focus({ preventScroll: true });'],
    // The library gives these no names, without which a screen reader cannot say what they are for.
    [
      "React.createElement('input', {\n          style: {",
      "React.createElement('input', {\n          'aria-label': arg.name,\n          style: {",
    ],
    [
      "'select',\n              {\n                style: {",
      "'select',\n              {\n                'aria-label': arg.name,\n                style: {",
    ],
    [
      "              autoComplete: 'false',",
      "              'aria-label': libraryText('Operation name'),\n              autoComplete: 'false',",
    ],
    ["placeholder: capitalize(operationType) + ' Name'", "placeholder: libraryText('Operation name')"],
    [
      "'select',\n            {\n              onChange",
      "'select',\n            {\n              'aria-label': libraryText('Add new'),\n              onChange",
    ],
    [
      "className: 'toolbar-button',\n              onClick: function onClick() {\n                return _this15",
      "className: 'toolbar-button',\n              'aria-label': libraryText('Add new'),\n              onClick: function onClick() {\n                return _this15",
    ],
  ],
  '@graphiql/react/dist/constants.js': [
    ['"Prettify Editors"', 'libraryText("Prettify Editors")'],
    ['"Merge Fragments into Query"', 'libraryText("Merge Fragments into Query")'],
    ['"Run Operation"', 'libraryText("Run Operation")'],
    ['"Copy Query"', 'libraryText("Copy Query")'],
  ],
  '@graphiql/react/dist/stores/execution.js': [
    ['"Automatically added leaf fields"', 'libraryText("Automatically added leaf fields")'],
  ],
  'monaco-editor/esm/vs/nls.js': [
    [
      '    let result;\n    if (args.length === 0)',
      '    message = libraryText(message);\n    let result;\n    if (args.length === 0)',
    ],
  ],
};

/**
 * The name of the virtual module with Monaco's French texts, keyed by the English ones. Monaco ships them by number,
 * for a build of its own.
 */
const monacoFrench = 'virtual:monaco-french';

/** Creates the Vite plugin that shows the texts of libraries in the language of the page. */
export function libraryTexts(): Plugin {
  return {
    name: 'mmd:library-texts',
    resolveId: (id) => (id === monacoFrench ? `\0${monacoFrench}` : undefined),
    load: (id) =>
      id === `\0${monacoFrench}` ? `export default ${JSON.stringify(readMonacoFrench())}` : undefined,
    transform(code, id) {
      const found = Object.entries(pieces).find(([end]) => id.replaceAll('\\', '/').endsWith(end));
      if (!found) return undefined;
      let replaced = code;
      for (const [piece, instead] of found[1]) {
        if (!replaced.includes(piece)) this.error(`${found[0]} has no ${piece} any more.`);
        replaced = replaced.replaceAll(piece, instead);
      }
      // Not an import: some of these files are CommonJS.
      const head = 'const libraryText = (...text) => globalThis.mmdLibraryText?.(...text) ?? text[0];\n';
      return { code: head + replaced, map: null };
    },
  };
}

function readMonacoFrench(): Readonly<Record<string, string>> {
  const messages: { _VSCODE_NLS_MESSAGES?: readonly string[] } = {};
  const define = (_needs: readonly string[], run: () => void): void => run();
  const monaco = resolve('monaco-editor/package.json').replace(/package\.json$/, '');
  runInNewContext(
    readFileSync(`${monaco}min/vs/nls.messages.fr.js`, 'utf8'),
    Object.assign(messages, { define }),
  );
  const source = readFileSync(`${monaco}dev/vs/editor/editor.main.js`, 'utf8');
  const english = source.matchAll(/localize2?\((\d+), ("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')/g);
  const texts: Record<string, string> = {};
  for (const [, number, literal = ''] of english) {
    const french = messages._VSCODE_NLS_MESSAGES?.[Number(number)];
    if (french !== undefined) texts[runInNewContext(literal) as string] = french;
  }
  return texts;
}
