import { defineConfig } from 'vite';

const pages = ['app', 'cases', 'compare', 'diagram', 'modeller'];

// the studio's editors, one for each kind of file
const editors = [
  'diagram',
  'tables',
  'rules',
  'form',
  'manifest',
  'parameters',
  'facts',
  'scenario',
  'text',
].map((kind) => `edit-${kind}`);

// One entry per kind of page; the server finds the hashed names in manifest.json.
export default defineConfig({
  base: '/ui/',
  publicDir: false,
  // the drawing tools share one preact, or their hooks do not find each other
  resolve: { dedupe: ['preact'] },
  build: {
    outDir: '../../../target/classes/static/ui',
    emptyOutDir: true,
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      // htmx can evaluate strings; our policy forbids it and app.ts switches it off
      checks: { eval: false },
      input: Object.fromEntries([...pages, ...editors].map((name) => [name, `src/${name}.ts`])),
    },
  },
  css: {
    lightningcss: { errorRecovery: true },
    preprocessorOptions: { scss: { quietDeps: true, loadPaths: ['node_modules'] } },
  },
});
