import { defineConfig } from 'vite';

/** The script that other people's pages carry: one classic script that leaves nothing behind but `window.Parley`. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  build: {
    outDir: '../web/dist/widget/v1',
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: `${import.meta.dirname}/loader.ts`,
      output: { format: 'iife', entryFileNames: 'loader.js' },
    },
  },
});
