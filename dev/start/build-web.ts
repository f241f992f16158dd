import { createHash } from 'node:crypto';
import { access, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'vite';

/** The app first: it empties the folder. */
const configs = ['web/vite.config.ts', 'widget/vite.config.ts', 'widget/loader.config.ts'];

/** Builds `web/dist` when a source it is made from has changed since. */
export async function buildWeb(root: string): Promise<void> {
  // Beside the build and not in it: what is in it is served.
  const stamp = join(root, 'node_modules/.cache/parley-web-sources');
  const built = join(root, 'web/dist/index.html');
  const sources = await fingerprint(root);
  if ((await readFile(stamp, 'utf8').catch(() => '')) === sources && (await exists(built))) return;
  for (const config of configs) await build({ configFile: join(root, config), logLevel: 'error' });
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, sources);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Names, sizes and times of everything the web app and the widget are built from. */
async function fingerprint(root: string): Promise<string> {
  const hash = createHash('sha256');
  const add = async (path: string) => {
    const { size, mtimeMs } = await stat(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  };
  for (const folder of ['web', 'widget', 'client', 'worker/analyst/drawing', 'worker/analyst/proof']) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !/[\\/](dist|node_modules|\.wrangler|functions)[\\/]/.test(path.slice(root.length)))
      .sort();
    for (const path of paths) await add(path);
  }
  // The pages about errors, and the version of the reference's viewer.
  for (const file of ['worker/errors.ts', 'worker/problem.ts', 'package-lock.json']) await add(join(root, file));
  return hash.digest('hex');
}
