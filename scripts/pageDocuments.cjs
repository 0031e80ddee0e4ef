const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '..');

/**
 * Lists all documents that the pages request, in the format of Apollo's tools, so that a server that accepts only
 * trusted documents serves the pages. These are the dashboard's documents, the saved operations, and the introspection
 * query of the Playground's editors.
 */
function manifest() {
  // The package is loaded here, because it is certain to be installed only where pages are built.
  const { getIntrospectionQuery, getOperationAST, parse } = require('graphql');
  const files = ['web/dashboard/documents', 'schema/operations'].flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder))
      .filter((file) => file.endsWith('.graphql'))
      .sort()
      .map((file) => path.join(root, folder, file)),
  );
  const texts = [...files.map((file) => fs.readFileSync(file, 'utf8').trim()), getIntrospectionQuery()];
  const operations = texts.map((body) => {
    const { name, operation: type } = getOperationAST(parse(body));
    return { id: createHash('sha256').update(body).digest('hex'), name: name.value, type, body };
  });
  return { format: 'apollo-persisted-query-manifest', version: 1, operations };
}

module.exports = { manifest };
