import { randomUUID } from 'node:crypto';
import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';

const packageFolder = resolve(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..');
const cacheFolder = resolve(import.meta.dirname, '../../node_modules/.cache');

/**
 * The folder with `chromium`, `lib/` and `fonts.conf`. Unpacked beside its place and then renamed into it, so that what
 * is there is whole, also when two processes come at once. (The package's own unpacking goes to /tmp/chromium and
 * trusts whatever it finds there.)
 */
export async function unpackBrowser(cache: string = cacheFolder): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;

  const draft = `${folder}.${randomUUID()}`;
  await mkdir(draft, { recursive: true });
  try {
    await Promise.all([
      pipeline(unpacked('chromium.br'), createWriteStream(join(draft, 'chromium'), { mode: 0o755 })),
      ...['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'].map((archive) => extract(archive, draft)),
    ]);
    await writeFile(join(draft, 'fonts.conf'), fontsConf(folder));
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function unpacked(archive: string) {
  const source = createReadStream(join(packageFolder, 'bin', archive));
  const result = createBrotliDecompress();
  source.once('error', (error) => result.destroy(error));
  return source.pipe(result);
}

/** By way of a file: tar stops reading at the archive's end mark, which would break a pipe that still has padding to write. */
async function extract(archive: string, folder: string): Promise<void> {
  const file = join(folder, archive.replace(/\.br$/, ''));
  await pipeline(unpacked(archive), createWriteStream(file));
  await promisify(execFile)('tar', ['-xf', file, '-C', folder, '--no-same-owner']);
  await rm(file);
}

/** The package's own file looks in the folders of AWS Lambda. */
function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
