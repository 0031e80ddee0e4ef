import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * The build of the custom element: one module without imports under a stable name, since pages elsewhere name its
 * address. It goes into the same folder as the pages.
 */
export default defineConfig({
  root: here('.'),
  publicDir: false,
  cacheDir: here('../../node_modules/.vite'),
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: false,
    target: 'es2022',
    reportCompressedSize: false,
    lib: { entry: here('mmd-playground.ts'), formats: ['es'], fileName: () => 'playground/element.js' },
  },
});
