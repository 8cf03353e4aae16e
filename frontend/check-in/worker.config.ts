import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  build: {
    outDir: '../../target/classes/org/xueshi/gatherings/web/check-in',
    emptyOutDir: false,
    lib: { entry: `${import.meta.dirname}/worker.ts`, formats: ['iife'], name: 'worker', fileName: () => 'worker.js' },
  },
});
