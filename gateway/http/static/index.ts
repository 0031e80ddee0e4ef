import { resolve } from 'node:path';

import type { Config } from '../../config';
import type { Log } from '../../logging';
import type { Routes } from '../router';
import { pagesAreIn, whereFrom } from './built';
import { readFolder } from './files';
import { notBuiltRoutes } from './notBuilt';
import { pageRoutes } from './pages';

/**
 * Builds the routes of the pages and their files, one route for each file of the build. A path without a route is not
 * served, so nothing outside the folder can be reached. Without a build, the pages explain how to make one, and the
 * graph is still served.
 */
export function staticRoutes(
  config: Pick<Config, 'webDir' | 'playground' | 'frameAncestors'>,
  log: Log,
): Routes {
  const folder = resolve(config.webDir);
  if (pagesAreIn(folder)) {
    try {
      return pageRoutes(readFolder(folder), config);
    } catch (error) {
      log.error({ err: error }, 'the web build is incomplete; the pages are not served');
    }
  } else {
    log.warn({ folder }, `there are no pages, so the graph is served without them: ${whereFrom}`);
  }
  return notBuiltRoutes(['/', ...(config.playground ? ['/playground', '/playground/embed'] : [])]);
}
