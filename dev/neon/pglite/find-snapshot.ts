import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';

const packages = new URL('../../../node_modules/', import.meta.url);

/** As a Neon database: Unicode's upper and lower case, order by code point. */
const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

/** An empty cluster as a tar file. initdb takes seconds, so it runs once for each version of PGlite. */
export async function findSnapshot(): Promise<Blob> {
  const manifest = await readFile(new URL('@electric-sql/pglite/package.json', packages), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const path = new URL(`.cache/parley/pglite-${version}.tar`, packages);
  if (!existsSync(path)) await createSnapshot(path);
  return new Blob([await readFile(path)]);
}

/** Others may be creating the same file: each writes its own, and the last rename wins. */
async function createSnapshot(path: URL): Promise<void> {
  const database = await PGlite.create({ initDbStartParams: locale });
  const tar = await database.dumpDataDir('none');
  await database.close();
  const unfinished = new URL(`${path.href}.${randomUUID()}`);
  await mkdir(new URL('.', path), { recursive: true });
  await writeFile(unfinished, Buffer.from(await tar.arrayBuffer()));
  await rename(unfinished, path);
}
