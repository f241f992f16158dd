import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Row } from './row.ts';

/** 700 KB, and what answers are worded with in twelve languages beside English; what they are read by is a file beside the bundle. */
const budgetKb = 850;

/** What Cloudflare's size limit counts: the minified bundle, gzip level 9 of Node's zlib. */
export async function measureBundle(path: string): Promise<Row> {
  const kb = gzipSync(await readFile(path), { level: 9 }).byteLength / 1000;
  return {
    what: 'Worker bundle, gzip',
    figure: `${kb.toFixed(0)} KB`,
    budget: `<= ${budgetKb} KB`,
    isWithin: kb <= budgetKb,
  };
}
