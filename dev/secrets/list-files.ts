import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const LIST = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
const MADE_HERE = /^(?:\.git|\.local|\.wrangler|node_modules|dist|test-results|playwright-report)$/;

/** Paths of what Git has, or would take in. Where there is no Git: of everything but what is installed or built. */
export function listFiles(folder: string): string[] {
  try {
    const options = { cwd: folder, encoding: 'utf8', stdio: 'pipe', maxBuffer: 64 * 1024 * 1024 } as const;
    const paths = new Set(execFileSync('git', LIST, options).split('\0'));
    // Git lists what was deleted, too.
    return [...paths].filter((path) => path !== '' && existsSync(join(folder, path)));
  } catch {
    return walk(folder).map((path) => relative(folder, path));
  }
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !MADE_HERE.test(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return walk(path);
      return entry.isFile() ? [path] : [];
    });
}
