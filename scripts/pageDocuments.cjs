const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '..');

/**
 * What the pages ask, as Apollo's tools list it, so that a server which answers trusted documents alone answers the pages: the
 * dashboard's documents, the saved operations, and what the Playground's editors ask of the schema.
 */
function manifest() {
  // Only where pages are built is it installed for certain.
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
