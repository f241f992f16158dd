import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { errorPages } from './error-pages.ts';

const require = createRequire(import.meta.url);

/**
 * The pages under /docs, beside the app and apart from it: the reference (`public/docs.html`) gets its viewer from here, by
 * the version that is installed, so that nothing is fetched from anybody else.
 */
export function emitDocs(): Plugin {
  return {
    name: 'parley-docs',
    apply: 'build',
    generateBundle() {
      const emit = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName: `docs/${fileName}`, source });
      for (const file of ['swagger-ui-bundle.js', 'swagger-ui.css']) {
        emit(file, readFileSync(require.resolve(`swagger-ui-dist/${file}`)));
      }
      emit('tokens.css', readFileSync(resolve(import.meta.dirname, '../tokens.css')));
      for (const [name, html] of errorPages()) {
        emit(name, html);
      }
    },
  };
}
