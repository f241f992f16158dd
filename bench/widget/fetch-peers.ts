import { execFile } from 'node:child_process';
import { access, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../build.ts';

const run = promisify(execFile);
const cache = join(root, 'node_modules/.cache/parley-widget-peers');

/** The folder of a package as npm serves it, without what it depends on: these ship whole bundles. */
export async function fetchPeer(name: string, version: string): Promise<string> {
  const folder = join(cache, `${name.replace(/\W+/g, '-')}-${version}`);
  if (await exists(folder)) return folder;
  const unpacked = `${folder}.${process.pid}`;
  await mkdir(unpacked, { recursive: true });
  const { stdout } = await run('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', unpacked]);
  await run('tar', ['xzf', join(unpacked, stdout.trim()), '-C', unpacked, '--strip-components=1']);
  await rename(unpacked, folder).catch(() => rm(unpacked, { recursive: true, force: true }));
  return folder;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
