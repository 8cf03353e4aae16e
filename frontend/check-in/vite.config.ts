import { defineConfig } from 'vite';

/** The check-in page; its worker has a build of its own, because a worker is one classic script. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/check-in/files/',
  build: {
    outDir: '../../target/classes/org/xueshi/gatherings/web/check-in',
    emptyOutDir: true,
    assetsDir: '',
    assetsInlineLimit: 0,
    modulePreload: false,
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    rollupOptions: { input: `${import.meta.dirname}/index.html` },
  },
});
