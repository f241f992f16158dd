import { join } from 'node:path';
import { startChild, waitForHealth } from './children.ts';
import { freePort } from './free-port.ts';
import { wranglerOf } from './wrangler.ts';

/** Runs the web app as Cloudflare Pages does, its Function handing /api and /auth to the Worker. */
export async function startPages(options: {
  root: string;
  local: string;
  port: number;
  webUrl: string;
}): Promise<void> {
  const { root, local, port, webUrl } = options;
  const wrangler = wranglerOf(root, local);
  const child = await startChild({
    name: 'web',
    local,
    cwd: join(root, 'web'),
    program: wrangler.program,
    args: [
      wrangler.script,
      ...['pages', 'dev', '--cwd', join(root, 'web'), '--ip', 'localhost'],
      ...['--port', String(port), '--inspector-port', String(await freePort(0))],
      ...['--persist-to', join(local, 'worker/web'), '--show-interactive-dev-session=false'],
    ],
    env: wrangler.env,
  });
  await waitForHealth('The web app', child, `${webUrl}/health`);
}
