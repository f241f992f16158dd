import { cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/**
 * A folder elsewhere with copies of `copied` (paths of this repository), the same node_modules, and `files`.
 * Gone when the block that declared it with `await using` ends.
 */
export async function createOverlay(copied: string[], files: Record<string, string>) {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'parley-overlay-')));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const path of copied) await cp(join(root, path), join(folder, path), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}
