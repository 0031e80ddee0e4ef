import type { Config } from '../../config';

/**
 * Builds the Content-Security-Policy of the pages, which allows their own files, this origin's graph, and nothing else.
 *
 * - Scripts: files of this origin. There are no inline scripts and there is no `eval`; Monaco and GraphiQL need
 *   neither.
 * - Workers: Monaco checks documents in workers, which are files of this origin. In a sandboxed frame, which has no
 *   origin of its own, a browser only starts a worker from a `blob:` of the page, and the worker then loads the same
 *   file.
 * - Styles: Monaco (its theme and every decoration), GraphiQL's menus and Observable Plot add `style` elements and
 *   attributes to the page while it runs, without a nonce, so inline styles stay allowed. A style cannot run anything,
 *   nor, with the rest of this policy, send anything anywhere.
 * - Images: images of this origin, and `data:` for icons inside Monaco's style sheets.
 */
export function pagePolicy(framedBy: Config['frameAncestors']): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self' blob:",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    ...frameAncestors(framedBy),
  ].join('; ');
}

/**
 * The `Permissions-Policy` of the pages, which lists the browser features that none of the pages uses, so that nothing
 * in a page may use them.
 */
export const permissionsPolicy = [
  'bluetooth',
  'camera',
  'display-capture',
  'geolocation',
  'hid',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/**
 * Returns the directive, or an empty list if every page may frame: `*` would still refuse pages from files and other
 * schemes.
 */
function frameAncestors(framedBy: Config['frameAncestors']): string[] {
  if (framedBy === '*') return [];
  return [`frame-ancestors ${framedBy.length === 0 ? "'none'" : framedBy.join(' ')}`];
}
