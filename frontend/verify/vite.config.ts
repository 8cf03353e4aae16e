import { defineConfig, type Plugin } from 'vite';

/** Puts scripts and styles into the page itself: one file that needs nothing else. */
const inOneFile: Plugin = {
  name: 'in-one-file',
  enforce: 'post',
  generateBundle(_, bundle) {
    const files = Object.values(bundle);
    for (const page of files) {
      if (page.type !== 'asset' || !page.fileName.endsWith('.html')) {
        continue;
      }
      let html = String(page.source);
      for (const part of files) {
        if (part.type === 'chunk') {
          const code = part.code.replaceAll('</script', '<\\/script');
          html = html.replace(/<script type="module"[^>]*src=[^>]*><\/script>/u, () => `<script type="module">${code}</script>`);
          delete bundle[part.fileName];
        } else if (part.fileName.endsWith('.css')) {
          html = html.replace(/<link rel="stylesheet"[^>]*>/u, () => `<style>${String(part.source)}</style>`);
          delete bundle[part.fileName];
        }
      }
      page.source = html;
    }
  },
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [inOneFile],
  build: {
    outDir: '../../target/classes/org/xueshi/records/web',
    emptyOutDir: false,
    modulePreload: false,
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    rollupOptions: { input: `${import.meta.dirname}/offline.html` },
  },
});
