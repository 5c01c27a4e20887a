import { defineConfig } from 'vite';

// One entry per kind of page; the server finds the hashed names in manifest.json.
export default defineConfig({
  base: '/ui/',
  publicDir: false,
  build: {
    outDir: '../../../target/classes/static/ui',
    emptyOutDir: true,
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      // htmx can evaluate strings; our policy forbids it and app.ts switches it off
      checks: { eval: false },
      input: { app: 'src/app.ts', diagram: 'src/diagram.ts', modeller: 'src/modeller.ts' },
    },
  },
  css: {
    lightningcss: { errorRecovery: true },
    preprocessorOptions: { scss: { quietDeps: true, loadPaths: ['node_modules'] } },
  },
});
