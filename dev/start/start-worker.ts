import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startChild, waitForHealth } from './children.ts';
import { freePort } from './free-port.ts';
import { wranglerOf } from './wrangler.ts';

/** Runs the Worker in workerd. Its variables travel in a file that only this user can read. */
export async function startWorker(options: {
  root: string;
  local: string;
  /** That it would like; 0 for any. */
  port: number;
  variables: Record<string, string>;
}): Promise<{ apiUrl: string }> {
  const { root, local } = options;
  const state = join(local, 'worker');
  await mkdir(state, { recursive: true });
  const envFile = join(state, 'variables.env');
  const lines = Object.entries(options.variables).map(([name, value]) => `${name}='${value}'`);
  await writeFile(envFile, `${lines.join('\n')}\n`, { mode: 0o600 });

  const port = await freePort(options.port);
  const wrangler = wranglerOf(root, local);
  const child = await startChild({
    name: 'worker',
    local,
    cwd: root,
    program: wrangler.program,
    args: [
      wrangler.script,
      'dev',
      ...['--port', String(port), '--inspector-port', String(await freePort(0)), '--ip', '127.0.0.1'],
      ...['--persist-to', state, '--env-file', envFile, '--show-interactive-dev-session=false'],
    ],
    env: wrangler.env,
  });
  const apiUrl = `http://127.0.0.1:${port}`;
  await waitForHealth('The Worker', child, `${apiUrl}/health`);
  return { apiUrl };
}
