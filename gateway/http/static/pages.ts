import type { Config } from '../../config';
import type { Handler } from '../respond';
import { page, type Routes } from '../router';
import { fileOf, type StaticFile } from './files';
import { fileHandler, immutable, shortLived } from './handler';
import { pagePolicy, permissionsPolicy } from './policy';

/** The settings that affect pages. */
type PageSettings = Pick<Config, 'playground' | 'frameAncestors'>;

/**
 * The paths of the dashboard, which does its own routing below them so that each of its states has its own URL. A path
 * that ends in `*` stands for everything below it.
 */
const dashboardPaths = [
  '/',
  '/country',
  '/country/*',
  '/pair',
  '/pair/*',
  '/network',
  '/meetings',
  '/search',
  '/initiatives',
  '/organisations',
  '/record/*',
  '/about',
];

/** Builds the routes of a web build. `files` maps paths relative to the build folder to files. */
export function pageRoutes(files: ReadonlyMap<string, StaticFile>, settings: PageSettings): Routes {
  const dashboard = pageHandler(files, 'dashboard/index.html', ["'self'"]);
  return {
    ...Object.fromEntries(dashboardPaths.map((path) => [path, page(dashboard)])),
    // The dashboard itself reports an unknown address, in the reader's language.
    '/*': page(pageHandler(files, 'dashboard/index.html', ["'self'"], 404)),
    ...(settings.playground && playgroundRoutes(files, settings)),
    ...assetRoutes(files),
  };
}

function playgroundRoutes(files: ReadonlyMap<string, StaticFile>, { frameAncestors }: PageSettings): Routes {
  const element = required(files, 'playground/element.js');
  return {
    '/playground': page(pageHandler(files, 'playground/index.html', ["'self'"])),
    '/playground/embed': page(pageHandler(files, 'embed/index.html', frameAncestors)),
    '/playground/element.js': page(fileHandler(element, { ...shared, 'cache-control': shortLived })),
  };
}

/**
 * Builds the routes of files. Files under `assets/` have the hash of their content in their name; the other files are
 * few and small.
 */
function assetRoutes(files: ReadonlyMap<string, StaticFile>): Routes {
  const routes: Record<string, Routes[string]> = {};
  for (const [name, file] of files) {
    const hashed = name.startsWith('assets/');
    if (!hashed && name.includes('/')) continue;
    const cache = hashed ? immutable : shortLived;
    routes[`/${name}`] = page(fileHandler(file, { ...shared, 'cache-control': cache }));
  }
  return routes;
}

/**
 * The headers of files. Files are public and the same for everyone, regardless of the value of `MMD_CORS_ORIGINS` for
 * the graph: pages of other origins load the custom element, and a sandboxed frame, which has no origin, loads
 * everything across origins.
 */
const shared = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

/** The placeholder in a page for the origins whose pages may frame the page and exchange messages with it. */
const hostsMark = '<meta name="mmd-hosts" content="" />';

function pageHandler(
  files: ReadonlyMap<string, StaticFile>,
  name: string,
  framedBy: Config['frameAncestors'],
  status = 200,
): Handler {
  const file = required(files, name);
  const hosts = framedBy === '*' ? '*' : framedBy.join(' ');
  const headers = {
    'content-security-policy': pagePolicy(framedBy),
    'permissions-policy': permissionsPolicy,
    'cache-control': status === 200 ? shortLived : 'no-store',
  };
  let handler: Promise<Handler> | undefined;
  const make = async (): Promise<Handler> => {
    const html = (await file.read()).toString();
    // The page reads the origins from here and never from its URL, which anyone can write.
    return fileHandler(
      fileOf(html.replace(hostsMark, `<meta name="mmd-hosts" content="${hosts}" />`), file.contentType),
      headers,
      status,
    );
  };
  return async (request, response, target) => {
    handler ??= make();
    // `frame-ancestors` decides which pages may frame this page; the older header can express only "nobody" and "the
    // same origin".
    response.removeHeader('x-frame-options');
    await (
      await handler
    )(request, response, target);
  };
}

function required(files: ReadonlyMap<string, StaticFile>, name: string): StaticFile {
  const file = files.get(name);
  if (!file) throw new Error(`The web build has no ${name}. Rebuild it with \`npm run build:web\`.`);
  return file;
}
