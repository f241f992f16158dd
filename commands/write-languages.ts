import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeLanguages } from '../worker/analyst/write-languages.ts';

/** Where `[assets]` in wrangler.toml looks. */
const folder = resolve(import.meta.dirname, '../dist/assets');

/** What the Worker reads at its first question (worker/languages.ts). Wrangler runs this before it bundles. */
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'languages.json'), JSON.stringify(writeLanguages()));
