import { access, constants } from 'node:fs/promises';
import { findBundledBrowser } from './browser/find-bundled-browser.ts';

export interface Browser {
  executablePath: string;
  /** The whole environment of its process: ours, with what this browser needs on top. */
  env: Record<string, string>;
  args: string[];
}

const installed = '/usr/bin/chromium';

/** For a headless browser in a container, that talks to nobody but the page it was sent to. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The Chromium to test with: $CHROME, else Debian's, else the one that npm brought, which is unpacked on first use
 * (some seconds, 220 MB in node_modules/.cache). PARLEY_BROWSER=bundled asks for that last one.
 *
 * @throws when $CHROME names no program, and when npm's browser does not fit the machine.
 */
export async function findBrowser(environment: NodeJS.ProcessEnv = process.env): Promise<Browser> {
  const env = Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  if (env['PARLEY_BROWSER'] !== 'bundled') {
    const chrome = env['CHROME'];
    if (chrome && !(await isProgram(chrome))) throw new Error(`CHROME is set to ${chrome}, which is not a program.`);
    if (chrome) return { executablePath: chrome, env, args };
    if (await isProgram(installed)) return { executablePath: installed, env, args };
  }
  const bundled = await findBundledBrowser(env);
  return { executablePath: bundled.executablePath, env: { ...env, ...bundled.env }, args };
}

async function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
