import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createOverlay } from './overlay.ts';

const lockfile = JSON.stringify({
  packages: {
    '': { version: '1.0.0' },
    'node_modules/node': { version: '24.0.0', integrity: 'sha512-a' },
    'node_modules/node-windows': { version: '24.0.0', integrity: 'sha512-b', optional: true },
  },
});
const installed = JSON.stringify({
  packages: { 'node_modules/node': { version: '24.0.0', integrity: 'sha512-a' } },
});

describe('npm start', () => {
  it('hands over without installing when the packages are those of the lockfile', async () => {
    await using project = await createProject({ program: "console.log('arguments', ...process.argv.slice(2));" });
    const { code, output } = await project.start(['--fresh']).end();
    expect(output).toBe('arguments --fresh\n');
    expect(code).toBe(0);
  });

  it('installs what the lockfile says when there is something else', async () => {
    await using project = await createProject({
      program: "console.log('started');",
      installedBefore: installed.replace('sha512-a', 'sha512-older'),
      npm: `cp installed.json node_modules/.package-lock.json; echo "$@" > npm-was-told`,
    });
    const first = await project.start([]).end();
    expect(first.output).toMatch(
      /^Installing packages \(npm ci\) \.\.\. 0 s\nInstalled packages in \d+ s\.\s*\nstarted\n$/,
    );
    expect(await readFile(join(project.folder, 'npm-was-told'), 'utf8')).toMatch(/^ci --include=dev /);
    const second = await project.start([]).end();
    expect(second.output).toBe('started\n');
  });

  it("shows npm's own words when they cannot be installed, and starts nothing", async () => {
    await using project = await createProject({
      program: "console.log('started');",
      installedBefore: undefined,
      npm: 'echo "npm error code ENOTFOUND" >&2; exit 3',
    });
    const { code, output } = await project.start([]).end();
    expect(code).toBe(1);
    expect(output).toContain('npm error code ENOTFOUND');
    expect(output).toContain('`npm ci` ended with 3');
    expect(output).not.toContain('started');
  });

  it('passes a signal on exactly once, and ends with the code of what it started', async () => {
    await using project = await createProject({
      program: `
        let told = 0;
        for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => { told += 1; console.log(signal); });
        setTimeout(() => process.exit(40 + told), 1000);
        console.log('ready');`,
    });
    const run = project.start([]);
    await run.says('ready');
    run.signal('SIGINT');
    await run.says('SIGINT');
    run.signal('SIGINT');
    run.signal('SIGTERM');
    expect(await run.end()).toEqual({ code: 41, output: 'ready\nSIGINT\n' });
  });

  it('refuses a command that it does not know', async () => {
    await using project = await createProject({ program: '' });
    const { code, output } = await project.start([], 'stop').end();
    expect(code).toBe(2);
    expect(output).toContain('start|test');
  });
});

/** A project with our bootstrap, `program` as its dev/start.ts, and a shell script in the place of npm. */
async function createProject(options: { program: string; installedBefore?: string | undefined; npm?: string }) {
  const overlay = await createOverlay(['dev/bootstrap.mjs', 'dev/bootstrap'], {
    'package-lock.json': lockfile,
    'installed.json': installed,
    'dev/start.ts': options.program,
    'bin/npm': `#!/bin/sh\n${options.npm ?? 'echo "npm was not expected"; exit 9'}\n`,
  });
  const { folder } = overlay;
  await chmod(join(folder, 'bin/npm'), 0o755);
  await rm(join(folder, 'node_modules'));
  await mkdir(join(folder, 'node_modules/node/bin'), { recursive: true });
  await symlink(process.execPath, join(folder, 'node_modules/node/bin/node'));
  const before = 'installedBefore' in options ? options.installedBefore : installed;
  if (before) await writeFile(join(folder, 'node_modules/.package-lock.json'), before);

  const start = (programArguments: string[], command = 'start') => {
    const child = spawn(process.execPath, ['dev/bootstrap.mjs', command, ...programArguments], {
      cwd: folder,
      env: { ...process.env, CI: 'true', PATH: [join(folder, 'bin'), process.env['PATH']].join(delimiter) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = once(child, 'close') as Promise<[code: number]>;
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
    return {
      signal: (name: NodeJS.Signals) => child.kill(name),
      says: async (line: string) => {
        while (!output.includes(`${line}\n`)) await once(child.stdout, 'data');
      },
      end: async () => ({ code: (await ended)[0], output }),
    };
  };
  return { ...overlay, start };
}
