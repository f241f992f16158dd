import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Runs `npm ci` when node_modules is missing or is not what package-lock.json describes.
 * Returns whether the packages are there; when they are not, npm's own words have been printed.
 *
 * @param {string} root
 * @returns {Promise<boolean>}
 */
export async function installIfStale(root) {
  const wanted = await readPackages(join(root, 'package-lock.json'));
  const installed = await readPackages(join(root, 'node_modules/.package-lock.json'));
  if (wanted && installed && isInstalled(wanted, installed)) return true;

  const startedAt = Date.now();
  const seconds = () => Math.round((Date.now() - startedAt) / 1000);
  const showProgress = () => {
    if (process.stdout.isTTY) process.stdout.write(`\rInstalling packages (npm ci) ... ${seconds()} s `);
    else console.log(`Installing packages (npm ci) ... ${seconds()} s`);
  };
  showProgress();
  const timer = setInterval(showProgress, process.stdout.isTTY ? 1000 : 15_000);
  const { code, output } = await npmCi(root);
  clearInterval(timer);
  if (process.stdout.isTTY) process.stdout.write('\r');
  if (code === 0) {
    console.log(`Installed packages in ${seconds()} s.            `);
    return true;
  }
  console.error(`\n${output.trim()}\n`);
  console.error(
    `The packages could not be installed: \`npm ci\` ended with ${code} after ${seconds()} s (its words are above).`,
  );
  console.error(
    'It needs the npm registry (`npm config get registry`) and a package-lock.json that fits package.json.',
  );
  return false;
}

/**
 * npm keeps what it installed in a lockfile of its own; times of files say less, since a checkout sets them anew.
 * Packages for other platforms are in the one and rightly not in the other.
 *
 * @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean }>} Packages
 * @param {Packages} wanted
 * @param {Packages} installed
 */
function isInstalled(wanted, installed) {
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    if (!found) return entry.optional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/** @param {string} file */
async function readPackages(file) {
  try {
    return /** @type {Packages} */ (JSON.parse(await readFile(file, 'utf8')).packages);
  } catch {
    return undefined; // Missing or cut short: either way there is nothing installed to rely on.
  }
}

/**
 * @param {string} root
 * @returns {Promise<{ code: number, output: string }>}
 */
function npmCi(root) {
  // Development packages are the point, whatever NODE_ENV says.
  const flags = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  return new Promise((resolve) => {
    const npm = spawn('npm', flags, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    npm.stdout.on('data', (chunk) => (output += chunk));
    npm.stderr.on('data', (chunk) => (output += chunk));
    npm.once('error', (error) => resolve({ code: 1, output: `npm could not be started: ${error.message}` }));
    npm.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
