import { send } from '../respond';
import { page, type Routes } from '../router';

const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>The pages are not built</title>
<h1>The pages are not built</h1>
<p>The graph answers at <code>/graphql</code>; its dashboard and its Playground were not built, or their build failed.</p>
<p>In a checkout, <code>npm ci</code> without <code>--omit=dev</code> installs the build tools, and <code>npm run build:web</code> builds the pages
or says what is wrong. Alternatively, set <code>MMD_WEB_DIR</code> to a folder of pages built elsewhere. Then restart the graph.</p>
<ul>
<li><code>/graphql</code>: the graph, by POST or GET</li>
<li><a href="/health/ready">/health/ready</a>: whether it is ready, and the edition it serves</li>
</ul>
</html>
`;

/**
 * Serves instructions for building the pages at the pages' addresses, with status 404 because the pages do not exist.
 */
export function notBuiltRoutes(paths: readonly string[]): Routes {
  const handler = page((_request, response) => {
    send(response, 404, 'text/html; charset=utf-8', html, { 'cache-control': 'no-store' });
  });
  return Object.fromEntries(paths.map((path) => [path, handler]));
}
