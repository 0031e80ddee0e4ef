import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

import { libraryTexts } from './build/libraryTexts.mts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where the graph answers while `vite` serves the pages in development. */
const graph = process.env['MMD_GRAPH'] ?? 'http://127.0.0.1:4000';

/** Letters that every page begins with: asked for beside the script, they are there before the first text is. */
const firstFonts = /\/source-(?:sans-3|serif-4)-latin-wght-normal-[^/]*\.woff2$/;

const preloadFonts: Plugin = {
  name: 'preload-fonts',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => firstFonts.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: true },
          injectTo: 'head',
        })),
  },
};

/** All pages in one build, so that they share React and the theme. The custom element has a build of its own. */
export default defineConfig({
  root: here('.'),
  // Paths from the root of the origin: the gateway serves /assets next to the pages.
  base: '/',
  publicDir: here('public'),
  plugins: [preloadFonts, libraryTexts()],
  cacheDir: here('../node_modules/.vite'),
  // In development, libraries are bundled beforehand, and by plugins of their own.
  optimizeDeps: { rolldownOptions: { plugins: [libraryTexts()] } },
  server: { proxy: { '/graphql': graph } },
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // Nothing becomes a `data:` URL, so that the Content-Security-Policy can leave them out for scripts and fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 5_000,
    rolldownOptions: {
      onLog(level, log, handle) {
        // Hundreds of "use client" in packages, which say nothing to a page that is all client.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
      input: {
        dashboard: here('dashboard/index.html'),
        playground: here('playground/index.html'),
        embed: here('embed/index.html'),
      },
    },
  },
});
