/**
 * Writes the lists of subgraphs that are derived from the components named in `subgraphs/components.ts`: `index.ts` and
 * `files.ts` in the same folder.
 */
const fs = require('node:fs');
const path = require('node:path');

const folder = path.resolve(__dirname, '../subgraphs');

const header = '// Written from components.ts by the build. Not to be edited.\n';

const listsOf = (names) => ({
  'index.ts': `${header}${imports(names, (name) => `import { ${name} } from './${name}';`)}
/** The subgraphs of the graph: one for each component, and \`atlas\` for the data they share. */
export const subgraphs = {
${members(names)}};

/** The name of a subgraph, of its folder and of its database. */
export type SubgraphName = keyof typeof subgraphs;
`,
  'files.ts': `${header}${imports(names, (name) => `import { files as ${name} } from './${name}/records';`)}
/** The folders of \`data/\`, one per subgraph, and the files that each must contain. */
export const files = {
${members(names)}};
`,
});

const imports = (names, line) =>
  [...names]
    .sort()
    .map((name) => `${line(name)}\n`)
    .join('');

const members = (names) => names.map((name) => `  ${name},\n`).join('');

/**
 * Brings the lists up to date. A list that is already up to date keeps its modification time, so that no bundle is
 * rebuilt because of it.
 */
function writeSubgraphLists() {
  const listed = fs.readFileSync(path.join(folder, 'components.ts'), 'utf8');
  const components = [...listed.matchAll(/^export .* from '\.\/(\w+)\/component';$/gm)];
  const lists = listsOf(['atlas', ...components.map(([, name]) => name)]);
  for (const [name, content] of Object.entries(lists)) {
    const file = path.join(folder, name);
    if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== content) fs.writeFileSync(file, content);
  }
}

module.exports = { writeSubgraphLists };
