import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type OpenApiDocument, toModule } from './to-module.ts';

const root = resolve(import.meta.dirname, '../..');
export const typesFile = join(root, 'client/api-types.ts');

/** The text of `api-types.ts`, as docs/openapi.json and the formatter have it. */
export async function writeTypes(): Promise<string> {
  const document = JSON.parse(await readFile(join(root, 'docs/openapi.json'), 'utf8')) as OpenApiDocument;
  const oxfmt = join(root, 'node_modules/.bin/oxfmt');
  return execFileSync(oxfmt, [`--stdin-filepath=${typesFile}`], {
    input: toModule(document),
    cwd: root,
    encoding: 'utf8',
  });
}
