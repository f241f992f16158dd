import { execFile } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { unpackBrowser } from './unpack-browser.ts';

/**
 * Chromium from the package @sparticuz/chromium, with its own fonts and, where the machine lacks some (minimal images
 * have no NSS and no expat), with its own libraries. `env` is what its process needs on top of ours.
 *
 * @throws on anything but Linux on x64, for which alone the package is built.
 */
export async function findBundledBrowser(
  environment: Record<string, string>,
): Promise<{ executablePath: string; env: Record<string, string> }> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `The Chromium that npm brings runs on Linux x64 only, and this is ${process.platform} ${process.arch}. ` +
        'Install Chrome or Chromium and set CHROME to its program.',
    );
  }
  const folder = await unpackBrowser();
  const executablePath = join(folder, 'chromium');
  const env: Record<string, string> = { FONTCONFIG_PATH: folder };
  if ((await missingLibraries(executablePath, environment)).length === 0) return { executablePath, env };

  env['LD_LIBRARY_PATH'] = [join(folder, 'lib'), environment['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter);
  const missing = await missingLibraries(executablePath, { ...environment, ...env });
  if (missing.length > 0) {
    throw new Error(`Chromium needs ${missing.join(', ')}, which are not installed. Install them, or set CHROME.`);
  }
  return { executablePath, env };
}

async function missingLibraries(program: string, env: Record<string, string>): Promise<string[]> {
  const { stdout } = await promisify(execFile)('ldd', [program], { env });
  return [...stdout.matchAll(/^\s*(\S+) => not found$/gm)].map(([, library = '']) => library);
}
