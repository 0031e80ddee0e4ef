import { z } from 'zod';
import { packagedPath } from './packaged';
import { setting, yesOrNo } from './setting';

/** Sources of a Content-Security-Policy. The graph's own pages may always frame, unless no page may. */
const frameAncestors: z.ZodType<'*' | readonly string[], string> = z.string().transform((value, context) => {
  if (value === '*') return value;
  if (value === 'none') return [];
  const others = value.split(',').map((origin) => origin.trim());
  for (const origin of others) {
    if (origin !== 'self' && !isWebOrigin(origin)) {
      const message = `must be self, none, *, or origins such as https://example.org, separated by commas; "${origin}" is not an origin`;
      context.addIssue({ code: 'custom', message });
    }
  }
  return ["'self'", ...others.filter((origin) => origin !== 'self')];
});

function isWebOrigin(origin: string): boolean {
  return /^https?:/.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin;
}

/** Settings for the pages: the dashboard and the Playground. */
export const pageSettings = {
  playground: setting('MMD_PLAYGROUND', 'true', 'Whether /playground is served.', yesOrNo),
  frameAncestors: setting(
    'MMD_FRAME_ANCESTORS',
    'self',
    'Origins whose pages may embed /playground/embed in a frame and exchange messages with it: self, none, *, or a list separated by commas.',
    frameAncestors,
  ),
  webDir: packagedPath('MMD_WEB_DIR', 'dist/web', 'Folder of the built pages.'),
};
