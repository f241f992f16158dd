import { createHash } from 'node:crypto';
import { type Plugin, defineConfig } from 'vite';

/** The script that other people's pages carry: one classic script that leaves nothing behind but `window.Parley`. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  plugins: [pinnedCopy()],
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

/** The same under its hash, for tags with `integrity`; `loader.json` says both. https://www.w3.org/TR/sri-2/ */
function pinnedCopy(): Plugin {
  return {
    name: 'pinned-copy',
    generateBundle(_options, bundle) {
      const loader = bundle['loader.js'];
      if (loader?.type !== 'chunk') throw new Error('The loader was not built.');
      const digest = createHash('sha384').update(loader.code).digest();
      const pinned = {
        path: `/widget/v1/loader.${digest.toString('hex').slice(0, 12)}.js`,
        integrity: `sha384-${digest.toString('base64')}`,
      };
      const files = {
        [pinned.path.slice('/widget/v1/'.length)]: loader.code,
        'loader.json': JSON.stringify(pinned),
      };
      for (const [fileName, source] of Object.entries(files)) this.emitFile({ type: 'asset', fileName, source });
      this.info(`integrity="${pinned.integrity}" for ${pinned.path}`);
    },
  };
}
