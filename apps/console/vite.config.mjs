/** Builds the console into dist/console; the API serves it (apps/api/src/console). `vite` alone serves it live beside a running API. */
import { defineConfig } from 'vite';

const api = process.env.TIKKUN_URL ?? 'http://127.0.0.1:3000';

export const consoleBuild = defineConfig({
  root: import.meta.dirname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
  resolve: { conditions: ['source', 'browser', 'module', 'import', 'default'] },
  build: { outDir: '../../dist/console', emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0, manifest: 'manifest.json', reportCompressedSize: false },
  server: { proxy: { '/api': api, '/mail': api, '/health': api } },
});

export default consoleBuild;
