import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './build.ts';
import type { Row } from './row.ts';

const budgetKb = 45;

/** Every script that the page itself names: what must arrive before anything is shown. */
export async function measureWebFirstLoad(): Promise<Row> {
  const folder = join(root, 'web/dist');
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const scripts = [...page.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+\.js)"/g)].map(
    ([, path = '']) => path,
  );
  const sizes = await Promise.all(
    scripts.map(async (path) => gzipSync(await readFile(join(folder, path)), { level: 9 }).byteLength),
  );
  const kb = sizes.reduce((sum, size) => sum + size, 0) / 1000;
  return {
    what: `Web app, first load, ${scripts.length} scripts, gzip`,
    figure: `${kb.toFixed(1)} KB`,
    budget: `<= ${budgetKb} KB`,
    isWithin: kb > 0 && kb <= budgetKb,
  };
}
