import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';
import { emitDocs } from './docs/emit-docs.ts';

/** `API_URL` is where `/api`, `/auth` and the rest of the Worker answer while Vite serves the pages. */
const api = process.env['API_URL'];

export default defineConfig({
  root: import.meta.dirname,
  plugins: [solid(), emitDocs()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // Older targets make Lightning CSS lower light-dark(), and the colours vanish.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    // The content security policy knows no data: styles or fonts.
    assetsInlineLimit: 0,
  },
  server: api
    ? { proxy: { '^/(api|auth|oauth|\\.well-known|mcp)': api, '^/widget/v1/(frame|visitors|messages)': api } }
    : {},
});
