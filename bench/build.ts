import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');

/** The deployable bundle of each worker, as wrangler makes it. */
export interface Bundles {
  worker: string;
  bare: string;
  streams: string;
}

export async function build(): Promise<Bundles> {
  run(['node_modules/vite/bin/vite.js', 'build', '--config', 'web/vite.config.ts', '--logLevel', 'error']);
  return {
    worker: bundle('wrangler.toml', 'worker'),
    bare: bundle('bench/bare/wrangler.toml', 'bench-bare'),
    streams: bundle('bench/streams/wrangler.toml', 'bench-streams'),
  };
}

function bundle(config: string, name: string): string {
  const folder = join(root, 'dist', name);
  const args = ['deploy', '--dry-run', '--minify', '--config', config, '--outdir', folder];
  run(['node_modules/wrangler/bin/wrangler.js', ...args]);
  return join(folder, 'index.js');
}

function run(args: string[]) {
  const env = { ...process.env, WRANGLER_SEND_METRICS: 'false' };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stdout}\n${stderr}`);
}
