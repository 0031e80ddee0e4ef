import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

import { libraryTexts } from './build/libraryTexts.mts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The address of the graph while `vite` serves the pages in development. */
const graph = process.env['MMD_GRAPH'] ?? 'http://127.0.0.1:4000';

/** The fonts of every page's first text: preloaded beside the script, they arrive before the text does. */
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

/**
 * The build of all pages at once, so that they share React and the theme. The custom element has a build of its own.
 */
export default defineConfig({
  root: here('.'),
  // Paths start at the root of the origin: the gateway serves /assets next to the pages.
  base: '/',
  publicDir: here('public'),
  plugins: [preloadFonts, libraryTexts()],
  cacheDir: here('../node_modules/.vite'),
  // In development, libraries are bundled in advance, with plugins of their own.
  optimizeDeps: { rolldownOptions: { plugins: [libraryTexts()] } },
  server: { proxy: { '/graphql': graph } },
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // No file becomes a `data:` URL, so that the Content-Security-Policy need not allow them for scripts and fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 5_000,
    rolldownOptions: {
      onLog(level, log, handle) {
        // Packages have hundreds of "use client" directives, which mean nothing to a page that is all client.
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
