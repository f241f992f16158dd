import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const running = new Set<ChildProcess>();

export interface Child {
  /** Resolves when the child has ended by itself; rejects never. */
  ended: Promise<number | null>;
  /** The last lines it wrote, for an error message. */
  lastLines(): Promise<string>;
}

/** Starts a program in a process group of its own, its output in `.local/logs/<name>.log`. */
export async function startChild(options: {
  name: string;
  local: string;
  cwd: string;
  program: string;
  args: string[];
  env?: Record<string, string>;
}): Promise<Child> {
  const logs = join(options.local, 'logs');
  await mkdir(logs, { recursive: true });
  const path = join(logs, `${options.name}.log`);
  const output = createWriteStream(path);
  const child = spawn(options.program, options.args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  running.add(child);
  child.stdout.pipe(output);
  child.stderr.pipe(output);
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('exit', (code) => {
      running.delete(child);
      resolve(code);
    });
  });
  return {
    ended,
    lastLines: async () => (await readFile(path, 'utf8').catch(() => '')).trim().split('\n').slice(-15).join('\n'),
  };
}

/** Ends the process groups that were started here, and nothing else. */
export async function stopChildren(): Promise<void> {
  const children = [...running];
  for (const child of children) signal(child, 'SIGTERM');
  const gone = Promise.all(children.map((child) => new Promise((resolve) => child.once('exit', resolve))));
  await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 4000))]);
  for (const child of children) signal(child, 'SIGKILL');
}

function signal(child: ChildProcess, name: NodeJS.Signals) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, name);
  } catch {
    // The group has ended already.
  }
}

/** Waits until `url` answers with 200. */
export async function waitForHealth(name: string, child: Child, url: string, seconds = 60): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  let isGone = false;
  void child.ended.then(() => (isGone = true));
  while (Date.now() < deadline) {
    if (isGone) throw new Error(`${name} ended before it was ready:\n${await child.lastLines()}`);
    const isUp = await fetch(url, { signal: AbortSignal.timeout(5000) }).then(
      async (response) => {
        await response.body?.cancel();
        return response.ok;
      },
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${name} was not ready after ${seconds} s:\n${await child.lastLines()}`);
}
