import { type Plugin, defineConfig } from 'vite';
import solid from 'vite-plugin-solid';

/** The page in the frame. The Worker writes its document, which names `frame.js` and `frame.css`; the rest comes lazily. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/widget/v1/',
  publicDir: false,
  plugins: [solid(), smallPreload()],
  build: {
    outDir: '../web/dist/widget/v1',
    emptyOutDir: true,
    target: 'es2022',
    // Older targets make Lightning CSS lower light-dark(), and the colours vanish.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { frame: `${import.meta.dirname}/frame/main.tsx` },
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/lazy/[name]-[hash].js',
        assetFileNames: ({ names }) =>
          names.includes('frame.css') ? 'assets/[name][extname]' : 'assets/lazy/[name]-[hash][extname]',
      },
    },
  },
});

/** What loads the styles of a lazy chunk before its code, in a few lines: Vite's own weighs a kilobyte of the frame's sixteen. */
function smallPreload(): Plugin {
  const code = `export const __vitePreload = (load, files = []) => Promise.all(files.map((file) => {
    const href = '/widget/v1/' + file;
    if (document.querySelector('link[href="' + href + '"]')) return;
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    document.head.append(link);
    return new Promise((resolve, reject) => { link.onload = resolve; link.onerror = reject; });
  })).then(load);`;
  return {
    name: 'small-preload',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? code : undefined),
  };
}
