import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type OpenApiDocument, toModule } from './to-module.ts';

/** `node client/generate/index.ts`: writes the client's types from the API's description. */
const root = resolve(import.meta.dirname, '../..');
const document = JSON.parse(
  await readFile(process.argv[2] ?? join(root, 'docs/openapi.json'), 'utf8'),
) as OpenApiDocument;
await writeFile(join(root, 'client/api-types.ts'), toModule(document));
