import { page, type Routes } from '../router';
import { fileOf } from './files';
import { fileHandler, shortLived } from './handler';

const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>The pages are not built</title>
<h1>The pages are not built</h1>
<p>The graph answers at <code>/graphql</code>; its dashboard and its Playground were not built, or their build failed.</p>
<p>Build them with <code>npm run build:web</code>, which says what is wrong, and start the graph again.</p>
<ul>
<li><code>/graphql</code>: the graph, by POST or GET</li>
<li><a href="/health/ready">/health/ready</a>: whether it is ready, and the edition it serves</li>
</ul>
</html>
`;

/** Says at the addresses of the pages how to build them. */
export function notBuiltRoutes(paths: readonly string[]): Routes {
  const handler = page(
    fileHandler(fileOf(html, 'text/html; charset=utf-8'), { 'cache-control': shortLived }),
  );
  return Object.fromEntries(paths.map((path) => [path, handler]));
}
