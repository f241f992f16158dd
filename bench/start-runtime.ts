import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unstable_readConfig as readConfig } from 'wrangler';
import { freePort } from '../dev/start/free-port.ts';
import { root } from './build.ts';
import type { Bundles } from './build.ts';
import type { World } from './start-world.ts';
import { toRuntimeConfig } from './to-runtime-config.ts';

/** A workerd of its own with one Worker and nothing else, its storage on disk in a folder of its own. */
export interface Runtime {
  url: URL;
  stop(): Promise<void>;
}

/** A Worker that is ready to be run, so that what it takes to write its files is nobody's start. */
export interface Prepared {
  /** Resolves once it answers `path`. */
  run(path: string): Promise<Runtime>;
  remove(): Promise<void>;
}

/** Our Worker as `wrangler.toml` describes it, answering at the app's address. */
export async function prepareOurs(bundles: Bundles, world: World): Promise<Prepared> {
  return prepare({ config: 'wrangler.toml', bundle: bundles.worker, port: world.port, variables: world.variables });
}

/** The bare worker. */
export async function prepareBare(bundles: Bundles, world: World): Promise<Prepared> {
  const { DATABASE_URL = '' } = world.variables;
  const config = 'bench/bare/wrangler.toml';
  return prepare({ config, bundle: bundles.bare, port: await freePort(0), variables: { DATABASE_URL } });
}

async function prepare(options: {
  config: string;
  bundle: string;
  port: number;
  variables: Record<string, string>;
}): Promise<Prepared> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-bench-'));
  const { compatibility_date, compatibility_flags, durable_objects, assets } = readConfig({
    config: join(root, options.config),
  });
  await copyFile(options.bundle, join(folder, 'index.js'));
  await mkdir(join(folder, 'storage'));
  await mkdir(join(folder, 'assets'));
  if (assets?.directory) await cp(join(root, assets.directory), join(folder, 'assets'), { recursive: true });
  await writeFile(
    join(folder, 'config.capnp'),
    toRuntimeConfig({
      port: options.port,
      compatibilityDate: compatibility_date ?? '',
      compatibilityFlags: compatibility_flags,
      variables: options.variables,
      hasAssets: assets !== undefined,
      objects: durable_objects.bindings.map(({ name, class_name }: { name: string; class_name: string }) => ({
        binding: name,
        className: class_name,
      })),
    }),
  );
  const url = new URL(`http://127.0.0.1:${options.port}`);
  return {
    async run(path) {
      const workerd = join(root, 'node_modules/workerd/bin/workerd');
      const process = spawn(workerd, ['serve', 'config.capnp'], {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      const ended = once(process, 'exit');
      await untilAnswered(new URL(path, url), () => process.exitCode === null);
      return {
        url,
        async stop() {
          process.kill('SIGKILL');
          await ended;
        },
      };
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function untilAnswered(url: URL, isRunning: () => boolean): Promise<void> {
  for (;;) {
    const response = await fetch(url).catch(() => undefined);
    if (response) return void (await response.arrayBuffer());
    if (!isRunning()) throw new Error('workerd ended before it answered');
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
